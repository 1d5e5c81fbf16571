namespace Recruiting.Reading;

/// <summary>An option, or a thing of the vocabulary, named in a message.</summary>
/// <param name="Option">The option's place in its field; -1 for a thing the field does not list.</param>
/// <param name="Firm">Named beyond doubt: not a plain word that only happens to be a name.</param>
internal readonly record struct ChoiceMention(int Field, int Option, VocabularyEntry? Entry, int From, int To, bool Negated, bool Wished, bool Firm, bool Typo);
