namespace Recruiting.Reading;

/// <summary>What a number in a message turned out to be.</summary>
internal enum QuantityKind : byte
{
    Amount,

    /// <summary>How old somebody is.</summary>
    Age,

    /// <summary>"a few years".</summary>
    Vague,

    /// <summary>A year or a day of the calendar, a time of day, a list mark, a version: no amount of anything.</summary>
    Label,

    /// <summary>Ends the wrong way round, or figures that cannot be told apart.</summary>
    Unclear,
}

/// <summary>An amount with its unit as it was said, before any field asked for it.</summary>
internal struct Quantity
{
    /// <summary>Tokens from here up to <see cref="To"/>.</summary>
    public int From;
    public int To;
    public decimal? Min;
    public decimal? Max;
    public bool Approximate;
    public Measure Measure;

    /// <summary>"a week" in "20 hours a week".</summary>
    public Measure Per;
    public QuantityKind Kind;

    /// <summary>Only a period was said, "20 a week": of hours, as far as can be told.</summary>
    public bool Unitless;
    public string? Currency;

    /// <summary>"a year", "one": enough as an answer, too little anywhere else.</summary>
    public bool Weak;

    /// <summary>Reckoned from dates or from hours a day: exact figures were not said.</summary>
    public bool Reckoned;

    /// <summary>"1.500": a decimal point or thousands.</summary>
    public bool Grouped;

    /// <summary>"not 5 years", "I do not have 5 years".</summary>
    public bool Negated;

    /// <summary>"no, 5 years" right after "4": it answers what the other was to answer.</summary>
    public bool Repairs;

    public readonly bool IsExact => Min is not null && Min == Max;
}
