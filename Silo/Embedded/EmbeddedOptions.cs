namespace Recruiting.Silo.Embedded;

/// <param name="CallTimeout">After this the caller gives up; the turn goes on.</param>
/// <param name="IdleAfter">A grain not called for so long is dropped from memory.</param>
/// <param name="SweepEvery">How often idle grains are looked for.</param>
public sealed record EmbeddedOptions(TimeSpan CallTimeout, TimeSpan IdleAfter, TimeSpan SweepEvery)
{
    public static EmbeddedOptions Default { get; } = new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(15));
}
