using System.Globalization;

namespace Recruiting.Api.Ids;

/// <summary>The version the caller has, as said in <c>?after=</c>; 0 when nothing was said.</summary>
public static class After
{
    public static bool TryRead(string? text, out long version)
    {
        version = 0;
        return text is null || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out version);
    }
}
