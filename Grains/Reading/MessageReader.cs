using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>What a message came to: findings for the log, and what the reply must know besides.</summary>
internal sealed record MessageReading(ImmutableArray<Finding> Findings, Hearing Hearing);

/// <summary>Reads one message against all fields of a job: readers propose, the policy decides, the verifier confirms.</summary>
internal static class MessageReader
{
    public static MessageReading Read(Conversation conversation, MessageId id, string text)
    {
        var hearing = Hearing.Of(conversation, text);
        NumberReader.Read(hearing);
        LooseTime.Read(hearing);
        LateUnit.Read(hearing);
        foreach (var plan in hearing.Form.Fields)
            if (!plan.IsText) ReadField(hearing, plan);
        foreach (var plan in hearing.Form.Fields)
            if (plan.IsText && plan != hearing.Asked) FreeTextReader.Read(hearing, plan);
        if (hearing.Asked is { IsText: true } asked) FreeTextReader.Read(hearing, asked);
        LateCurrency.Read(hearing);
        Judgement.Read(hearing);
        Assents.Read(hearing);
        Absences.Read(hearing);
        Corrections.DropLeadingNo(hearing);
        Withdrawals.Read(hearing);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var plan in hearing.Form.Fields)
            if (Resolution.Of(hearing, plan) is { } claim && Settle(hearing, claim, id) is { } finding) findings.Add(finding);
        return new(findings.ToImmutable(), hearing);
    }

    private static void ReadField(Hearing hearing, FieldPlan plan)
    {
        switch (plan.Field.Type)
        {
            case FieldType.Url: UrlReader.Read(hearing, plan); break;
            case FieldType.Email:
                EmailReader.Read(hearing, plan);
                SpeltEmail.Read(hearing, plan);
                break;
            case FieldType.Phone: PhoneReader.Read(hearing, plan); break;
            case FieldType.Date: DateReader.Read(hearing, plan); break;
            case FieldType.YesNo: YesNoReader.Read(hearing, plan); break;
            case FieldType.SingleSelect or FieldType.MultiSelect: SelectReader.Read(hearing, plan); break;
        }
    }

    private static ImmutableArray<Evidence> EvidenceOf(Claim claim, MessageId id)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(claim.Earlier.Length + claim.Spans.Length);
        evidence.AddRange(claim.Earlier);
        foreach (var (start, length) in claim.Spans) evidence.Add(new(id, start, length));
        return evidence.MoveToImmutable();
    }

    private static Finding? Settle(Hearing hearing, Claim claim, MessageId id)
    {
        var field = claim.Plan.Field;
        var evidence = EvidenceOf(claim, id);
        if (claim.Withdraws) return new Finding.Withdrawn(field.Id, evidence);
        if (claim.Declines && field.Absence == Absence.Declare) return new Finding.Declined(field.Id, claim.Reason, evidence);
        if (claim.Value is { } value)
        {
            var item = hearing.Item(claim.Plan);
            if (item.Status == ItemStatus.Captured && Equals(item.Value, value)) return null;
            return Verifier.Confirms(hearing, claim, evidence, id) ? new Finding.Captured(field.Id, value, claim.Display, evidence) : null;
        }
        return new Finding.Refused(field.Id, Wording.Sentence(claim.Reason), Wording.Example(field), evidence, claim.Offers);
    }
}
