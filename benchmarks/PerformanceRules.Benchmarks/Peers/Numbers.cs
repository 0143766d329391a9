using System.Linq.Dynamic.Core.CustomTypeProviders;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>What the expression languages lack: rounding half up.</summary>
[DynamicLinqType]
public static class Numbers
{
    public static decimal Round(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);
}
