using Recruiting.Api.Ids;

namespace Recruiting.Api.Live;

/// <summary>What a hub connection asks to watch.</summary>
public abstract record Topic
{
    private Topic() { }

    /// <summary><c>interview/{job}/{candidate}</c> or <c>proposal/{job}/{candidate}</c>; <c>{candidate}</c> may be <c>me</c>.</summary>
    public sealed record Stream(string Kind, JobCandidate Key) : Topic;

    /// <summary><c>candidates/{job}</c>.</summary>
    public sealed record Candidates(JobId Job) : Topic;

    /// <summary>Null when there is no such topic.</summary>
    public static Topic? Parse(string text, AccountId me)
    {
        var parts = text.Length > 3 * Id.Longest ? [] : text.Split('/');
        if (!parts.Skip(1).All(Id.IsValid)) return null;
        return parts switch
        {
            ["interview" or "proposal", var job, "me"] => new Stream(parts[0], new(new(job), me)),
            ["interview" or "proposal", var job, var candidate] => new Stream(parts[0], new(new(job), new(candidate))),
            ["candidates", var job] => new Candidates(new(job)),
            _ => null,
        };
    }
}
