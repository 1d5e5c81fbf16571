using System.Collections.Immutable;

namespace Recruiting.Reading;

/// <summary>Gives each amount of a message to the one number field it speaks of, or to none.</summary>
internal static class NumberReader
{
    public static void Read(Hearing hearing)
    {
        foreach (var quantity in hearing.Quantities)
        {
            if (!hearing.IsOwn(quantity.From) || !hearing.IsOwn(quantity.To - 1) || quantity.Negated) continue;
            if (quantity.Kind is QuantityKind.Age or QuantityKind.Label || quantity.Measure == Measure.Percent) continue;
            if (OtherAmounts.IsGap(hearing.Scan, quantity)) continue;
            if (OtherAmounts.IsReferredTo(hearing, quantity) || OtherAmounts.IsConditional(hearing, quantity) || OtherAmounts.IsPlanned(hearing, quantity)) continue;
            if (Best(hearing, quantity) is { } match) Claim(hearing, match.Read, match.Plan, match.Relation);
        }
    }

    /// <summary>"good one", "one could say".</summary>
    private static bool IsPronoun(Scan scan, in Quantity quantity) =>
        scan.SenseAt(quantity.To).HasFlag(Sense.Auxiliary) || scan.SenseAt(quantity.From - 1).HasFlag(Sense.Neutral) || scan.Word(quantity.From - 1) is "this" or "that" or "which" or "no" or "any" or "the" or "not";

    /// <summary>"1 accident" is no answer to another question where a field counts accidents.</summary>
    private static bool CountsForAnother(Hearing hearing, Quantity quantity, FieldPlan plan)
    {
        foreach (var other in hearing.Form.Fields)
            if (other != plan && other.Field.Type == FieldType.Number && NumberLabels.Counts(hearing, quantity, other)) return true;
        return false;
    }

    private readonly record struct Match(FieldPlan Plan, Quantity Read, Relation Relation, int Score);

    private static Match? Best(Hearing hearing, Quantity quantity)
    {
        Match? best = null;
        foreach (var plan in hearing.Form.Fields)
        {
            if (plan.Field.Type != FieldType.Number) continue;
            if (Score(hearing, quantity, plan) is { } match && (best is null || match.Score > best.Value.Score)) best = match;
        }
        return best;
    }

