namespace Recruiting.Reading;

/// <summary>Bounded Damerau distance (insert, delete, replace, swap neighbours), for bounds of 1 and 2.</summary>
internal static class EditDistance
{
    private const int Longest = 40;

    public static bool IsWithin(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int bound)
    {
        if (Math.Abs(one.Length - other.Length) > bound || one.Length > Longest || other.Length > Longest) return false;
        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }
        if (one.Length <= 1 && other.Length <= 1) return bound >= Math.Max(one.Length, other.Length);
        if (bound == 1) return one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0];
        return Distance(one, other, bound) <= bound;
    }

    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int bound)
    {
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++) above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > bound) return least;
            above.CopyTo(before);
            row.CopyTo(above);
        }
        return above[other.Length];
    }
}
