using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>A row of a sheet laid over the rulebook: which rule scores which evidence, or why none does.</summary>
internal sealed class PreparedRow : WeightedRow
{
    /// <summary>The index of the section.</summary>
    public int Section;

    /// <summary>The indicator, where the rulebook fixes it.</summary>
    public Indicator? Fixed;

    /// <summary>The row as submitted; <see langword="null"/> where the sheet lacks a fixed indicator.</summary>
    public SubmittedIndicator? Submitted;

    /// <summary>What the full weight comes to, rounded as the rulebook says.</summary>
    public Rational FullScore;

    /// <summary><see cref="FullScore"/> as the report gives it.</summary>
    public decimal FullPoints;

    public IScoringRule? Rule;

    public Evidence? Evidence;

    /// <summary>What is left to do once the evidence is read; <see langword="null"/> where the rule reads it anew for every score, or says why it has none.</summary>
    public RowArithmetic? Arithmetic;

    /// <summary>The same, where nothing but rounding comes between it and the total: no exemption, no scale of its own, and the row counts.</summary>
    public RowArithmetic? Plain;

    /// <summary>Whether the row counts into the total, rather than being added to it, taken off it or holding it down.</summary>
    public bool Counts;

    /// <summary>The most that an exemption gives back; <see langword="null"/> for no exemption.</summary>
    public Rational? Waiver;

    /// <summary>Whether the indicator is left out, and the total rescaled.</summary>
    public bool IsNotApplicable;

    /// <summary>Why the row cannot be scored, known before any rule is asked.</summary>
    public Finding? Fault;

    /// <summary>What does not add up but does not stop the score, known before any rule is asked.</summary>
    public List<Finding>? Warnings;

    /// <summary>Gives the same row under another rule, which reads the evidence for itself.</summary>
    public PreparedRow Under(IScoringRule? rule)
    {
        PreparedRow row = (PreparedRow)MemberwiseClone();
        row.Rule = rule;
        row.Arithmetic = null;
        row.Plain = null;
        return row;
    }

    public string Id => Fixed?.Id ?? Submitted!.Id;

    public string Title => Fixed?.Title ?? Submitted!.Title ?? Submitted.Id;

    public void Warn(string code, string message, params FindingValue[] values) =>
        (Warnings ??= []).Add(new Finding(code, Severity.Warning, message, values) { Indicator = Id });

    public void Fail(string code, string message, params FindingValue[] values) =>
        Fault ??= new Finding(code, Severity.Error, message, values) { Indicator = Id };
}