    private static Match? Score(Hearing hearing, Quantity quantity, FieldPlan plan)
    {
        var asked = plan == hearing.Asked;
        // "I'd come to the office 2 days a week": the unit that is counted, after a word of the question.
        var counted = plan.Unit == Unit.Count && !quantity.Unitless && quantity.Measure != Measure.None && quantity.Measure == plan.Counted && hearing.Scan.Speaks(Math.Max(hearing.Scan.StartOfClause(quantity.From), quantity.From - 16), quantity.From, plan);
        if (plan.Unit == Unit.Count && (quantity.Unitless || quantity.Measure != Measure.None && quantity.Measure == plan.Counted)) (quantity.Measure, quantity.Per) = (Measure.None, Measure.None);
        if (asked && plan.Unit == Unit.HoursPerWeek && quantity is { Measure: Measure.None, Per: Measure.Month or Measure.Day }) quantity.Measure = Measure.Hour;
        if (asked && quantity.Measure == Measure.None && plan.Unit != Unit.Count && CountsBeside(hearing, quantity, plan)) return null;
        var labelled = counted || NumberLabels.IsLabelled(hearing, ref quantity, plan) || NumberLabels.IsNumbered(hearing, quantity, plan) || quantity.Measure == Measure.None && NumberLabels.Counts(hearing, quantity, plan);
        if (!UnitFit.Fits(quantity, plan) && !(asked && UnitFit.IsWrongUnit(hearing, quantity))) return null;
        var bare = quantity.Measure == Measure.None && !labelled;
        var corrected = bare && hearing.Corrects && !quantity.Repairs && !(asked && Corrected.ComesAfter(hearing, quantity)) ? Corrected.Target(hearing) : null;
        if (bare && corrected is not null && corrected != plan && asked && !hearing.IsCaptured(plan)) return null;
        if (bare && !asked && corrected != plan && !NumberLabels.Counts(hearing, quantity, plan)) return null;
        if (!asked && hearing.Scan.Tokens[quantity.From].Aside && IsBesideTime(hearing, quantity.From)) return null;
        if (bare && !NumberLabels.Counts(hearing, quantity, plan) && CountsForAnother(hearing, quantity, plan)) return null;
        if (!asked && !labelled && hearing.Asked is { Field.Type: FieldType.YesNo } && hearing.Scan.Says(quantity.From - 1, "for") && plan.Unit is Unit.Years or Unit.Months && hearing.Scan.StartOfSentence(quantity.From) == 0 && hearing.Scan.Tokens[0].Is(Sense.Yes | Sense.No)) return null;
        if (bare && !asked && hearing.Scan.Word(quantity.To) is "times" or "people") return null;
        if (quantity.Weak && !asked && hearing.Corrects && hearing.Quantities.Count == 1 && Corrected.Target(hearing) is { Unit: Unit.HoursPerWeek }) return null;
        if (quantity.Weak && bare && (!NumberContext.IsItem(hearing, quantity) || IsPronoun(hearing.Scan, quantity))) return null;
        if (OtherAmounts.IsMoment(hearing, quantity, plan) || bare && OtherAmounts.CountsThings(hearing, quantity)) return null;
        var relation = Relevance.Of(hearing.Scan, hearing.Quantities, quantity.From, quantity.To, plan, hearing.Topics, hearing.Corrects && hearing.IsCaptured(plan));
        if (OtherAmounts.SinceThen(hearing.Scan, quantity) is { } since) (relation, quantity.Approximate) = (Relevance.After(hearing.Scan, since, plan, hearing.Topics), true);
        if (quantity.Weak && !asked && !labelled && !hearing.Corrects && !(relation == Relation.Related && quantity.Measure is Measure.Year or Measure.Month && (hearing.Scan.Says(quantity.From, "one") || hearing.Scan.Word(quantity.To) is "of" or "in"))) return null;
        if (OtherAmounts.IsElsewhere(hearing, quantity, plan) || relation == Relation.Neutral && Subjects.IsForeign(hearing, quantity, plan)) relation = Relation.Foreign;
        if (relation == Relation.Foreign && (!asked || IsAnsweredElsewhere(hearing, quantity, plan))) return null;
        if (!asked && !labelled && corrected != plan && relation == Relation.Neutral && !NumberContext.StandsAlone(hearing, quantity, plan) && !(hearing.IsKept(plan) && Corrected.SaysAnew(hearing, plan, quantity)) && !Corrected.Restates(hearing, quantity, plan)) return null;
        if (!asked && quantity.Reckoned && hearing.Quantities.Exists(other => other.Reckoned && other.From != quantity.From)) return null;
        if (!asked && quantity.Reckoned && relation != Relation.Related && hearing.Asked is { Field.Type: FieldType.Date }) return null;
        if (!asked && !labelled && hearing.Asked is { Field.Type: FieldType.LongText } && !hearing.Scan.Speaks(Math.Max(hearing.Scan.StartOfClause(quantity.From), quantity.From - 16), Math.Min(hearing.Scan.EndOfClause(quantity.To - 1), quantity.To + 16), plan)) return null;
        if (hearing.IsKept(plan) && !Corrected.Permits(hearing, plan, quantity, labelled)) return null;
        var denied = hearing.Corrects && corrected is null && hearing.Quantities.Exists(each => each.Negated) && Corrected.Target(hearing) == plan ? 6 : 0;
        var score = denied + (relation == Relation.Related ? 4 : 0) + (labelled ? 4 : 0) + (labelled && NumberLabels.IsNamed(hearing.Scan, quantity.From, plan) ? 3 : 0) + (asked ? 3 : 0) + (UnitFit.IsNative(quantity, plan) ? 2 : 0) + (hearing.IsCaptured(plan) ? 0 : 1) - (relation == Relation.Foreign ? 6 : 0);
        return new(plan, quantity, relation, score);
    }

    /// <summary>"a team of 40 labellers … my own time is 8 years": a figure with a noun, or a second one after it, where another amount has the unit that was asked for.</summary>
    private static bool CountsBeside(Hearing hearing, in Quantity quantity, FieldPlan plan)
    {
        var answered = false;
        foreach (var other in hearing.Quantities)
            answered |= other.From != quantity.From && other.Kind == QuantityKind.Amount && !other.Negated && UnitFit.IsNative(other, plan);
        return answered && hearing.Scan.Word(quantity.To) is { Length: > 3 } noun && noun[^1] == 's' && !hearing.Scan.Tokens[quantity.To].Is(Sense.Stop | Sense.UnitWord | Sense.Frame);
    }

    private static bool IsBesideTime(Hearing hearing, int from)
    {
        foreach (var other in hearing.Quantities)
            if (other.From != from && other.Measure is Measure.Year or Measure.Month) return true;
        return false;
    }

