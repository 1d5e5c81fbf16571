using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Interviews;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Tests.Interviews;

public sealed class SharedFieldsTests
{
    [Fact]
    public void Interviews_read_from_the_log_share_the_fields_of_their_job()
    {
        var one = Loaded(DocumentedFields.All);
        var other = Loaded(DocumentedFields.All);
        var changed = Loaded([.. DocumentedFields.All.Select(field => field with { Label = $"{field.Label}." })]);

        Assert.True(one.Fields == other.Fields);
        Assert.False(one.Fields == changed.Fields);
        Assert.Equal(DocumentedFields.All.Select(field => field.Id), one.Fields.Select(field => field.Id));
    }

    private static Talk Loaded(ImmutableArray<Field> fields)
    {
        var opened = JsonSerializer.SerializeToUtf8Bytes<InterviewEvent>(new InterviewEvent.Opened(fields, 1, "UTC"), Persisted.Options);
        var read = (InterviewEvent.Opened)JsonSerializer.Deserialize<InterviewEvent>(opened, Persisted.Options)!;
        return Talk.Of(read, new(Deciding.At, 1));
    }
}
