using Microsoft.Extensions.Logging;

namespace PerformanceRules.Extensions.Hosting;

/// <summary>What is logged. No message holds a value of a sheet: a log is kept by others than the sheet.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The rulebook file {Path} has changed; the rulebooks were read anew.")]
    public static partial void Reloaded(ILogger logger, string path);

    [LoggerMessage(2, LogLevel.Error, "The rulebook file {Path} has changed and cannot be used; the rulebooks in force stay.")]
    public static partial void NotReloaded(ILogger logger, Exception exception, string path);

    [LoggerMessage(3, LogLevel.Debug, "Scored {Unit} {Year} by {Rulebook}: {Score}, {Findings} findings.")]
    public static partial void Scored(ILogger logger, string unit, int year, string rulebook, decimal score, int findings);

    [LoggerMessage(4, LogLevel.Information, "The sheet of {Unit} {Year} by {Rulebook} is incomplete: {Errors} rows or sections could not be scored.")]
    public static partial void Incomplete(ILogger logger, string unit, int year, string rulebook, int errors);

    [LoggerMessage(5, LogLevel.Error, "The rule of the indicator {Indicator} failed.")]
    public static partial void RuleFailed(ILogger logger, Exception exception, string? indicator);
}
