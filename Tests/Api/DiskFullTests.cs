using System.Diagnostics;
using System.Net;
using Recruiting.Interviews;
using Recruiting.Reading;

namespace Recruiting.Tests.Api;

/// <summary>A disk that fills up while somebody talks: a plain problem, nothing acknowledged lost, and on it goes once there is room.
/// Needs root, to mount a small disk of its own.</summary>
public sealed class DiskFullTests
{
    [Fact]
    public async Task A_full_disk_answers_503_and_loses_nothing()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can mount a small disk.");
        var disk = Directory.CreateTempSubdirectory("recruiting-disk-").FullName;
        if (await Run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk) != 0) Assert.Skip("This machine mounts no disks.");
        try
        {
            await TalkOnto(disk);
        }
        finally
        {
            await Run("umount", disk);
            Directory.Delete(disk);
        }
    }

    private static async Task TalkOnto(string disk)
    {
        var filler = Path.Combine(disk, "filler");
        await File.WriteAllBytesAsync(filler, new byte[2 * 1024 * 1024]);
        await using var server = await ServerProcess.Start(Path.Combine(disk, "data"));
        var job = await SomeJob.Post(await server.SignIn("employer", "employer"));
        var candidate = await server.SignIn("candidate", "candidate");
        await candidate.Open(job);

        var acknowledged = new List<string>();
        Reply reply;
        while ((reply = await candidate.Say(job, $"{acknowledged.Count} {new string('x', 3000)}", Id(acknowledged.Count))).Status == HttpStatusCode.OK)
            acknowledged.Add(Id(acknowledged.Count));
        Assert.Equal("503 store_unavailable", reply.Refusal);
        Assert.NotNull(reply.Headers.RetryAfter);

        File.Delete(filler);
        Assert.Equal(HttpStatusCode.OK, (await candidate.Say(job, "and on", Id(acknowledged.Count))).Status);
        var view = (await candidate.Get($"/api/jobs/{job}/interview")).As<InterviewView>();
        Assert.Equal(
            [.. acknowledged, Id(acknowledged.Count)],
            view.Messages.Where(message => message.From == Speaker.Candidate).Select(message => message.Id.Value));
    }

    private static string Id(int number) => $"00000000-0000-4000-8000-{number:x12}";

    private static async Task<int> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
