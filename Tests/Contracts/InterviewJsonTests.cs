using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recruiting.Api;
using Recruiting.Api.Interviews;
using Recruiting.Interviews;
using Recruiting.Reading;

namespace Recruiting.Tests.Contracts;

/// <summary>The view that is written by hand is the one the serializer would write.</summary>
public sealed class InterviewJsonTests
{
    private static readonly JsonSerializerOptions Serializer = new(Json.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Evidence Said = new(new("4f6f3c52-0000-4000-8000-000000000001"), 2, 3);

    private static readonly FieldValue?[] Values =
    [
        null, new FieldValue.Text("Ünï 測試 \u202e<b>&\"'\\\ud83d\ude00\r\n"), new FieldValue.YesNo(true), new FieldValue.Choices(["a", "other:x"]),
        new FieldValue.Number(1.50m, 1000m, true, Unit.HoursPerWeek), new FieldValue.Number(null, 2m, false, null, "EUR", "hour"),
    ];

    public static TheoryData<ItemStatus> Statuses => [.. Enum.GetValues<ItemStatus>()];

    [Theory, MemberData(nameof(Statuses))]
    public void A_view_is_written_as_the_serializer_writes_it(ItemStatus status) =>
        Assert.All(Values, value =>
        {
            var filled = new ChecklistItem(new("years"), "Jahre & so", true, status, value, "3+", "r", "e", [Said, Said],
                [new(value ?? new FieldValue.YesNo(false), "d", [Said], Deciding.At.AddTicks(1234567))], 2, ["x", "y"], 7);
            var empty = new ChecklistItem(new("x"), "", false, status, value, null, null, null, [], [], 0, []);
            var view = new InterviewView("j/c", 4, InterviewStatus.Complete, true,
                [new(new("m1"), Speaker.Candidate, "hi 測試", Deciding.At, 9), new(new("a-m1"), Speaker.Interviewer, "", Deciding.At)], [filled, empty], filled.FieldId, true);

            Assert.Equal(JsonSerializer.Serialize(view, Serializer), Written(view));
            var bare = new InterviewView("", 0, InterviewStatus.Open, false, [], [], null, false);
            Assert.Equal(JsonSerializer.Serialize(bare, Serializer), Written(bare));
        });

    private static string Written(InterviewView view)
    {
        var buffer = new ArrayBufferWriter<byte>();
        InterviewJson.Write(buffer, view);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
