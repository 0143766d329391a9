namespace PerformanceRules.Documents.Forms;

/// <summary>A cell of a form: its text and where it stands. A merged cell is one object in every place that it covers.</summary>
internal sealed class FormCell(FormPlace place, string text)
{
    /// <summary>Gets the first place that the cell covers.</summary>
    public FormPlace Place { get; } = place;

    /// <summary>Gets the text; paragraphs are parted by line ends.</summary>
    public string Text { get; } = text;

    /// <summary>Gets a value indicating whether the text is what a formula last came to.</summary>
    public bool IsComputed { get; init; }

    /// <summary>Gets a value indicating whether the sheet does not show the cell: its column is hidden.</summary>
    public bool IsHidden { get; init; }

    public bool IsBlank => FormText.IsBlank(Text);
}
