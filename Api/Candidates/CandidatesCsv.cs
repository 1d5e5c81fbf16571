using System.Globalization;
using System.Text;
using Recruiting.Candidates;
using Recruiting.Jobs;

namespace Recruiting.Api.Candidates;

/// <summary>The table as CSV (RFC 4180), one column a field, every row that was asked for in that order, page by page so that memory stays flat.</summary>
public static class CandidatesCsv
{
    private const int RowsAPage = 500;

    public static async Task Write(Stream body, JobView job, CandidateQuery query, ICandidateRows rows, CancellationToken cancellation)
    {
        await using var writer = await Begin(body, job);
        string? cursor = null;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await rows.OfJob(job.Id, query, cursor, RowsAPage);
            foreach (var row in page.Items) await WriteLine(writer, CellsOf(ForEmployers.Of(row), job));
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    /// <summary>These rows alone.</summary>
    public static async Task Write(Stream body, JobView job, IEnumerable<CandidateRow> rows)
    {
        await using var writer = await Begin(body, job);
        foreach (var row in rows) await WriteLine(writer, CellsOf(ForEmployers.Of(row), job));
    }

    private static async Task<StreamWriter> Begin(Stream body, JobView job)
    {
        var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await WriteLine(writer, [
            "Name", "Headline", "Stage", "Interview", "Captured", "Required", .. job.Fields.Select(field => field.Label),
            "Amount", "Currency", "Started", "Submitted"]);
        return writer;
    }

    private static IEnumerable<string?> CellsOf(CandidateRow row, JobView job) =>
    [
        row.Name, row.Headline, row.Stage.ToString(), row.InterviewStatus.ToString(),
        row.Captured.ToString(CultureInfo.InvariantCulture), row.Required.ToString(CultureInfo.InvariantCulture),
        .. job.Fields.Select(field => row.Cells.FirstOrDefault(cell => cell.FieldId == field.Id)?.Display),
        row.Amount?.ToString(CultureInfo.InvariantCulture), row.Currency, Instant(row.StartedAt), Instant(row.SubmittedAt),
    ];

    private static Task WriteLine(StreamWriter writer, IEnumerable<string?> cells) =>
        writer.WriteLineAsync(string.Join(',', cells.Select(cell => Quote(cell ?? ""))));

    /// <summary>A cell that a spreadsheet would run as a formula is made text by an apostrophe.</summary>
    private static string Quote(string cell)
    {
        if (cell.Length > 0 && cell[0] is ('=' or '+' or '-' or '@' or '\t' or '\r')) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
