using System.Text.RegularExpressions;

namespace Recruiting.Api.Sessions;

/// <summary>An address as accounts are kept by: trimmed, lower case, at most 254 characters (RFC 5321), the unquoted ASCII form of RFC 5322.</summary>
public static partial class EmailAddress
{
    public static string? Normalise(string text)
    {
        var email = text.Trim().ToLowerInvariant();
        return email.Length <= 254 && Shape().IsMatch(email) ? email : null;
    }

    [GeneratedRegex(
        @"\A(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
