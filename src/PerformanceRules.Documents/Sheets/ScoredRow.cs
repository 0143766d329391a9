using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Standards;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>One indicator's place in the form: its labels, its clauses, its result.</summary>
internal sealed class ScoredRow
{
    public ScoredRow(EvaluationReport report, IndicatorResult result, IReadOnlyList<Section> path)
    {
        Result = result;
        Part = path[0];
        Group = path.Count > 1 ? string.Join(" / ", path.Skip(1).Select(static section => LabelOf(section.Title, section.Weight))) : null;
        Section owner = path[path.Count - 1];
        Indicator? indicator = owner.Indicators.FirstOrDefault(candidate => candidate.Id == result.Id);
        IsExemptible = indicator is { ExemptionAllowed: true };
        Explanation = report.Rulebook.FindClause(indicator is null ? owner.Open?.Explanation : indicator.Explanation)?.Text ?? string.Empty;
        Standard = report.Rulebook.FindClause(indicator is null ? owner.Open?.Standard : indicator.Standard)?.Text ?? string.Empty;
        Title = indicator is not null && RowLayouts.Of(result) == RowLayout.Years ? LabelOf(result.Title, result.Weight) : result.Title;
        Layout = RowLayouts.Of(result);
        Parts = ScoredPart.Of(result);
        Inputs = InputCells.Of(result, report.Rulebook.Definition.RowScale ?? result.Weight);
        Remark = RowRemarkText.Write(RowRemarks.Of(result));
    }

    public IndicatorResult Result { get; }

    /// <summary>Gets the part of the sheet (一级指标).</summary>
    public Section Part { get; }

    /// <summary>Gets the sections below the part (二级指标), or <see langword="null"/> where the indicator stands in the part itself.</summary>
    public string? Group { get; }

    public string Title { get; }

    public string Explanation { get; }

    public string Standard { get; }

    public RowLayout Layout { get; }

    /// <summary>Gets a value indicating whether the rulebook lets a deduction be waived.</summary>
    /// <summary>Gets the inputs of a formula that stand beside the table; <see langword="null"/> where there are none.</summary>
    public InputCells? Inputs { get; }

    public bool IsExemptible { get; }

    /// <summary>Gets the exemption that counts, if one does.</summary>
    public Exemption? Exemption => IsExemptible ? Result.Submitted?.Exemption : null;

    /// <summary>Gets what the row reports that the published form has no column for.</summary>
    public string Remark { get; }

    public CombinationRule? Combination => Result.ScoringRule as CombinationRule;

    /// <summary>Gets the parts of a combination, which stand in rows of their own below it.</summary>
    public IReadOnlyList<ScoredPart> Parts { get; }

    public static string LabelOf(string title, decimal weight) => $"{title}（{ValueText.Of(weight)}）";
}
