using System.Buffers;
using System.Text;

namespace Recruiting.Reading;

/// <summary>An address in its canonical form, or why it cannot be used.</summary>
internal readonly record struct UrlValue(string? Canonical, string Problem)
{
    /// <summary>Normalises what a candidate wrote (RFC 3986) against the hosts a field wants.</summary>
    public static UrlValue Of(string written, HostRule[] hosts)
    {
        var parts = UrlParts.Of(written);
        if (parts is null) return Bad("it is not a web address I can read");
        if (parts.Scheme is not ("https" or "http")) return Bad($"{parts.Scheme} addresses cannot be opened by a recruiter");
        if (parts.HasUser) return Bad($"it leads to {parts.Host}, whatever stands before the @");
        if (IsMachine(parts.Host)) return Bad("it leads to a machine by its number, not to a site");
        if (!Ascii.IsValid(parts.Host) || parts.Host.Contains("xn--", StringComparison.Ordinal)) return Bad("its host has letters that only look familiar");
        if (hosts.Length == 0) return new(parts.Write(), "");
        foreach (var wanted in hosts)
            if (wanted.Covers(parts)) return wanted.IsLinkedIn ? LinkedIn(parts) : wanted.IsFrontPage(parts) ? Bad($"it is the front page of {wanted.Host}, not a page of yours") : new(parts.Write(), "");
        return Bad(Mismatch(parts, hosts[0]));
    }

    private static bool IsMachine(string host) => !host.AsSpan().ContainsAnyExcept(OfMachines);

    private static readonly SearchValues<char> OfMachines = SearchValues.Create("0123456789.");

    private static UrlValue Bad(string problem) => new(null, problem);

    private static UrlValue LinkedIn(UrlParts parts)
    {
        var handle = parts.Segments[1].ToLowerInvariant();
        if (IsExample(handle)) return Bad("it is an example of an address, not your own");
        return handle.All(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' || unit > 127 || unit == '.' && IsInner(handle)) && handle.Length is > 0 and <= 100
            ? new($"https://www.linkedin.com/in/{handle}", "")
            : Bad("the part after /in/ has signs that LinkedIn does not use");
    }

    private static bool IsExample(string handle) => handle is "your-name" or "yourname" or "your_name" or "your-profile" or "yourprofile" or "username" or "your-username" or "yourusername" or "your-handle" or "firstname-lastname" or "first-last" or "name" or "example" or "xxx" or "xxxx" or "xxxxx";

    /// <summary>"jane.doe": a name on either side; a dot before a plain word is a full stop with its blank forgotten.</summary>
    private static bool IsInner(string handle) =>
        handle.Split('.') is { Length: 2 } parts && parts[0].Length > 1 && parts[1].Length is 1 or > 2 && parts[1] is not ("i" or "a") && !Lexicon.Knows(parts[1]);

    private static string Mismatch(UrlParts parts, HostRule rule)
    {
        var host = parts.Host.StartsWith("www.", StringComparison.Ordinal) ? parts.Host[4..] : parts.Host;
        if (!rule.HasHost(parts.Host))
            return host is "lnkd.in" && rule.IsLinkedIn
                ? "it is a short link, and only the full profile address says whose it is"
                : $"its site is {host}, not {rule.Host}";
        if (!rule.IsLinkedIn) return $"it does not start with {string.Join('/', [rule.Host, .. rule.Path])}";
        return parts.Segments.FirstOrDefault() switch
        {
            "company" or "school" or "showcase" => $"it is a {parts.Segments[0]} page, not a person's profile",
            "feed" or "posts" or "pulse" or "jobs" or "groups" or "search" or "mynetwork" => $"it is a {parts.Segments[0]} page, not a person's profile",
            "in" => "the name after /in/ is missing",
            null => "the part with your name, /in/…, is missing",
            _ => "a profile has /in/ and your name after the site",
        };
    }
}

/// <summary>A rule like <c>linkedin.com/in</c>.</summary>
internal readonly record struct HostRule(string Host, string[] Path)
{
    public static HostRule Of(string rule)
    {
        var text = rule.Trim().ToLowerInvariant();
        if (text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0) text = text[(scheme + 3)..];
        if (text.StartsWith("www.", StringComparison.Ordinal)) text = text[4..];
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(parts.Length > 0 ? parts[0] : "", parts.Length > 1 ? parts[1..] : []);
    }

    public bool IsLinkedIn => Host == "linkedin.com" && Path is ["in"];

    /// <summary>The site itself, which is nobody's page; a subdomain may be somebody's.</summary>
    public bool IsFrontPage(UrlParts parts) => Path.Length == 0 && parts.Segments.Length == 0 && parts.Query.Length == 0 && (parts.Host == Host || parts.Host == $"www.{Host}");

    public bool HasHost(string host) => host == Host || host.EndsWith($".{Host}", StringComparison.Ordinal);

    /// <summary>The host or one of its subdomains, and something after the path where there is one.</summary>
    public bool Covers(UrlParts parts)
    {
        if (!HasHost(parts.Host)) return false;
        if (parts.Segments.Length < Path.Length + (Path.Length > 0 ? 1 : 0)) return false;
        for (var i = 0; i < Path.Length; i++)
            if (!parts.Segments[i].Equals(Path[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}

/// <summary>What an address consists of; percent-encoded letters decoded, composed.</summary>
internal sealed record UrlParts(string Scheme, bool HasUser, string Host, string Port, string[] Segments, string Query)
{
    public static UrlParts? Of(string written)
    {
        var text = Composition.Compose(Clean(written));
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var name = scheme < 0 ? "https" : text[..scheme].ToLowerInvariant();
        if (name is not ("http" or "https") && name.Length is >= 3 and <= 8 && name[0] == 'h' && name.Contains('p', StringComparison.Ordinal) && name.All(unit => unit is 'h' or 't' or 'p' or 's')) name = "https";
        var rest = scheme < 0 ? text : text[(scheme + 3)..];
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        var tail = end < 0 ? "" : rest[end..];
        var user = authority.LastIndexOf('@');
        var host = authority[(user + 1)..].ToLowerInvariant().TrimEnd('.');
        var port = host.LastIndexOf(':') is > 0 and var colon && host.Length - colon is > 1 and < 7 && host.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? host[colon..] : "";
        host = host[..^port.Length];
        if (host.Length is < 4 or > 253 || !host.Contains('.', StringComparison.Ordinal) || host.Any(unit => !char.IsLetterOrDigit(unit) && unit is not ('.' or '-'))) return null;
        if (host.StartsWith('.') || host.Contains("..", StringComparison.Ordinal)) return null;
        if (!IsRoute(tail)) tail = tail.Split('#')[0];
        var query = tail.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? tail : tail[..query];
        if (host.EndsWith("linkedin.com", StringComparison.Ordinal) && path.StartsWith("/mwlite/", StringComparison.OrdinalIgnoreCase)) path = path[7..];
        if (host.EndsWith("linkedin.com", StringComparison.Ordinal) && path.StartsWith("/profile/in/", StringComparison.OrdinalIgnoreCase)) path = path[8..];
        return new(name, user >= 0, host, port is ":443" or ":80" ? "" : port, Decoded(path), query < 0 ? "" : Untracked(tail[(query + 1)..]));
    }

    private static string[] Decoded(string path)
    {
        if (path.Length == 0) return [];
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < segments.Length; i++) segments[i] = Decode(segments[i]);
        return segments;
    }

    /// <summary>"/#!/ada", "/#/ada": what follows the sign is the page itself.</summary>
    private static bool IsRoute(string tail) => tail.StartsWith("/#!/", StringComparison.Ordinal) || tail.StartsWith("/#/", StringComparison.Ordinal);

    public string Write()
    {
        var text = new StringBuilder(Scheme).Append("://").Append(Host).Append(Port);
        foreach (var segment in Segments) text.Append('/').Append(segment).Append(segment is "http:" or "https:" ? "/" : "");
        if (Query.Length > 0) text.Append('?').Append(Query);
        return text.ToString();
    }

    private static string Clean(string written) => Ascii.IsValid(written) ? written : string.Concat(written.Where(unit => char.GetUnicodeCategory(unit) != System.Globalization.UnicodeCategory.Format && unit != '\r')
        .Select(unit => unit is >= '\uff01' and <= '\uff5e' ? (char)(unit - 0xfee0) : unit is >= '\u2010' and <= '\u2015' ? '-' : unit));

    private static string Decode(string segment)
    {
        if (!segment.Contains('%', StringComparison.Ordinal)) return segment;
        var decoded = Uri.UnescapeDataString(segment);
        return decoded.All(unit => char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.NonSpacingMark || unit is '-' or '_' or '.' or '~')
            ? Composition.Compose(decoded) : segment;
    }

    private static string Untracked(string query) => string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Where(pair => !pair.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) && !Trackers.Contains(pair.Split('=')[0], StringComparer.OrdinalIgnoreCase)));

    private static readonly string[] Trackers = ["fbclid", "gclid", "trk", "igshid", "mc_cid", "mc_eid", "ref", "ref_src", "originalsubdomain", "si", "msclkid"];
}
