using Recruiting.Silo.Files;
using Recruiting.Tests.Engine;

namespace Recruiting.Tests.Cluster;

public sealed class SharedFilesTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("recruiting-files-").FullName;

    [Fact]
    public void A_node_that_starts_removes_what_a_dead_one_left_and_not_what_another_is_receiving()
    {
        var noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        Write("left.part", noon.AddHours(-2));
        Write("arriving.part", noon.AddSeconds(-20));
        Write("whole", noon.AddHours(-2));
        _ = new DiskFiles(directory, new ManualTime(noon));
        Assert.Equal(["arriving.part", "whole"], Directory.EnumerateFiles(directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private void Write(string name, DateTimeOffset at)
    {
        var path = Path.Combine(directory, name);
        File.WriteAllText(path, "some");
        File.SetLastWriteTimeUtc(path, at.UtcDateTime);
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);
}
