using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>A row under audit: its result, what it states, and the way to say something about it. Immutable and safe to share.</summary>
public sealed class AuditRow
{
    internal AuditRow(AuditSheet sheet, IndicatorResult result)
    {
        Sheet = sheet;
        Result = result;
        (Target, Actual, Reason) = result.Submitted?.Evidence switch
        {
            OpenEvidence open => (open.Target, open.Actual, Written(open.Reason)),
            JudgementEvidence judged => (judged.Target, judged.Actual, Written(judged.Reason)),
            TargetRatioEvidence ratio => (ratio.Target, ratio.Actual, null),
            DeadlineEvidence deadline => (deadline.Target is { } due ? Target.Parse(due) : null, deadline.Actual is { } done ? Actual.Parse(done) : null, null),
            _ => (null, null, (string?)null),
        };
    }

    /// <summary>Gets the sheet that the row stands on.</summary>
    public AuditSheet Sheet { get; }

    /// <summary>Gets the score of the row, with its rule and its evidence.</summary>
    public IndicatorResult Result { get; }

    /// <summary>Gets the name of the indicator.</summary>
    public string Title => Result.Title;

    /// <summary>Gets the weight in points.</summary>
    public decimal Weight => Result.Weight;

    /// <summary>Gets the points that the unit gave itself, or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed => Result.Claimed;

    /// <summary>Gets the score in points, or <see langword="null"/> where the row could not be scored.</summary>
    public decimal? Score => Result.Score;

    /// <summary>Gets the evidence that the score rests on, or <see langword="null"/> where there is none.</summary>
    public Evidence? Evidence => Result.Evidence;

    /// <summary>Gets the target (指标值) as stated, or <see langword="null"/> where the row has none.</summary>
    public Target? Target { get; }

    /// <summary>Gets the actual value (完成值) as stated, or <see langword="null"/> where the row has none.</summary>
    public Actual? Actual { get; }

    /// <summary>Gets the reason that the unit wrote beside the row, or <see langword="null"/> where it wrote none.</summary>
    public string? Reason { get; }

    /// <summary>Gets a value indicating whether the row is the unit's own, in an open section.</summary>
    public bool IsOwn => Result.Submitted is { } row && Sheet.IsOpen(Result.Section) && row.Title is not null;

    /// <summary>Gets last year's row of the same id, or of the same name where the unit added it; <see langword="null"/> where there is none.</summary>
    public IndicatorResult? Previous => Sheet.PreviousOf(this);

    /// <summary>Gives the points that other evidence would earn, by the row's own rule.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The points to two decimals, or <see langword="null"/> where it cannot be scored.</returns>
    public decimal? ScoreOf(Evidence evidence)
    {
        if (Result.ScoringRule is not { } rule || rule.EvidenceType != Guard.NotNull(evidence).GetType())
        {
            return null;
        }

        RuleOutcome outcome = rule.Score(evidence, ScoringContext.ForWeight(Weight));
        return outcome.Fault is null ? outcome.Score.Round(2).ToDecimal() : null;
    }

    /// <summary>Says something about the row.</summary>
    /// <param name="code">The code of the check.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The message, with {name} for each value; {title} is the name of the row.</param>
    /// <param name="points">The points at stake.</param>
    /// <param name="values">The values that the message names.</param>
    /// <returns>The finding, which rests on the row's clause.</returns>
    public AuditFinding Find(string code, Severity severity, LocalizedText message, decimal points, params FindingValue[] values) =>
        new(
            new Finding(code, severity, message, [new FindingValue("title", Title), .. Guard.NotNull(values)])
            {
                Indicator = Result.Id,
                RowIndex = Result.RowIndex,
                Claimed = severity == Severity.Info ? null : Claimed,
                Computed = severity == Severity.Info ? null : Score,
            },
            points)
        { Clause = Result.Standard };

    /// <summary>Writes points without trailing zeros.</summary>
    internal static string Write(Rational points) => points.TryToDecimal(out _) ? points.ToString() : points.Round(6).ToString();

    private static string? Written(string? text) => text is null || Text.Notation.IsBlank(text) ? null : text;
}
