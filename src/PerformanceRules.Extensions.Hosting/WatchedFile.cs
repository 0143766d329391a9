namespace PerformanceRules.Extensions.Hosting;

/// <summary>A rulebook file that is read anew when it changes.</summary>
internal sealed record WatchedFile(string Path);
