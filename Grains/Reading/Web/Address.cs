namespace Recruiting.Reading;

internal enum AddressKind : byte { Url, BareHost, Email }

/// <summary>A web or mail address as it stands in the folded text, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct Address(AddressKind Kind, int Start, int End, int From, int To);
