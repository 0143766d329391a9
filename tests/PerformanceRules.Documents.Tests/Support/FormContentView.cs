using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Tests;

/// <summary>What a reader of files made, looked at in a test: its paragraphs and its tables, each on their own.</summary>
internal sealed class FormContentView(FormContent content)
{
    public IReadOnlyList<FormTable> Tables { get; } = [.. content.Blocks.Select(block => block.Table).OfType<FormTable>()];

    public IReadOnlyList<string> Paragraphs { get; } = [.. content.Blocks.Select(block => block.Paragraph).OfType<string>()];
}
