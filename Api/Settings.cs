using System.Globalization;
using System.Net;
using Recruiting.Silo;
using Recruiting.Silo.Mail;

namespace Recruiting.Api;

/// <summary>What the command line says, <c>--data DIR --port N --no-demo --store postgres --connection …</c>; also read from other configuration.</summary>
/// <param name="Data">The directory of everything that is kept.</param>
/// <param name="Port">On this machine's loopback; 0 takes a free one.</param>
/// <param name="Demo">An empty store gets a little demo data.</param>
/// <param name="Engine">What runs grains.</param>
/// <param name="Connection">The PostgreSQL that keeps everything but files; null for a SQLite file in the directory.</param>
/// <param name="Mail"><c>Mail:Host</c>, <c>Mail:From</c>, and where they differ <c>Mail:Port</c>, <c>Mail:Tls</c>, <c>Mail:User</c>, <c>Mail:Password</c>; null sends no mail.</param>
/// <param name="Trusted">The <see cref="Proxies"/> that are believed: none unless <c>--proxies</c> names some.</param>
public sealed record Settings(string Data, int Port, bool Demo, string Engine, string? Connection, MailOptions? Mail, ImmutableArray<IPNetwork> Trusted)
{
    /// <summary>Null and the problem when something cannot be used.</summary>
    public static Settings? Of(IConfiguration configuration, out string problem)
    {
        var port = 5080;
        var connection = configuration["connection"] ?? configuration.GetConnectionString("Recruiting");
        problem = (configuration["store"], configuration["engine"], configuration["port"]) switch
        {
            (not (null or "sqlite" or "postgres"), _, _) => $"There is no store {configuration["store"]}. Use --store sqlite or --store postgres.",
            ("postgres", _, _) when connection is null => "--store postgres needs --connection \"Host=…;Database=…;Username=…\", or ConnectionStrings__Recruiting in the environment.",
            (null or "sqlite", _, _) when configuration["connection"] is not null => "--connection goes with --store postgres.",
            (_, { } engine, _) when !SiloServices.HasEngine(engine) => $"--engine {engine} is not in this build. Use --engine embedded or leave it out.",
            (_, _, { } text) when !ushort.TryParse(text, out _) => $"--port {text} is not a port. Use a number from 0 to 65535.",
            _ when Proxies.Parse(configuration["proxies"]) is null =>
                $"--proxies {configuration["proxies"]} cannot be read. Name addresses or networks with commas between them: 10.0.0.5,10.1.0.0/16.",
            _ => ProblemOf(configuration.GetSection("Mail")),
        };
        if (problem.Length > 0) return null;
        if (configuration["port"] is { } number) port = int.Parse(number, CultureInfo.InvariantCulture);
        return new(
            configuration["data"] ?? "data", port, !configuration.GetValue<bool>("no-demo"), configuration["engine"] ?? "embedded",
            configuration["store"] == "postgres" ? connection : null, configuration.GetSection("Mail").Get<MailOptions>(),
            Proxies.Parse(configuration["proxies"])!.Value);
    }

    private static string ProblemOf(IConfigurationSection mail) => (mail["Host"], mail["From"], mail["Port"]) switch
    {
        _ when !mail.Exists() => "",
        (null, _, _) or (_, null, _) => "Mail needs both --Mail:Host, the SMTP server, and --Mail:From, the address it comes from.",
        (_, _, { } port) when !ushort.TryParse(port, out _) => $"--Mail:Port {port} is not a port. Use 587, or what the SMTP server has.",
        _ => "",
    };

    /// <summary>A flag without a value would take the next argument for one.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select((arg, index) =>
        arg == "--no-demo" && args.ElementAtOrDefault(index + 1) is (null or ['-', ..]) ? "--no-demo=true" : arg)];
}
