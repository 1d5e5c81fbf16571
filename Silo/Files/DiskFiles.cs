using System.Security.Cryptography;
using Recruiting.Silo.Storage;

namespace Recruiting.Silo.Files;

/// <summary>Files in one directory. A file is written under a temporary name, flushed to the disk, then renamed: a name that can be
/// opened holds the whole file.</summary>
public sealed class DiskFiles : IFiles
{
    /// <summary>No upload takes longer; nodes that share the directory may be in the middle of younger ones.</summary>
    private static readonly TimeSpan LongestUpload = TimeSpan.FromHours(1);

    private readonly string directory;

    public DiskFiles(string directory, TimeProvider time)
    {
        this.directory = Directory.CreateDirectory(directory).FullName;
        var before = time.GetUtcNow().UtcDateTime - LongestUpload;
        foreach (var unfinished in Directory.EnumerateFiles(this.directory, "*.part"))
            if (File.GetLastWriteTimeUtc(unfinished) < before) File.Delete(unfinished);
    }

    public async Task<StoredFile> Store(Stream content, long mostBytes, CancellationToken cancellation)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var part = Path.Combine(directory, id + ".part");
        try
        {
            var bytes = await Write(part, content, mostBytes, cancellation);
            File.Move(part, Path.Combine(directory, id));
            return new(id, bytes);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    public Stream? Open(string fileId)
    {
        var path = PathOf(fileId);
        return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 16 * 1024, useAsync: true) : null;
    }

    public void Delete(string fileId) => File.Delete(PathOf(fileId));

    private static async Task<long> Write(string path, Stream content, long mostBytes, CancellationToken cancellation)
    {
        await using var file = Create(path);
        var buffer = new byte[64 * 1024];
        long bytes = 0;
        while (await content.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            if ((bytes += read) > mostBytes) throw new FileTooLargeException(mostBytes);
            await Guard(() => file.WriteAsync(buffer.AsMemory(0, read), cancellation).AsTask());
        }
        await Guard(() => { file.Flush(flushToDisk: true); return Task.CompletedTask; });
        return bytes;
    }

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, useAsync: true);

    // A full disk is an outage, not a fault of the one who sends.
    private static async Task Guard(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (IOException exception)
        {
            throw new StoreUnavailableException("The file store cannot write.", exception);
        }
    }

    private string PathOf(string fileId) => fileId.Length == 32 && fileId.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(directory, fileId)
        : throw new ArgumentException("A file id is 32 hexadecimal digits.", nameof(fileId));
}
