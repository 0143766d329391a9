using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>A row under audit: its result, and the way to say something about it.</summary>
internal sealed class AuditRow(IndicatorResult result)
{
    public IndicatorResult Result { get; } = result;

    public string Title => Result.Title;

    public decimal Weight => Result.Weight;

    public decimal? Claimed => Result.Claimed;

    public decimal? Score => Result.Score;

    public Evidence? Evidence => Result.Evidence;

    /// <summary>Gets the reason that the unit wrote beside the row, whatever the row is scored by.</summary>
    public string? Reason => Result.Submitted?.Evidence switch
    {
        OpenEvidence { Reason: { } reason } when !Text.Notation.IsBlank(reason) => reason,
        JudgementEvidence { Reason: { } reason } when !Text.Notation.IsBlank(reason) => reason,
        _ => null,
    };

    /// <summary>Gives the points that other evidence would earn, by the row's own rule; none where it cannot be scored.</summary>
    public Rational? ScoreOf(Evidence evidence)
    {
        RuleOutcome outcome = Result.ScoringRule!.Score(evidence, ScoringContext.ForWeight(Weight));
        return outcome.Fault is null ? outcome.Score.Round(2) : null;
    }

    public AuditFinding Find(
        string code, string message, decimal points, string? expected, string? found, FindingValue[] values, Severity severity = Severity.Warning)
    {
        Finding finding = new(code, severity, message, [("title", Title), .. values])
        {
            Indicator = Result.Id,
            Claimed = severity == Severity.Info ? null : Claimed,
            Computed = severity == Severity.Info ? null : Score,
        };
        return new AuditFinding(finding, Math.Max(points, 0)) { Expected = expected, Found = found, Clause = Result.Standard };
    }

    /// <summary>Writes points without trailing zeros.</summary>
    public static string Write(Rational points) => points.TryToDecimal(out _) ? points.ToString() : points.Round(6).ToString();
}
