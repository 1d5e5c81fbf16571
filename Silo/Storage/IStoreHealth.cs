namespace Recruiting.Silo.Storage;

/// <summary>Whether the store can be read and written now.</summary>
public interface IStoreHealth
{
    /// <summary>Throws <see cref="StoreUnavailableException"/> with the reason.</summary>
    Task Check(CancellationToken cancellation);
}
