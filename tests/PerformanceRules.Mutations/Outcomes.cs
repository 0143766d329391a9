namespace PerformanceRules.Mutations;

/// <summary>What may become of a mutant.</summary>
internal static class Outcomes
{
    public const string Begun = "begun";

    /// <summary>A test failed with it and passes without it, or it never ended.</summary>
    public const string Killed = "killed";

    /// <summary>No test failed, in a process where other mutants have run: what a test keeps from before may have hidden it.</summary>
    public const string Unnoticed = "unnoticed";

    /// <summary>No test failed, in a process of its own.</summary>
    public const string Survived = "survived";

    /// <summary>No test comes by it.</summary>
    public const string Uncovered = "uncovered";
}
