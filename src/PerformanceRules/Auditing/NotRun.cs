namespace PerformanceRules.Auditing;

/// <summary>On how many rows, sections or sheets a check was not made for want of one fact.</summary>
/// <param name="Missing">The fact that is missing.</param>
/// <param name="Count">On how many.</param>
public sealed record NotRun(MissingFact Missing, int Count);
