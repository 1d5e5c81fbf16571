using Recruiting.Silo.Cli;

namespace Recruiting.Tests.Cluster;

public sealed class SiloVerbTests
{
    [Theory]
    [InlineData("silo", "The embedded engine runs grains for its own process only, so a node without the web would do nothing. Use --engine orleans.")]
    [InlineData("silo --engine orleans", "silo needs --connection: the PostgreSQL in which it meets the other nodes.")]
    [InlineData("silo --engine steam --connection Host=x;Database=d", "--engine steam is not in this build.")]
    public void A_node_without_the_web_that_would_serve_nobody_is_refused(string arguments, string reason)
    {
        using var errors = new StringWriter { NewLine = "\n" };
        Assert.Equal((2, $"{reason}\n"), (Verbs.Run(arguments.Split(' '), TextWriter.Null, errors), errors.ToString()));
    }
}
