namespace PerformanceRules.Documents.Forms;

/// <summary>What a row of a form says word for word, where the submission keeps less: what stands between section and title, and the cells 指标值 and 完成值.</summary>
public sealed record RowTexts
{
    /// <summary>Gets the label between the section and the title, such as 数量指标, or <see langword="null"/>.</summary>
    public string? Group { get; init; }

    /// <summary>Gets the cell 指标值, or <see langword="null"/> where the form has none.</summary>
    public string? Target { get; init; }

    /// <summary>Gets the cell 完成值, or <see langword="null"/> where the form has none.</summary>
    public string? Actual { get; init; }
}