    /// <summary>Another amount of the message is about the subject, so this one needs no word of refusal.</summary>
    private static bool IsAnsweredElsewhere(Hearing hearing, Quantity quantity, FieldPlan plan)
    {
        foreach (var other in hearing.Quantities)
            if (other.From != quantity.From && other.Kind == QuantityKind.Amount && UnitFit.Fits(other, plan) && other.Measure != Measure.None
                && Relevance.Of(hearing.Scan, hearing.Quantities, other.From, other.To, plan, hearing.Topics) == Relation.Related) return true;
        return false;
    }

    /// <summary>"sorry, 4500": an amount that corrects another keeps its currency and period.</summary>
    /// <summary>"I earn 2400 EUR and would like 2700": the currency of the amount before.</summary>
    private static void TakeCurrency(Hearing hearing, ref Quantity quantity, FieldPlan plan)
    {
        if (plan.Unit != Unit.Money || quantity.Currency is not null || plan.Currency is not null || hearing.Quantities.Count < 2) return;
        foreach (var other in hearing.Quantities)
            if (other.To <= quantity.From && other.Currency is not null && hearing.Scan.Tokens[other.From].Sentence == hearing.Scan.Tokens[quantity.From].Sentence && hearing.IsOwn(other.From)) quantity.Currency = other.Currency;
    }

    /// <summary>"32 an hour, euros": the one currency that the message names, apart from any figure.</summary>
    private static (string Currency, int At)? NamedApart(Hearing hearing, in Quantity quantity, FieldPlan plan)
    {
        if (plan.Unit != Unit.Money || quantity.Currency is not null || plan.Currency is not null || hearing.Item(plan).Status == ItemStatus.Captured) return null;
        (string Currency, int At)? found = null;
        var scan = hearing.Scan;
        for (var i = quantity.To; i < Math.Min(scan.Count, quantity.To + 16) && scan.Tokens[i].Sentence == scan.Tokens[quantity.From].Sentence; i++)
        {
            if (scan.Tokens[i].Kind == TokenKind.Number) return null;
            if (!hearing.IsOwn(i) || Currency.After(scan, i) is not { } currency || scan.Word(i - 1) is "not" or "no") continue;
            if (found is not null) return null;
            found = (currency, i);
        }
        return found;
    }

    private static ImmutableArray<Evidence> Inherit(Hearing hearing, ref Quantity quantity, FieldPlan plan)
    {
        if (plan.Unit != Unit.Money || hearing.Item(plan) is not { Status: ItemStatus.Captured, Value: FieldValue.Number known } item || quantity.Currency is not null && quantity.Currency != known.Currency) return [];
        var period = known.Period switch { "hour" => Measure.Hour, "day" => Measure.Day, "week" => Measure.Week, "month" => Measure.Month, "year" => Measure.Year, _ => Measure.None };
        if (quantity.Currency is not null && (quantity.Per != Measure.None || period == Measure.None)) return [];
        quantity.Currency ??= known.Currency;
        if (quantity.Per == Measure.None) quantity.Per = period;
        return item.Evidence;
    }

    private static void Claim(Hearing hearing, Quantity quantity, FieldPlan plan, Relation relation)
    {
        var spans = ImmutableArray.Create(hearing.Origin(quantity.From, quantity.To));
        var said = quantity;
        string Said() => hearing.Words(said.From, NumberProblem.EndOfNoun(hearing, said, plan));
        var related = relation == Relation.Related;
        if (relation == Relation.Foreign)
        {
            hearing.Claims.Add(new(plan) { Spans = spans, At = quantity.From, Reason = $"I read “{Said()}” as something else than {Wording.Topic(plan.Field)}" });
            return;
        }
        var earlier = Inherit(hearing, ref quantity, plan);
        TakeCurrency(hearing, ref quantity, plan);
        if (NamedApart(hearing, quantity, plan) is { } apart)
        {
            (quantity.Currency, quantity.Measure) = (apart.Currency, Measure.Money);
            spans = spans.Add(hearing.Origin(apart.At, apart.At + 1));
        }
        NumberProblem.Ungroup(ref quantity, plan);
        var value = NumberProblem.Problem(hearing, quantity, plan) is { } problem ? new(null, problem.Reason, problem.Offers) : NumberValue.Of(quantity, plan);
        hearing.Claims.Add(value.Value is { } number
            ? new(plan) { Spans = spans, Earlier = earlier, At = quantity.From, Value = number, Display = Quantities.Display(number), Related = related, Replaces = hearing.IsCaptured(plan) }
            : new(plan) { Spans = spans, At = quantity.From, Reason = $"I read “{Said()}”, but {value.Problem}", Offers = value.Offers, Related = related });
    }
}
