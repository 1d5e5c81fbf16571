namespace Recruiting.Silo.Embedded;

/// <summary>Which class runs behind a grain interface. <paramref name="Kind"/> is the kind of its stream, for nodes that share a log.</summary>
public sealed record GrainType(Type Interface, Type Class, string? Kind = null);

/// <summary>One grain: its interface and its key.</summary>
internal readonly record struct GrainAddress(Type Interface, string Key)
{
    public override string ToString() => $"{Interface.Name}({Key})";
}
