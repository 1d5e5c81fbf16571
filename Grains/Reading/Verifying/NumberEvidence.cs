using System.Globalization;

namespace Recruiting.Reading;

/// <summary>Derives every amount a span can state, from its figures and unit words taken one by one, and looks for the captured one among them.</summary>
internal static class NumberEvidence
{
    private static readonly string[] Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] Tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
    private static readonly string[] Low = ["+", "least", "more", "over", "above", "min", "minimum", "plus", "up", "upwards", ">", "≥", "exceeding", "atleast", "minumum", "minimun", "mininum", "north", "less", "fewer", "greater", "larger", "bigger", "longer", "higher", "exceed", "exceeds", "surpass", "surpasses"];
    private static readonly string[] High = ["most", "under", "below", "less", "fewer", "max", "maximum", "up", "upto", "tops", "<", "≤", "more", "even", "quite", "maximun", "maxium", "smaller", "lower", "shorter"];

    private readonly record struct Piece(decimal? Figure, string Word);

    public static bool Supports(string span, FieldValue.Number value, DateOnly today)
    {
        var pieces = Pieces(FoldedText.Fold(span));
        if (value is { Min: 0, Max: 0 } && pieces.Exists(piece => piece.Word is "no" or "none" or "never" or "zero" or "nought" or "naught" or "new" or "not" or "beginner" or "nothing" or "without" or "dont" or "havent" or "newbie" or "first" or "nil" or "ive" or "have")) return true;
        if (value.Min is null && !pieces.Exists(piece => High.Contains(piece.Word)) && !(pieces.Exists(piece => piece.Word is "not" or "never") && pieces.Exists(piece => Low.Contains(piece.Word)))) return false;
        if (value.Max is null && !pieces.Exists(piece => Low.Contains(piece.Word))) return false;
        var figures = Joined(pieces);
        bool IsStated(decimal end) => figures.Exists(figure => Near(figure, end)) || Derived(pieces, figures, value.Unit, today).Any(amount => Near(amount, end)) || IsWritten(end);
        bool IsWritten(decimal end) => Runs(pieces).Any(run => WrittenNumber.Of(run).Any(figure => Near(figure, end) || Factors(value.Unit, pieces).Any(factor => Near(figure * factor, end))));
        return (value.Min is null || IsStated(value.Min.Value)) && (value.Max is null || value.Max == value.Min || IsStated(value.Max.Value))
            && (value.Min is not null || value.Max is not null);
    }

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= 0.011m;

    private static List<Piece> Pieces(string text)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (char.IsAsciiDigit(text[i]) || text[i] == '.' && end < text.Length && char.IsAsciiDigit(text[end]) && (i == 0 || !char.IsAsciiDigit(text[i - 1]) && text[i - 1] != '.'))
            {
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))) end++;
                AddFigures(pieces, text[i..end]);
            }
            else if (char.IsLetter(text[i]))
            {
                while (end < text.Length && char.IsLetter(text[end])) end++;
                pieces.Add(OfWord(text[i..end]));
            }
            else if (text[i] != ' ') pieces.Add(new(text[i] switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => null }, text[i].ToString()));
            i = end;
        }
        return pieces;
    }

    /// <summary>Both meanings of a separator stay possible; which one was meant is not decided here.</summary>
    private static void AddFigures(List<Piece> pieces, string text)
    {
        var plain = text.Replace("'", "", StringComparison.Ordinal);
        if (plain.Length > 18) return;
        var decimalPoint = decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure);
        pieces.Add(new(decimalPoint ? figure : Grouped(plain), text));
        if (decimalPoint && plain.IndexOfAny(['.', ',']) >= 0) pieces.Add(new(Grouped(plain), text));
    }

    private static decimal? Grouped(string text) =>
        decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)
        || decimal.TryParse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out figure) ? figure : null;

    private static Piece OfWord(string word)
    {
        if (Array.IndexOf(Small, word) is >= 0 and var small) return new(small, word);
        if (Array.IndexOf(Tens, word) is >= 2 and var tens) return new(tens * 10, word);
        var figure = word switch { "nought" or "naught" => 0, "fourty" => 40, "hundred" => 100, "thousand" => 1000, "dozen" => 12, "couple" => 2, "half" => 0.5m, "a" or "an" => 1, _ => (decimal?)null };
        if (figure is null && word.Length is >= 4 and <= 9 && Lexicon.Find(word).Sense == Sense.None)
        {
            if (Array.FindIndex(Small, name => name.Length >= 4 && EditDistance.IsWithin(word, name, 1)) is >= 0 and var near) figure = near;
            else if (Array.FindIndex(Tens, name => name.Length >= 4 && EditDistance.IsWithin(word, name, 1)) is >= 2 and var nearTens) figure = nearTens * 10;
        }
        return new(figure, word);
    }

    /// <summary>What the figures can come to in the unit.</summary>
    private static IEnumerable<decimal> Derived(List<Piece> pieces, List<decimal> figures, Unit? unit, DateOnly today)
    {
        foreach (var factor in Factors(unit, pieces))
            foreach (var figure in figures) yield return Math.Round(figure * factor, 2, MidpointRounding.AwayFromZero);
        if (unit is Unit.Years or Unit.Months)
            foreach (var whole in figures)
                foreach (var part in figures)
                    yield return unit == Unit.Years ? Math.Round(whole + part / 12, 2, MidpointRounding.AwayFromZero) : whole * 12 + part;
        if (unit == Unit.HoursPerWeek)
            foreach (var hours in figures)
                foreach (var days in figures.Concat([2, 3, 4, 5, 6, 7])) yield return hours * days;
        if (unit is not (Unit.Years or Unit.Months)) yield break;
        foreach (var since in SinceYears(pieces, figures, unit.Value, today)) yield return since;
    }

    /// <summary>Figures with what is added to them: "twenty five", "2 and a half", "15k".</summary>
    private static List<decimal> Joined(List<Piece> pieces)
    {
        var figures = new List<decimal>();
        decimal? before = null;
        var grouped = 0m;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (figure, word) = pieces[i];
            // "and a half" adds a half, not one and a half.
            if (word is "a" or "an" && i + 1 < pieces.Count && pieces[i + 1].Figure is not null && pieces[i + 1].Word is "half" or "quarter" or "dozen" or "hundred") continue;
            if (figure is not { } value)
            {
                if (word == "k" && before is { } thousands) figures.Add(thousands * 1000);
                continue;
            }
            figures.Add(value);
            if (before is { } first)
            {
                figures.Add(first + value);
                figures.Add(first * value);
                if (value > 0) figures.Add(Math.Round(first / value, 4));
                if (figures.Count > 3) figures.AddRange(figures.GetRange(Math.Max(0, figures.Count - 6), 3).ConvertAll(sum => sum + value));
                if (value < 1000 && first < Cardinal.Largest && grouped < Cardinal.Largest && word.IndexOf('.', StringComparison.Ordinal) is var point && (point < 0 ? word.Length : point) == 3) figures.Add(grouped = (grouped > 0 ? grouped : first) * 1000 + value);
                if (pieces[i - 1].Word == "/" && i > 2 && pieces[i - 3].Figure is { } whole && value > 0) figures.Add(whole + first / value);
            }
            before = value;
        }
        return figures;
    }

    /// <summary>The words of each end of a range.</summary>
    private static IEnumerable<List<(decimal?, string)>> Runs(List<Piece> pieces)
    {
        var run = new List<(decimal?, string)>();
        foreach (var (figure, word) in pieces)
        {
            if (word is "to" or "through" or "thru" or "till" or "until" or "or" or "~" or "–" or "than" || High.Contains(word) || Low.Contains(word))
            {
                yield return run;
                run = [];
            }
            else run.Add((word is "a" or "an" ? null : figure, word));
        }
        yield return run;
    }

    private static decimal[] Factors(Unit? unit, List<Piece> pieces)
    {
        bool Has(string start) => pieces.Exists(piece => piece.Word.StartsWith(start, StringComparison.Ordinal));
        return unit switch
        {
            Unit.Years => Has("decade") ? [10] : [1 / 12m, 1 / 52m],
            Unit.Months => [12, 12 / 52m, 12 / 365.25m],
            Unit.HoursPerWeek when Has("mo") || Has("me") || Has("mth") || Has("mnth") || Has("pm") => [12 / 52m],
            Unit.HoursPerWeek when Has("y") || Has("an") => [1 / 52m],
            Unit.Money or Unit.Count => [1000],
            _ => [],
        };
    }

    private static IEnumerable<decimal> SinceYears(List<Piece> pieces, List<decimal> figures, Unit unit, DateOnly today)
    {
        var years = figures.FindAll(figure => figure is >= 1950 and <= 2100);
        if (pieces.Exists(piece => piece.Word == "last")) years.Add(today.Year - 1);
        var longest = years.Count == 0 ? 0 : years.Max() - years.Min();
        foreach (var year in years)
            for (var months = -12; months <= 12; months++)
                foreach (var whole in new[] { today.Year - year, longest })
                    if (whole * 12 + months is var span and >= 0) yield return unit == Unit.Months ? span : Math.Round(span / 12, 2, MidpointRounding.AwayFromZero);
    }
}
