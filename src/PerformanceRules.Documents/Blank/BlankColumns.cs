using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Blank;

/// <summary>Where the columns of a block of rows stand: forms of departments and of projects differ, and so do the blocks of one form.</summary>
internal sealed record BlankColumns
{
    /// <summary>The department's form: 指标解释 and 评分标准 have columns of their own.</summary>
    public static readonly BlankColumns Department = new()
    {
        Shown = SheetColumns.Standard,
        Computed = SheetColumns.Computed,
        Check = SheetColumns.Computed + 1,
        Widths = [11, 11, 18, 18, 16, 7, 7, 24, 27, 9, 34],
    };

    /// <summary>The project's form of the Ministry and of the provinces that follow it.</summary>
    public static readonly BlankColumns Project = new()
    {
        Shown = SheetColumns.Explanation,
        Computed = SheetColumns.Explanation + 1,
        Check = SheetColumns.Explanation + 2,
        Widths = [13, 16, 26, 18, 18, 8, 8, 28, 9, 34],
    };

    /// <summary>Gets how many columns are printed; those behind are for whoever fills the form in.</summary>
    public required int Shown { get; init; }

    /// <summary>Gets the column of the computed score.</summary>
    public required int Computed { get; init; }

    /// <summary>Gets the column that says what is missing or cannot be read.</summary>
    public required int Check { get; init; }

    public required double[] Widths { get; init; }

    public bool IsProject => this == Project;
}
