using System.Collections.Immutable;
using Recruiting.Reading;

namespace Recruiting.Jobs;

/// <summary>Whether a posting can be published.</summary>
public static class PostingRules
{
    public const int LongestTitle = 200;
    public const int LongestText = 20_000;
    public const int MostRounds = 20;

    /// <summary>Null when it can; else the refusal with what is wrong by path.</summary>
    public static Rejected? Check(Posting posting)
    {
        var errors = ImmutableDictionary.CreateBuilder<string, string>();
        if (posting.Title.Trim().Length is 0 or > LongestTitle || posting.Title.Any(char.IsControl))
            errors["title"] = $"A title has 1 to {LongestTitle} characters on one line.";
        if (posting.Description.Length > LongestText)
            errors["description"] = $"A description has at most {LongestText} characters.";
        if (posting.Instructions.Length > LongestText)
            errors["instructions"] = $"Instructions have at most {LongestText} characters.";
        if (posting.Rounds.Length > MostRounds)
            errors["rounds"] = $"A job has at most {MostRounds} rounds.";
        for (var i = 0; i < posting.Rounds.Length; i++) Check(posting.Rounds[i], $"rounds[{i}]", errors);

        var fields = FieldDefinitions.Check(posting.Fields);
        foreach (var (path, reason) in fields) errors[$"fields{path}"] = reason;
        if (errors.Count == 0) return null;
        return errors.Count == fields.Count
            ? new(Codes.FieldsInvalid, "Some fields cannot work as they are.", errors.ToImmutable())
            : new(Codes.JobInvalid, "The job was not saved.", errors.ToImmutable());
    }

    private static void Check(Round round, string path, ImmutableDictionary<string, string>.Builder errors)
    {
        if (round.Name.Trim().Length is 0 or > 100) errors[$"{path}.name"] = "A round's name has 1 to 100 characters.";
        if (round.Minutes is < 5 or > 480) errors[$"{path}.minutes"] = "A round takes 5 to 480 minutes.";
    }
}
