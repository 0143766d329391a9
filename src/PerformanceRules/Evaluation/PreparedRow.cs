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

    /// <summary>The place of the row in the submission; <see langword="null"/> where the sheet lacks it.</summary>
    public int? RowIndex;

    /// <summary>The weight as the report gives it, which is the score of a row that earns all of it.</summary>
    public decimal FullPoints;

    public IScoringRule? Rule;

    public Evidence? Evidence;

    /// <summary>What is left to do once the evidence is read; <see langword="null"/> where the rule reads it anew for every score, or says why it has none.</summary>
    public PreparedFormula? Arithmetic;

    /// <summary>Whether the weight has no more decimals than scores are rounded to, so that no score is rounded above it.</summary>
    public bool IsWeightRounded;

    /// <summary>
    /// Whether nothing but rounding comes between the arithmetic and the total: no exemption, no scale of its own, the row counts, and its full weight
    /// needs no rounding.
    /// </summary>
    public bool IsPlain;

    /// <summary>Whether the row counts into the total, rather than being added to it, taken off it or holding it down.</summary>
    public bool Counts;

    /// <summary>Whether the row's exemption is one that the rulebook allows, and complete.</summary>
    public bool IsExempt;

    /// <summary>Whether the sheet gives the row no weight, so that it scores what it claims.</summary>
    public bool IsClaimed;

    /// <summary>Whether the indicator is left out, and the total rescaled.</summary>
    public bool IsNotApplicable;

    /// <summary>Why the row cannot be scored, known before any rule is asked.</summary>
    public Finding? Fault;

    /// <summary>What does not add up but does not stop the score, known before any rule is asked.</summary>
    public List<Finding>? Warnings;

    /// <summary>Gets the exemption (酌情减免) that gives points back, if there is one.</summary>
    public Exemption? Exemption => IsExempt ? Submitted!.Exemption : null;

    /// <summary>Takes the weight over; most rows score it, and what it comes to is worked out once.</summary>
    public void Weigh(in FullWeight weight)
    {
        Weight = weight.Written;
        FullPoints = weight.Points;
        IsWeightRounded = weight.IsRounded;
    }

    /// <summary>Says where the row stands in the submission, in what is known of it already too.</summary>
    public void StandAt(int index)
    {
        RowIndex = index;
        if (Fault is not null)
        {
            Fault = Fault with { RowIndex = index };
        }

        for (int warning = 0; warning < (Warnings?.Count ?? 0); warning++)
        {
            Warnings![warning] = Warnings[warning] with { RowIndex = index };
        }
    }

    public string Id => Fixed?.Id ?? Submitted!.Id;

    public string Title => Fixed?.Title ?? Submitted!.Title ?? Submitted.Id;

    public void Warn(string code, string message, params FindingValue[] values) =>
        (Warnings ??= []).Add(new Finding(code, Severity.Warning, message, values) { Indicator = Id });

    public void Inform(string code, string message, params FindingValue[] values) =>
        (Warnings ??= []).Add(new Finding(code, Severity.Info, message, values) { Indicator = Id });

    public void Fail(string code, string message, params FindingValue[] values) =>
        Fault ??= new Finding(code, Severity.Error, message, values) { Indicator = Id };
}
