using Recruiting.Accounts;

namespace Recruiting.Tests.Storage;

public abstract partial class StoreBehaviour
{
    [Fact]
    public async Task A_token_finds_its_session_until_it_ends()
    {
        await Written(Account("ada", organisation: "northwind"));
        var token = await Sessions.Create(new("ada"));
        var session = new Session(new("ada"), Role.Candidate, new("northwind"), "ada@example.org", "Ada", Noon.AddDays(30));
        Assert.Equal((session, session), (await Sessions.Find(token), await Sessions.Find(token)));
        await Sessions.End(token);
        Assert.Null(await Sessions.Find(token));
        await Reopen();
        Assert.Null(await Sessions.Find(token));
    }

    [Fact]
    public async Task A_session_survives_reopening_and_ends_alone()
    {
        await Written(Account("ada"));
        var (one, other) = (await Sessions.Create(new("ada")), await Sessions.Create(new("ada")));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", one);
        Assert.NotEqual(one, other);
        await Reopen();
        await Sessions.End(one);
        Assert.Null(await Sessions.Find(one));
        Assert.Equal("Ada", (await Sessions.Find(other))?.Name);
    }

    [Fact]
    public async Task A_session_expires_after_30_days()
    {
        await Written(Account("ada"));
        var token = await Sessions.Create(new("ada"));
        Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await Sessions.Find(token));
        Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Sessions.Find(token));
        await Sessions.Create(new("ada"));
        Assert.Null(await Sessions.Find(token));
    }

    [Fact]
    public async Task A_session_shows_the_account_as_it_is_now()
    {
        await Written(Account("ada"));
        var token = await Sessions.Create(new("ada"));
        Assert.Equal("Ada", (await Sessions.Find(token))?.Name);
        await Written(Account("ada", "Ada Lovelace"));
        Assert.Equal("Ada Lovelace", (await Sessions.Find(token))?.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' OR 1=1 --AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("\ud800AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_token_nobody_gave_finds_nothing(string token)
    {
        Assert.Null(await Sessions.Find(token));
        await Sessions.End(token);
    }
}
