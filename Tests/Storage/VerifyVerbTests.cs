using Recruiting.Log;
using Recruiting.Silo.Cli;
using Recruiting.Silo.Storage.Sqlite;

namespace Recruiting.Tests.Storage;

public sealed class VerifyVerbTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("store-verify-").FullName;
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter errors = new() { NewLine = "\n" };

    public void Dispose()
    {
        output.Dispose();
        errors.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task It_says_how_much_holds_and_the_head_of_it_all()
    {
        await Given_two_entries();
        var head = SqliteVerifier.Verify(directory).Head;
        Assert.Equal(0, Run("verify", "--data", directory));
        Assert.Equal($"ok 2 streams, 2 entries\nhead {head}\n", output.ToString());
    }

    [Fact]
    public async Task The_head_exported_before_is_compared()
    {
        await Given_two_entries();
        var head = SqliteVerifier.Verify(directory).Head;
        Assert.Equal(0, Run("verify", "--head", head.ToUpperInvariant(), "--data", directory));
        Assert.Equal(1, Run("verify", "--head", "00", "--data", directory));
        Assert.EndsWith("differs: the head given is 00. Something was appended, changed or removed since it was exported.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_broken_link_is_named()
    {
        await Given_two_entries();
        using (var database = new Database(SqliteFile.PathIn(directory), readOnly: false))
            database.Execute("UPDATE log SET payload = NULL WHERE stream = 2");
        Assert.Equal(1, Run("verify", "--data", directory));
        Assert.Equal("broken: stream interview/j/b version 1: the payload is missing and no digest was left for it\n", output.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("verify --frobnicate x")]
    [InlineData("verify --data")]
    public void What_is_not_understood_is_answered_with_the_usage(string line)
    {
        Assert.Equal(2, Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("usage: recruiting VERB", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_without_a_store_is_said_to_be_one()
    {
        Assert.Equal(2, Run("verify", "--data", directory));
        Assert.Equal($"There is no store in {directory}. Name the data directory with --data.\n", errors.ToString());
    }

    private int Run(params string[] args) => Verbs.Run(args, output, errors);

    private async Task Given_two_entries()
    {
        using var store = new SqliteStore(directory, TimeProvider.System);
        foreach (var key in new[] { "j/a", "j/b" })
            await store.Log.Append(Append.Of(new Write(new("interview", key), 0, new("c"), "{}"u8.ToArray())));
    }
}
