using Recruiting.Candidates;
using Recruiting.Jobs;
using Recruiting.Reading;

namespace Recruiting.Api.Candidates;

/// <summary><c>name</c>, <c>-years</c>, <c>@name</c> for a field of that id; <c>bid</c> is the field if there is one of that id.</summary>
internal static class SortText
{
    private static readonly ImmutableDictionary<string, CandidateSortBy> Columns = ImmutableDictionary.CreateRange<string, CandidateSortBy>(
    [
        new("name", CandidateSortBy.Name), new("stage", CandidateSortBy.Stage), new("progress", CandidateSortBy.Progress),
        new("started", CandidateSortBy.Started), new("changed", CandidateSortBy.Changed),
    ]);

    /// <summary>Null with what would be right.</summary>
    public static CandidateSort? Parse(string text, JobView job, out string right)
    {
        right = "";
        var isDescending = text.StartsWith('-');
        var name = isDescending ? text[1..] : text;
        if (Columns.TryGetValue(name, out var column)) return new(column, isDescending);
        var id = new FieldId(name.StartsWith('@') ? name[1..] : name);
        if (job.Fields.Any(field => field.Id == id)) return new(CandidateSortBy.Field, isDescending, id);
        if (name == "bid") return new(CandidateSortBy.Bid, isDescending);
        right = $"Sort by name, stage, progress, started, changed, bid{FieldNames.Of(job)}, with - before it for descending.";
        return null;
    }
}

/// <summary>The fields of a job for a refusal.</summary>
internal static class FieldNames
{
    public static string Of(JobView job) => job.Fields.IsEmpty ? "" : $" or a field of this job ({string.Join(", ", job.Fields.Select(field => field.Id))})";
}
