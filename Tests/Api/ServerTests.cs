using System.Net;
using System.Reflection;
using Recruiting.Api;
using Recruiting.Silo.Storage;
using Xunit;

namespace Recruiting.Tests.Api;

/// <summary>What holds for every address.</summary>
public sealed class ServerTests(ApiFixture api)
{
    [Fact]
    public async Task Every_answer_tells_browsers_what_not_to_do()
    {
        var reply = await api.Anonymous().Get("/api/nothing");
        Assert.Equal(
            [
                $"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws://{api.Address.Authority}; " +
                "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            ],
            reply.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], reply.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], reply.Headers.GetValues("Referrer-Policy"));
        Assert.False(reply.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_process_is_alive_and_the_store_answers()
    {
        Assert.Equal("live", (await api.Anonymous().Get("/health/live")).Text("status"));
        Assert.Equal("ready", (await api.Anonymous().Get("/health/ready")).Text("status"));
    }

    [Fact]
    public async Task The_contract_is_described()
    {
        var document = (await api.Anonymous().Get("/openapi/v1.json")).Json;
        var paths = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToArray();
        Assert.Contains("/api/jobs/{job}/interview/messages", paths);
        var say = document.GetProperty("paths").GetProperty("/api/jobs/{job}/interview/messages").GetProperty("post");
        Assert.Equal(["job", "after"], say.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
    }

    [Fact]
    public void Every_code_has_its_status()
    {
        var codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var unprocessable = codes.Where(code => Problems.StatusOf(new(code, "")) == 422).Order();
        Assert.Equal(
            [Codes.BidInvalid, Codes.FieldsInvalid, Codes.JobInvalid, Codes.MessageEmpty, Codes.MessageTooLong, Codes.PreviewInvalid, Codes.ProfileInvalid],
            unprocessable);
    }

    public static TheoryData<Exception, string> Faults => new()
    {
        { new StoreUnavailableException("No room left."), "503 store_unavailable" },
        { new TimeoutException(), "503 busy" },
        { new BadCursorException(), "400 cursor_invalid" },
        { new InvalidOperationException("Password is hunter2"), "500 internal_error" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_has_a_code_and_shows_nothing_of_the_inside(Exception fault, string expected)
    {
        var refusal = ExceptionProblems.RefusalOf(fault);
        Assert.Equal(expected, $"{Problems.StatusOf(refusal)} {refusal.Code}");
        Assert.DoesNotContain("hunter2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_runaway_client_is_told_to_wait()
    {
        await using var server = await ApiFixture.Start(null, ("RateLimits:Messages:Burst", "2"), ("RateLimits:Messages:PerSecond", "1"));
        var job = await SomeJob.Post(await server.Employer("limits"));
        var candidate = await server.Candidate("limits");
        await candidate.Open(job);
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => candidate.Say(job, "Hello")));
        var refused = replies.First(reply => reply.Status == HttpStatusCode.TooManyRequests);
        Assert.Equal("429 too_many_requests", refused.Refusal);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Contains(replies, reply => reply.Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_second_start_on_the_same_data_resumes_it()
    {
        var data = Directory.CreateTempSubdirectory("recruiting-").FullName;
        try
        {
            string before, job;
            await using (var server = await ApiFixture.Start(data))
            {
                job = await SomeJob.Post(await server.Employer("restart"));
                var candidate = await server.Candidate("restart");
                await candidate.Open(job);
                before = (await candidate.Say(job, "Hello")).Body;
            }
            await using var again = await ApiFixture.Start(data);
            Assert.Equal(before, (await (await again.Candidate("restart")).Open(job)).Body);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
