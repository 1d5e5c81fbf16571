namespace Recruiting.Reading;

/// <summary>Ways to misspell a name that are more than a letter away from it.</summary>
internal static class Misspelling
{
    /// <summary>"clcikwoekrr": every letter is there, the first and the last in their places.</summary>
    public static bool Shuffles(ReadOnlySpan<char> key, ReadOnlySpan<char> name)
    {
        if (key.Length < 6 || key.Length != name.Length || key[0] != name[0] || key[^1] != name[^1]) return false;
        Span<sbyte> counts = stackalloc sbyte[128];
        for (var i = 0; i < key.Length; i++)
        {
            counts[key[i] & 127]++;
            counts[name[i] & 127]--;
        }
        return !counts.ContainsAnyExcept((sbyte)0);
    }

    /// <summary>"outlr", "annotatn": vowels are left out, every consonant is there.</summary>
    public static bool LeavesOutVowels(ReadOnlySpan<char> key, ReadOnlySpan<char> name)
    {
        if (key.Length < 5 || name.Length <= key.Length || key[0] != name[0]) return false;
        var at = 0;
        foreach (var unit in name)
            if (at < key.Length && key[at] == unit) at++;
            else if (!IsVowel(unit)) return false;
        return at == key.Length;
    }

    /// <summary>The first letter and the consonants after it.</summary>
    public static int Bones(ReadOnlySpan<char> key, Span<char> bones)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
            if (i == 0 || !IsVowel(key[i])) bones[length++] = key[i];
        return length;
    }

    private static bool IsVowel(char unit) => unit is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
