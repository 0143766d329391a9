namespace PerformanceRules.Documents.Reading;

/// <summary>What a file is.</summary>
internal enum DocumentKind
{
    /// <summary>A Word document, .docx.</summary>
    Word,

    /// <summary>An Excel workbook, .xlsx.</summary>
    Excel,

    /// <summary>Plain text, .txt.</summary>
    Text,
}
