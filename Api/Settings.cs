namespace Recruiting.Api;

/// <summary>What the command line says, <c>--data DIR --port N --no-demo</c>; also read from other configuration.</summary>
/// <param name="Data">The directory of everything that is kept.</param>
/// <param name="Port">On this machine's loopback; 0 takes a free one.</param>
/// <param name="Demo">An empty store gets a little demo data.</param>
public sealed record Settings(string Data, int Port, bool Demo)
{
    public static Settings Of(IConfiguration configuration)
    {
        if (configuration["store"] is { } store && store != "sqlite")
            throw new ArgumentException($"--store {store} is not known. Use --store sqlite or leave it out.");
        if (configuration["engine"] is { } engine && engine != "embedded")
            throw new ArgumentException($"--engine {engine} is not in this build. Use --engine embedded or leave it out.");
        var port = configuration["port"] is { } text ? PortOf(text) : 5080;
        return new(configuration["data"] ?? "data", port, !configuration.GetValue<bool>("no-demo"));
    }

    /// <summary>A flag without a value would take the next argument for one.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select((arg, index) =>
        arg == "--no-demo" && args.ElementAtOrDefault(index + 1) is (null or ['-', ..]) ? "--no-demo=true" : arg)];

    private static int PortOf(string text) => ushort.TryParse(text, out var port)
        ? port
        : throw new ArgumentException($"--port {text} is not a port. Use a number from 0 to 65535.");
}
