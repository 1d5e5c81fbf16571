using System.Runtime.InteropServices;

namespace Recruiting.Reading;

/// <summary>What a word can do in a sentence, whatever the sentence is about. A word may have several.</summary>
[Flags]
internal enum Sense : long
{
    None = 0,
    Self = 1L << 0,
    Other = 1L << 1,
    You = 1L << 2,
    Hypothesis = 1L << 3,
    Interrogative = 1L << 4,
    Auxiliary = 1L << 5,
    Negation = 1L << 6,
    Correction = 1L << 7,
    Approximate = 1L << 8,
    Stop = 1L << 9,
    Neutral = 1L << 10,
    Profession = 1L << 11,
    Joint = 1L << 12,
    Yes = 1L << 13,
    No = 1L << 14,
    Greeting = 1L << 15,
    Thanks = 1L << 16,
    Vague = 1L << 17,
    Per = 1L << 18,
    DayJob = 1L << 19,
    Month = 1L << 20,
    Weekday = 1L << 21,
    Plain = 1L << 22,
    NumberWord = 1L << 23,
    UnitWord = 1L << 24,
    Overall = 1L << 25,
    Addition = 1L << 26,
    Removal = 1L << 27,
    Lead = 1L << 28,
    Command = 1L << 29,
    Past = 1L << 30,
    Moment = 1L << 31,
    Opener = 1L << 32,
    Language = 1L << 33,
    Frame = 1L << 34,
}

/// <summary>What a quantity can be measured in.</summary>
internal enum Measure : byte { None, Year, Month, Week, Day, Hour, Minute, Money, Percent }

/// <summary>An entry of the lexicon. <paramref name="Number"/> is in hundredths; <paramref name="Index"/> counts months and weekdays from 1;
/// <paramref name="Phrases"/> numbers the first words of phrases from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(Sense Sense, Measure Measure = Measure.None, int Number = -1, byte Index = 0, ushort Phrases = 0);
