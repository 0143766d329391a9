namespace PerformanceRules.Documents.Files;

/// <summary>The readers that the library brings; <see cref="FormDocument"/> has them already. A reader that converts its files hands the result to one of them.</summary>
public static class FormFileReaders
{
    /// <summary>Gets the reader of Word documents: .docx.</summary>
    public static IFormFileReader Word { get; } = new WordFileReader();

    /// <summary>Gets the reader of Excel workbooks: .xlsx.</summary>
    public static IFormFileReader Excel { get; } = new ExcelFileReader();

    /// <summary>Gets the reader of OpenDocument texts and spreadsheets: .odt, .ods.</summary>
    public static IFormFileReader OpenDocument { get; } = new OpenDocumentFileReader();

    /// <summary>Gets the reader of plain text: .txt.</summary>
    public static IFormFileReader Text { get; } = new TextFileReader();
}
