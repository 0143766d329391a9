using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Forms;

/// <summary>Something to know about the reading of a form: how a cell was taken, or that it was not understood.</summary>
public sealed record FormNote : ILocalizedText
{
    private const int LongestQuote = 60;
    private readonly string _message;
    private readonly object[] _values;

    internal FormNote(FormNoteKind kind, FormPlace place, string message, string text, params object[] values)
    {
        Kind = kind;
        Place = place;
        Text = text;
        _message = message;
        _values = values;
    }

    /// <summary>Gets what kind of note it is.</summary>
    public FormNoteKind Kind { get; }

    /// <summary>Gets the cell that it is about.</summary>
    public FormPlace Place { get; }

    /// <summary>Gets the words of the cell.</summary>
    public string Text { get; }

    /// <summary>Makes a note in words of a reader's own.</summary>
    /// <param name="kind">What kind of note it is.</param>
    /// <param name="place">The cell that it is about; the default is the text outside tables.</param>
    /// <param name="text">The words of the cell, or nothing.</param>
    /// <param name="chinese">What the note says, in Chinese.</param>
    /// <param name="english">The same in English.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
    public static FormNote Create(FormNoteKind kind, FormPlace place, string text, string chinese, string english) => new(
        kind,
        place,
        FormMessages.Own,
        text ?? throw new ArgumentNullException(nameof(text)),
        chinese ?? throw new ArgumentNullException(nameof(chinese)),
        english ?? throw new ArgumentNullException(nameof(english)));

    /// <inheritdoc/>
    public string ToText(Language language) => Place.ToText(language) + (language == Language.English ? ": " : "：") + ToReason(language);

    /// <summary>Gives the note without its place.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToReason(Language language)
    {
        string text = FormText.OneLine(Text);
        string quote = text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "…";
        return FormMessages.Render(_message, language, quote, _values);
    }

    /// <summary>Gives the note in Chinese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToText(Language.Chinese);
}
