namespace Recruiting.Reading;

/// <summary>"400", and when asked for the currency, "euros": the amount was said before.</summary>
internal static class LateCurrency
{
    public static void Read(Hearing hearing)
    {
        if (hearing.Asked is not { Unit: Unit.Money, Field.Type: FieldType.Number } plan || hearing.Item(plan) is not { Status: ItemStatus.Rejected, Evidence: [{ } evidence, ..] }) return;
        if (hearing.Quantities.Exists(quantity => quantity.Kind == QuantityKind.Amount) || Find(hearing) is not { } named) return;
        if (LateUnit.SaidBy(hearing.Conversation.Messages, evidence) is not { } said || LateUnit.AmountIn(said, hearing.Conversation.Today) is not { Currency: null } quantity) return;
        (quantity.Currency, quantity.Measure) = (named.Currency, Measure.Money);
        hearing.Claims.Add(LateUnit.Claim(hearing, plan, evidence, said, quantity, named.At, named.At + 1));
    }

    private static (string Currency, int At)? Find(Hearing hearing)
    {
        (string, int)? found = null;
        for (var i = 0; i < hearing.Scan.Count; i++)
        {
            if (!hearing.IsOwn(i) || Currency.After(hearing.Scan, i) is not { } currency || hearing.Scan.Word(i - 1) is "not" or "no" or "us" && !hearing.Scan.Says(i - 1, "us")) continue;
            if (found is not null) return null;
            found = (currency, i);
        }
        return found;
    }
}
