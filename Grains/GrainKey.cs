namespace Recruiting;

/// <summary>The key an engine activates a grain for.</summary>
public readonly record struct GrainKey(string Value)
{
    public override string ToString() => Value;
}
