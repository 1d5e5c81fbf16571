using System.Text.Json.Serialization;

namespace Recruiting;

/// <summary>An opaque identifier: 1 to 100 characters of <c>A-Z a-z 0-9 _ . : -</c>, written as a JSON string.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    string Value { get; }
    static abstract TSelf From(string value);
}

/// <summary>An employer.</summary>
[JsonConverter(typeof(IdConverter<OrganisationId>))]
public readonly record struct OrganisationId(string Value) : IId<OrganisationId>
{
    public static OrganisationId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>Somebody who signs in: a member of an organisation, a candidate or operations.</summary>
[JsonConverter(typeof(IdConverter<AccountId>))]
public readonly record struct AccountId(string Value) : IId<AccountId>
{
    public static AccountId From(string value) => new(value);
    public override string ToString() => Value;
}

[JsonConverter(typeof(IdConverter<JobId>))]
public readonly record struct JobId(string Value) : IId<JobId>
{
    public static JobId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>Unique within a job; chosen by the employer or made from the label.</summary>
[JsonConverter(typeof(IdConverter<FieldId>))]
public readonly record struct FieldId(string Value) : IId<FieldId>
{
    public static FieldId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>Unique within a grain's stream and remembered in it: the same id again has no second effect.</summary>
[JsonConverter(typeof(IdConverter<CommandId>))]
public readonly record struct CommandId(string Value) : IId<CommandId>
{
    public static CommandId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>The key of what belongs to one candidate for one job; written <c>job/candidate</c>.</summary>
public readonly record struct JobCandidate(JobId Job, AccountId Candidate)
{
    public override string ToString() => $"{Job}/{Candidate}";

    public static JobCandidate Parse(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return new(new(key[..slash]), new(key[(slash + 1)..]));
    }
}
