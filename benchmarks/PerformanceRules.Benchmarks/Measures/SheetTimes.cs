using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Runs <see cref="SheetBenchmarks"/> in this process and gives the medians.</summary>
internal static class SheetTimes
{
    public static IReadOnlyList<(string Name, double Nanoseconds, long Bytes)> Measure()
    {
        Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(8).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(200));
        ManualConfig config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(DefaultColumnProviders.Instance)
            .WithOptions(ConfigOptions.DisableLogFile);
        Summary summary = BenchmarkRunner.Run<SheetBenchmarks>(config);
        return [.. summary.Reports.Select(static report => (
            report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo,
            report.ResultStatistics?.Median ?? throw new InvalidOperationException(report.BenchmarkCase.DisplayInfo + " gave no result."),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0))];
    }
}
