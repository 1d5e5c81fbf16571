namespace Recruiting.Silo.Embedded;

/// <summary>Which class runs behind a grain interface.</summary>
public sealed record GrainType(Type Interface, Type Class);

/// <summary>One grain: its interface and its key.</summary>
internal readonly record struct GrainAddress(Type Interface, string Key)
{
    public override string ToString() => $"{Interface.Name}({Key})";
}
