using System.Buffers;
using System.Text;
using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Support;

/// <summary>What every evaluation in these tests is held to, and its outcome in words.</summary>
internal static class Reports
{
    /// <summary>Evaluates a sheet and checks what holds for every report: the score alone is the same, every derivation replays, and every message is whole.</summary>
    public static EvaluationReport Evaluate(PerformanceEvaluator evaluator, Submission submission)
    {
        EvaluationReport report = evaluator.Evaluate(submission);
        TotalScore alone = evaluator.Score(submission);
        Assert.Equal((report.Score, report.Status == ReportStatus.Complete), (alone.Points, alone.IsComplete));
        Assert.All(report.Indicators, AssertReplays);
        Assert.All(report.Findings, AssertFilled);
        return report;
    }

    /// <summary>Reads a sheet and evaluates it.</summary>
    public static EvaluationReport Evaluate(PerformanceEvaluator evaluator, string json) => Evaluate(evaluator, evaluator.Json.ReadSubmission(json));

    /// <summary>An indicator's score with the codes of its findings, "20 over-execution"; the codes alone where it is unscored.</summary>
    public static string Outcome(EvaluationReport report, string id)
    {
        IEnumerable<string> codes = report.Findings.Where(finding => finding.Indicator == id).Select(static finding => finding.Code);
        return string.Join(' ', report.Find(id)?.Score is { } score ? codes.Prepend(((Rational)score).ToString()) : codes);
    }

    /// <summary>The report as JSON.</summary>
    public static string Json(EvaluationReport report, Language language = Language.Chinese)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteReport(output, report, language);
        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    // A placeholder that no value was given for would stay in the text.
    private static void AssertFilled(Finding finding) =>
        Assert.All([finding.ToText(Language.Chinese), finding.ToText(Language.English)], static text => Assert.DoesNotContain('{', text));

    private static void AssertReplays(IndicatorResult indicator)
    {
        Derivation derivation = indicator.Derive();
        IReadOnlyList<DerivationStep> steps = derivation.Steps;
        Assert.Equal(steps.Select(static step => step.Value), derivation.ReplaySteps());
        Assert.All(steps.Where(static step => step.Operands.All(static operand => operand.Text is null)), static step => Assert.Equal(step.Value, Substituted(step)));
        if (indicator.Score is { } score)
        {
            Assert.Equal(score, steps[^1].Value.ToDecimal());
        }
    }

    // What a reader can check by hand: the formula with its numbers put in.
    private static Rational Substituted(DerivationStep step)
    {
        string text = StepText.Substituted(step).Replace('×', '*');
        ExactFraction value = new FormulaReplayReader(text, static name => throw new FormatException($"{name} was not substituted.")).Read();
        return Rational.Create(value.Over, value.Under);
    }
}
