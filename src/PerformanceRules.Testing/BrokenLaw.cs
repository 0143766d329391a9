namespace PerformanceRules.Testing;

/// <summary>Which law is broken, and how.</summary>
internal sealed record BrokenLaw(string Law, string What, Exception? Cause = null)
{
    /// <summary>Gets the evidence that shows it, as JSON; <see langword="null"/> where the law is about settings, or JSON cannot hold the evidence.</summary>
    public string? Evidence { get; init; }
}
