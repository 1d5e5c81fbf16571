using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Recruiting.Reading;

/// <summary>All fields of a job made ready for reading, once for as long as the fields live.</summary>
internal sealed class FormPlan
{
    private static readonly ConditionalWeakTable<Field[], FormPlan> Plans = [];

    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _cues;

    /// <summary>For each first letter, a bit for each length that a stem with it has.</summary>
    private readonly uint[] _lengths = new uint[32];

    private FormPlan(Field[] fields)
    {
        Fields = [.. fields.Select((field, index) => new FieldPlan(field, index))];
        Choices = new(Fields);
        ListsWeekdays = Fields.Any(plan => plan.Weekdays.Length > 0);
        var cues = new Dictionary<string, ulong>();
        foreach (var plan in Fields)
            foreach (var stem in plan.Topic)
                cues[stem] = cues.GetValueOrDefault(stem) | plan.Bit;
        _cues = cues.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var stem in cues.Keys) _lengths[stem[0] & 31] |= 1u << Math.Min(stem.Length, 31);
    }

    public FieldPlan[] Fields { get; }
    public ChoiceIndex Choices { get; }

    /// <summary>Some field has the days of the week for its options.</summary>
    public bool ListsWeekdays { get; }

    public static FormPlan Of(ImmutableArray<Field> fields) =>
        ImmutableCollectionsMarshal.AsArray(fields) is { } array ? Plans.GetValue(array, static known => new(known)) : new([]);

    /// <summary>Tells every word which fields it speaks of.</summary>
    public void Cue(Scan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Tokens[i].Kind != TokenKind.Word) continue;
            var stem = FieldPlan.StemOf(scan.Span(i));
            if ((_lengths[stem[0] & 31] >> Math.Min(stem.Length, 31) & 1) != 0 && _cues.TryGetValue(stem, out var mask)) scan.Tokens[i].Cues = mask;
        }
    }
}
