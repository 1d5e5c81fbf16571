using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>Takes what a person said out of the log.</summary>
public interface IErasure
{
    /// <summary>Deletes payload and salt of all entries of a stream; their digests stay, so its chain still verifies. Returns how many
    /// entries lost their payload.</summary>
    Task<int> Erase(StreamId stream);
}
