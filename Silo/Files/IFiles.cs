namespace Recruiting.Silo.Files;

/// <summary>Keeps uploaded files outside the web root under random names.</summary>
public interface IFiles
{
    /// <summary>Keeps what the stream holds, durably, and answers its name. Throws <see cref="FileTooLargeException"/> past
    /// <paramref name="mostBytes"/>, keeping nothing.</summary>
    Task<StoredFile> Store(Stream content, long mostBytes, CancellationToken cancellation);

    /// <summary>The file for reading, seekable; null when there is none of that name.</summary>
    Stream? Open(string fileId);

    /// <summary>Removes the file if it is there.</summary>
    void Delete(string fileId);
}

/// <summary><paramref name="FileId"/> is 32 lower-case hexadecimal digits.</summary>
public sealed record StoredFile(string FileId, long Bytes);

/// <summary>The content has more bytes than were allowed.</summary>
public sealed class FileTooLargeException(long mostBytes) : Exception($"A file may have at most {mostBytes} bytes.");
