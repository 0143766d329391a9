namespace PerformanceRules.Documents.Forms;

/// <summary>A part of a document: either a paragraph or a table.</summary>
internal readonly record struct FormBlock(string? Paragraph, FormTable? Table);
