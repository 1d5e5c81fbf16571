namespace Recruiting.Reading;

/// <summary>Yes or no shown by a picture: a thumb up, a hand that says fine, a thumb down.</summary>
internal static class Gesture
{
    private static readonly string[] Yes = ["👍", "👌", "✅", "🆗", "✔"];
    private static readonly string[] No = ["👎", "❌", "🙅"];

    /// <summary>The first one, null where there is none or one of each sort.</summary>
    public static (bool Yes, int Start, int Length)? In(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return null;
        var (yes, no) = (First(text, Yes), First(text, No));
        return yes is null == no is null ? null : yes is { } shown ? (true, shown.Start, shown.Length) : (false, no!.Value.Start, no.Value.Length);
    }

    private static (int Start, int Length)? First(string text, string[] pictures)
    {
        foreach (var picture in pictures)
            if (text.IndexOf(picture, StringComparison.Ordinal) is >= 0 and var start) return (start, picture.Length);
        return null;
    }
}
