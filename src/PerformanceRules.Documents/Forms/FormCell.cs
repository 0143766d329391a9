namespace PerformanceRules.Documents.Forms;

/// <summary>A cell of a form: its text and where it stands. A merged cell is one object in every place that it covers.</summary>
public sealed class FormCell
{
    /// <summary>Initializes a cell.</summary>
    /// <param name="place">The first place that it covers.</param>
    /// <param name="text">Its text as a reader of the document sees it; paragraphs are parted by line ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public FormCell(FormPlace place, string text)
    {
        Place = place;
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>Gets the first place that the cell covers.</summary>
    public FormPlace Place { get; }

    /// <summary>Gets the text; paragraphs are parted by line ends.</summary>
    public string Text { get; }

    /// <summary>Gets a value indicating whether the text is what a formula last came to.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Gets a value indicating whether the document does not show the cell: its column is hidden.</summary>
    public bool IsHidden { get; init; }

    internal bool IsBlank => FormText.IsBlank(Text);
}
