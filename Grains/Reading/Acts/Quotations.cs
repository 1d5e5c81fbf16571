using System.Collections.Immutable;
using Recruiting.Interviews;

namespace Recruiting.Reading;

/// <summary>The interviewer's own words, pasted or quoted back, are nobody's answer.</summary>
internal static class Quotations
{
    private const int Remembered = 4;
    private const int ShortestQuote = 12;

    public static void Mark(Scan scan, IReadOnlyList<ChatMessage> messages)
    {
        for (var start = 0; start < scan.Count;)
        {
            var end = scan.EndOfSentence(start);
            if (scan.Is(start, '>') && end - start > 4 && (start == 0 || scan.Tokens[start - 1].Kind == TokenKind.Line) || WasSaid(scan, start, end, messages)) Quote(scan, start, end);
            start = end;
        }
        InMarks(scan, messages);
    }

    private static void Quote(Scan scan, int start, int end)
    {
        for (var i = start; i < end; i++) scan.Tokens[i].Voice = Voice.Quoted;
    }

    private static bool WasSaid(Scan scan, int start, int end, IReadOnlyList<ChatMessage> messages)
    {
        if (end <= start) return false;
        var last = scan.Tokens[end - 1].Kind == TokenKind.Line ? end - 1 : end;
        if (last - start < (scan.Is(last - 1, '?') ? 3 : 8) || start == 0 && last == scan.Count) return false;
        var (from, length) = scan.Folded.Origin(scan.Tokens[start].Start, scan.Tokens[last - 1].End);
        return length >= ShortestQuote && Said(scan.Folded.Original.AsSpan(from, length), messages);
    }

    private static bool Said(ReadOnlySpan<char> words, IReadOnlyList<ChatMessage> messages)
    {
        var seen = 0;
        for (var i = messages.Count - 1; i >= 0 && seen < Remembered; i--)
        {
            if (messages[i].From != Speaker.Interviewer) continue;
            seen++;
            if (messages[i].Text.AsSpan().Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>"I saw on your page: “Contributors work 10 hours”": a sentence of somebody else, introduced as such, that never says "I".</summary>
    private static bool IsReported(Scan scan, int open, int close)
    {
        if (close - open < 5) return false;
        for (var i = open + 1; i < close; i++)
            if (scan.Tokens[i].Is(Sense.Self)) return false;
        for (var i = open - 1; i >= Math.Max(0, open - 12); i--)
            if (scan.Tokens[i].Is(Sense.You) || scan.Word(i) is "saw" or "see" or "says" or "said" or "read" or "wrote" or "states" or "posted" or "posting" or "page" or "ad" or "advert" or "heard" or "told" or "mentions" or "description") return true;
        return false;
    }

    /// <summary>Words between quotation marks that the interviewer said.</summary>
    private static void InMarks(Scan scan, IReadOnlyList<ChatMessage> messages)
    {
        var open = -1;
        for (var i = 0; i < scan.Count; i++)
        {
            if (!scan.Is(i, '"')) continue;
            if (open < 0)
            {
                open = i;
                continue;
            }
            if (i - open > 2 && scan.Folded.Origin(scan.Tokens[open + 1].Start, scan.Tokens[i - 1].End) is var (from, length) && (IsReported(scan, open, i) || Said(scan.Folded.Original.AsSpan(from, length), messages)))
                Quote(scan, open, i + 1);
            open = -1;
        }
    }
}
