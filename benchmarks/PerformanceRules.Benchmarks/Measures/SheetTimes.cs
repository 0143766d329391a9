using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Runs <see cref="SheetBenchmarks"/> in this process and gives the least of the times, which a busy machine disturbs the least.</summary>
internal static class SheetTimes
{
    public static IReadOnlyList<(string Name, double Nanoseconds, long Bytes)> Measure()
    {
        Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(8).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100));
        ManualConfig config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance)
            .WithOptions(ConfigOptions.DisableLogFile);
        Summary summary = BenchmarkRunner.Run<SheetBenchmarks>(config);
        return [.. summary.Reports.Select(static report => (
            report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo,
            report.ResultStatistics?.Min ?? throw new InvalidOperationException(report.BenchmarkCase.DisplayInfo + " gave no result."),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0))];
    }
}
