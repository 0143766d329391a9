using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Serialization;

/// <summary>The JSON formats, generated at build time: no reflection, safe to trim and to compile natively.</summary>
[JsonSerializable(typeof(SubmissionDocument))]
[JsonSerializable(typeof(RulebookDocument))]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(WaiversDocument))]
[JsonSerializable(typeof(IndicatorResultDocument))]
[JsonSerializable(typeof(OpenEvidence))]
[JsonSerializable(typeof(ExecutionRateRule))]
[JsonSerializable(typeof(ExecutionRateEvidence))]
[JsonSerializable(typeof(TargetRatioRule))]
[JsonSerializable(typeof(TargetRatioEvidence))]
[JsonSerializable(typeof(JudgementRule))]
[JsonSerializable(typeof(JudgementEvidence))]
[JsonSerializable(typeof(ChecklistRule))]
[JsonSerializable(typeof(ChecklistEvidence))]
[JsonSerializable(typeof(SteppedDeductionRule))]
[JsonSerializable(typeof(SteppedDeductionEvidence))]
[JsonSerializable(typeof(BandsRule))]
[JsonSerializable(typeof(DeadlineRule))]
[JsonSerializable(typeof(DeadlineEvidence))]
[JsonSerializable(typeof(FormulaRule))]
[JsonSerializable(typeof(FormulaEvidence))]
[JsonSerializable(typeof(CombinationRule))]
[JsonSerializable(typeof(CombinationEvidence))]
internal sealed partial class PerformanceJsonContext : JsonSerializerContext
{
    /// <summary>Gets the context with the options that every format is read by.</summary>
    public static PerformanceJsonContext Strict { get; } = new(StrictOptions.Create());
}
