using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>A line of a form's tables: a title, the beginning of a block, a row under its headings, the total, or something that is none of them.</summary>
internal sealed class FormLine
{
    private FormLine(FormLineKind kind)
    {
        Kind = kind;
    }

    public FormLineKind Kind { get; }

    /// <summary>Gets the cell of a title, or the first cell of a line that was not understood.</summary>
    public FormCell? Cell { get; private init; }

    /// <summary>Gets the header of a block that begins.</summary>
    public FormHeader? Header { get; private init; }

    /// <summary>Gets the cells of a row under its headings.</summary>
    public IReadOnlyList<FormCell?> Cells { get; private init; } = [];

    public static FormLine OfTitle(FormCell cell) => new(FormLineKind.Title) { Cell = cell };

    public static FormLine OfHeader(FormHeader header) => new(FormLineKind.Header) { Header = header };

    public static FormLine OfRow(FormHeader header, IReadOnlyList<FormCell?> cells) => new(FormLineKind.Row) { Header = header, Cells = cells };

    public static FormLine OfTotal(FormHeader header, IReadOnlyList<FormCell?> cells) => new(FormLineKind.Total) { Header = header, Cells = cells };

    public static FormLine OfUnknown(FormCell cell) => new(FormLineKind.Unknown) { Cell = cell };
}
