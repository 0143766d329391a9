using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PerformanceRules.Extensions.Hosting;

/// <summary>The names by which OpenTelemetry is told to listen.</summary>
public static class PerformanceRulesDiagnostics
{
    /// <summary>The name of the activity source and of the meter: <c>.AddSource("PerformanceRules")</c>, <c>.AddMeter("PerformanceRules")</c>.</summary>
    public const string Name = "PerformanceRules";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Counter<long> Evaluations =
        Meter.CreateCounter<long>("performance_rules.evaluations", "{sheet}", "Sheets scored, by rulebook and status.");

    internal static readonly Counter<long> Findings =
        Meter.CreateCounter<long>("performance_rules.findings", "{finding}", "Findings, by code and severity.");

    internal static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("performance_rules.evaluation.duration", "s", "How long the scoring of a sheet took.");
}
