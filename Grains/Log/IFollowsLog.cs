namespace Recruiting.Log;

/// <summary>A grain that keeps what its stream came to.</summary>
public interface IFollowsLog
{
    /// <summary>Others have appended to the stream: the next turn reads what is new first. Quick, and from any thread.</summary>
    void FallBehind();
}
