namespace PerformanceRules.Fuzz;

/// <summary>A parser did what its documentation rules out.</summary>
internal sealed class FuzzException(string message) : Exception(message);
