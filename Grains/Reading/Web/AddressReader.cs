namespace Recruiting.Reading;

/// <summary>Finds addresses: runs without a space that look like one, freed of the punctuation around them.</summary>
internal static class AddressReader
{
    private const int Most = 16;

    public static void Read(Scan scan, List<Address> found)
    {
        var text = scan.Text;
        var (token, end) = (0, 0);
        while (found.Count < Most && text.AsSpan(end).IndexOfAny('.', '@', ':') is >= 0 and var sign)
        {
            var start = end + sign;
            while (start > end && !IsOutside(text[start - 1])) start--;
            end += sign + 1;
            while (end < text.Length && !IsOutside(text[end])) end++;
            if (end - start >= 4) Chunk(scan, start, end, ref token, found);
        }
    }

    /// <summary>Ends an address: blanks, quotes, brackets, emoji and what the eye cannot follow.</summary>
    private static bool IsOutside(char unit) =>
        unit is ' ' or '\n' or '"' or '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '\\' or '^' or '`' or FoldedText.Redirected
        || char.IsSurrogate(unit) || unit > 127 && char.IsSymbol(unit) || unit == '\u2022';

    private static void Chunk(Scan scan, int start, int end, ref int token, List<Address> found)
    {
        var text = scan.Text;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or '-' && end > start) end--;
        while (start < end && text[start] is '\'' or '*' or '_' or '~' or '-' or ',' or '.' or ':' or '=' or '@' && start < end) start++;
        foreach (var separator in (ReadOnlySpan<char>)[',', ';'])
            if (text.AsSpan(start, end - start).IndexOf(separator) is var cut and > 0 && LooksLikeHost(text.AsSpan(start, cut)))
            {
                Chunk(scan, start, start + cut, ref token, found);
                Chunk(scan, start + cut + 1, end, ref token, found);
                return;
            }
        start += Prefix(text.AsSpan(start, end - start));
        if (end - start < 4 || KindOf(text.AsSpan(start, end - start)) is not { } kind) return;
        while (token < scan.Count && scan.Tokens[token].End <= start) token++;
        var from = token;
        while (token < scan.Count && scan.Tokens[token].Start < end)
        {
            if (kind != AddressKind.BareHost) scan.Tokens[token].Kind = TokenKind.Taken;
            token++;
        }
        found.Add(new(kind, start, end, from, token));
    }

    private static bool LooksLikeHost(ReadOnlySpan<char> text) => KindOf(text[Prefix(text)..]) is AddressKind.Url or AddressKind.Email;

    /// <summary>"LinkedIn:https://…", "profile=linkedin.com/in/ada": a word of the candidate's before the address.</summary>
    private static int Prefix(ReadOnlySpan<char> text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = scheme;
            while (from > 0 && char.IsAsciiLetter(text[from - 1])) from--;
            return from;
        }
        if (AfterIdeographs(text) is > 0 and var latin) return latin;
        if (BrokenScheme(text) is > 0 and var broken) return broken;
        var slash = text.IndexOf('/');
        var mark = (slash < 0 ? text : text[..slash]).LastIndexOfAny(':', '=');
        return mark > 0 && !text[(mark + 1)..].IsEmpty && !char.IsAsciiDigit(text[mark + 1]) ? mark + 1 : 0;
    }

    /// <summary>Chinese, Japanese and Korean are written without blanks: a mail address in Latin letters begins where they end.</summary>
    private static int AfterIdeographs(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at < 1) return 0;
        var last = text[..at].LastIndexOfAnyInRange('\u3040', '\ud7af');
        return last >= 0 && last + 1 < at && char.IsAsciiLetterOrDigit(text[last + 1]) ? last + 1 : 0;
    }

    /// <summary>"https:/www…", "http//…", "htps:…": a scheme that lacks a sign.</summary>
    private static int BrokenScheme(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 6 && text[end] is 'h' or 't' or 'p' or 's') end++;
        if (end < 3 || text[0] != 'h') return 0;
        var signs = end;
        while (signs < text.Length && text[signs] is ':' or '/' or ';') signs++;
        return signs > end ? signs : 0;
    }

    private static AddressKind? KindOf(ReadOnlySpan<char> text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) return scheme > 0 && text.Length > scheme + 3 ? AddressKind.Url : null;
        var slash = text.IndexOfAny('/', '?', '#');
        var host = slash < 0 ? text : text[..slash];
        if (host.Contains('@')) return slash < 0 && IsMail(host) ? AddressKind.Email : AddressKind.Url;
        if (!IsHost(host)) return null;
        return slash >= 0 || host.StartsWith("www.", StringComparison.Ordinal) ? AddressKind.Url : AddressKind.BareHost;
    }

    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && text[(at + 1)..].IndexOf('@') < 0 && text[(at + 1)..].Contains('.');
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        if (last <= 0 || host.Contains("..", StringComparison.Ordinal) || host.ContainsAny(',', '/', '+')) return false;
        var top = host[(last + 1)..];
        if (top.Length is < 2 or > 12 || !char.IsLetter(host[0]) && !char.IsDigit(host[0])) return false;
        foreach (var unit in top)
            if (!char.IsAsciiLetter(unit)) return false;
        foreach (var unit in host)
            if (!char.IsLetterOrDigit(unit) && unit is not ('.' or '-' or '_')) return false;
        return top is not ("js" or "ts" or "py" or "no" or "so" or "my" or "at" or "is" or "it" or "i" or "the" or "and") || host.StartsWith("www.", StringComparison.Ordinal);
    }
}
