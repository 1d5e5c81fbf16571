using System.Collections.Frozen;
using System.Globalization;

namespace Recruiting.Reading;

/// <summary>A span cut into figures, words and signs, one by one: what they come to together is not decided here.</summary>
internal sealed class Pieces
{
    private static readonly FrozenDictionary<string, decimal> Figures = new Dictionary<string, decimal>
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
        ["nought"] = 0, ["naught"] = 0, ["fourty"] = 40, ["hundred"] = 100, ["thousand"] = 1000, ["dozen"] = 12, ["couple"] = 2, ["half"] = 0.5m, ["a"] = 1, ["an"] = 1,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> ByWord = Figures.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those that a word with a wrong letter may stand for, smallest first.</summary>
    private static readonly (string Name, decimal Figure)[] Mistyped =
        [.. Figures.Where(each => each.Key.Length >= 4 && each.Value < 100 && each.Key is not ("nought" or "naught" or "fourty" or "dozen" or "couple" or "half")).OrderBy(each => each.Value).Select(each => (each.Key, each.Value))];

    private const decimal None = -1;

    private readonly record struct Piece(int Start, int Length, decimal Figure);

    private readonly string _text;
    private readonly List<Piece> _pieces = new(8);

    private Pieces(string text) => _text = text;

    public int Count => _pieces.Count;

    public decimal? Figure(int at) => _pieces[at].Figure is >= 0 and var figure ? figure : null;

    public ReadOnlySpan<char> Word(int at) => _text.AsSpan(_pieces[at].Start, _pieces[at].Length);

    public delegate bool Test(ReadOnlySpan<char> word);

    public bool Any(Test test)
    {
        for (var i = 0; i < Count; i++)
            if (test(Word(i))) return true;
        return false;
    }

    public static Pieces Of(string text)
    {
        var found = new Pieces(text);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (IsFigure(text, i))
            {
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))) end++;
                found.AddFigures(i, end);
            }
            else if (char.IsLetter(text[i]))
            {
                while (end < text.Length && char.IsLetter(text[end])) end++;
                found.Add(i, end, FigureOf(text.AsSpan(i, end - i)));
            }
            else if (text[i] != ' ') found.Add(i, end, text[i] switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => None });
            i = end;
        }
        return found;
    }

    private static bool IsFigure(string text, int at) =>
        char.IsAsciiDigit(text[at])
        || text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || !char.IsAsciiDigit(text[at - 1]) && text[at - 1] != '.');

    private void Add(int start, int end, decimal figure) => _pieces.Add(new(start, end - start, figure));

    /// <summary>Both meanings of a separator stay possible; which one was meant is not decided here.</summary>
    private void AddFigures(int start, int end)
    {
        var figures = _text.AsSpan(start, end - start);
        if (figures.IndexOfAny('.', ',', '\'') < 0)
        {
            if (figures.Length <= 18) Add(start, end, decimal.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture));
            return;
        }
        var plain = figures.ToString().Replace("'", "", StringComparison.Ordinal);
        if (plain.Length > 18) return;
        var decimalPoint = decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure);
        Add(start, end, decimalPoint ? figure : Grouped(plain));
        if (decimalPoint && plain.IndexOfAny(['.', ',']) >= 0) Add(start, end, Grouped(plain));
    }

    private static decimal Grouped(string text) =>
        decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
        || decimal.TryParse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out figure) ? figure : None;

    private static decimal FigureOf(ReadOnlySpan<char> word)
    {
        if (ByWord.TryGetValue(word, out var figure)) return figure;
        if (word.Length is < 4 or > 9 || Lexicon.Find(word).Sense != Sense.None) return None;
        foreach (var (name, near) in Mistyped)
            if (EditDistance.IsWithin(word, name, 1)) return near;
        return None;
    }
}
