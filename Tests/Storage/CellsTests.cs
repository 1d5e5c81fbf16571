using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Recruiting.Candidates;
using Recruiting.Log;
using Recruiting.Reading;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Storage;

public sealed class CellsTests
{
    [Fact]
    public void Cells_are_written_as_the_serializer_would_and_read_back()
    {
        ImmutableArray<CandidateCell> cells =
        [
            new(new("years"), ItemStatus.Captured, new FieldValue.Number(3, null, true, Unit.Years), "about 3 years or more"),
            new(new("fee"), ItemStatus.Captured, new FieldValue.Number(12.50m, 12.50m, false, Unit.Money, "EUR", "hour"), "€12.50 an hour"),
            new(new("tasks"), ItemStatus.Captured, new FieldValue.Choices(["rlhf", "other:\"dubbing\" <b>"]), "RLHF, \"dubbing\" <b>"),
            new(new("laptop"), ItemStatus.Captured, new FieldValue.YesNo(false), "no"),
            new(new("city"), ItemStatus.Rejected, new FieldValue.Text("Łódź \ud83d\ude42"), null),
            new(new("phone"), ItemStatus.Missing, null, null),
            new(new("email"), ItemStatus.Declined, null, "rather not say"),
        ];

        var bytes = Cells.Encode(cells);

        Assert.Equal(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(cells, Persisted.Options)), Encoding.UTF8.GetString(bytes));
        Assert.Equal(cells, Cells.Decode(bytes));
    }
}
