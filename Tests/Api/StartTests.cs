using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>A server that cannot start says why in one sentence.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("--port", "eighty", "--port eighty is not a port. Use a number from 0 to 65535.")]
    [InlineData("--store", "oracle", "There is no store oracle. Use --store sqlite or --store postgres.")]
    [InlineData("--Mail:Host", "smtp.example.org", "Mail needs both --Mail:Host, the SMTP server, and --Mail:From, the address it comes from.")]
    [InlineData("--proxies", "10.0.0.5,proxy", "--proxies 10.0.0.5,proxy cannot be read. Name addresses or networks with commas between them: 10.0.0.5,10.1.0.0/16.")]
    [InlineData("--connection", "Host=nowhere", "--connection goes with --store postgres.")]
    [InlineData("--engine", "magic", "--engine magic is not in this build. Use --engine embedded or leave it out.")]
    public async Task A_setting_that_cannot_be_used_is_named(string option, string value, string said) =>
        Assert.Equal((1, said), await ServerProcess.Refused(option, value));

    [Fact]
    public async Task A_corrupt_file_and_a_folder_in_use_are_refused()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-").FullName;
        try
        {
            await using (await ServerProcess.Start(data))
            {
                var (exitCode, said) = await ServerProcess.Refused("--data", data, "--port", "0", "--no-demo");
                Assert.Equal((1, 1), (exitCode, said.Split('\n').Length));
            }
            foreach (var file in Directory.GetFiles(data, "*.db*")) await File.WriteAllTextAsync(file, new string('?', 5000));
            var corrupt = await ServerProcess.Refused("--data", data, "--port", "0", "--no-demo");
            Assert.Equal((1, 1), (corrupt.ExitCode, corrupt.Said.Split('\n').Length));
            Assert.DoesNotContain("   at ", corrupt.Said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        var data = Directory.CreateTempSubdirectory("recruiting-").FullName;
        try
        {
            Assert.Equal(
                (1, $"Port {port} is taken by another program. Choose another one with --port N."),
                await ServerProcess.Refused("--data", data, "--port", $"{port}", "--no-demo"));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
