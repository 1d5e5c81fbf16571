namespace Recruiting;

/// <summary>How every part reaches a grain, whichever engine runs it. Calls run one at a time per key, in the order they
/// arrive; they may fail with <see cref="TimeoutException"/> after 30 s, the outcome then being unknown.</summary>
public interface IGrains
{
    T Get<T>(string key) where T : class, IGrain;
}

/// <summary>Marks an interface that <see cref="IGrains"/> can call.</summary>
public interface IGrain;

/// <summary>Who asks. <paramref name="Organisation"/> is set for members of one.</summary>
public sealed record Actor(AccountId Account, OrganisationId? Organisation = null);
