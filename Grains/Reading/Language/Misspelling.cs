namespace Recruiting.Reading;

/// <summary>Ways to misspell a name that are more than a letter away from it.</summary>
internal static class Misspelling
{
    /// <summary>"clcikwoekrr": every letter is there, the first and the last in their places; "apenn": the other letter is doubled.</summary>
    public static bool Shuffles(ReadOnlySpan<char> key, ReadOnlySpan<char> name)
    {
        if (key.Length < 5 || key.Length != name.Length || key[0] != name[0] || key[^1] != name[^1]) return false;
        if (key.Length == 5) return Matches(key, name, vowels: false);
        Span<sbyte> counts = stackalloc sbyte[128];
        for (var i = 0; i < key.Length; i++)
        {
            counts[key[i] & 127]++;
            counts[name[i] & 127]--;
        }
        return !counts.ContainsAnyExcept((sbyte)0);
    }

    /// <summary>"outlr", "annotatn", "alignr": vowels are left out, or a letter said once that is doubled; every consonant is there.</summary>
    public static bool LeavesOutVowels(ReadOnlySpan<char> key, ReadOnlySpan<char> name) =>
        key.Length >= 5 && name.Length > key.Length && key[0] == name[0] && Matches(key, name, vowels: true);

    /// <summary>The same letters in the same order, doubled ones taken once.</summary>
    /// <param name="vowels">Those of the name may be left out.</param>
    private static bool Matches(ReadOnlySpan<char> key, ReadOnlySpan<char> name, bool vowels)
    {
        var at = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && name[i] == name[i - 1]) continue;
            while (at > 0 && at < key.Length && key[at] == key[at - 1]) at++;
            if (at < key.Length && key[at] == name[i]) at++;
            else if (!vowels || !IsVowel(name[i])) return false;
        }
        while (at > 0 && at < key.Length && key[at] == key[at - 1]) at++;
        return at == key.Length;
    }

    /// <summary>The first letter and the consonants after it, doubled ones once.</summary>
    public static int Bones(ReadOnlySpan<char> key, Span<char> bones)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
            if (i == 0 || !IsVowel(key[i]) && key[i] != key[i - 1]) bones[length++] = key[i];
        return length;
    }

    private static bool IsVowel(char unit) => unit is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
