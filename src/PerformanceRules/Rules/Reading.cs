namespace PerformanceRules.Rules;

/// <summary>A reading that a rule takes: its name, the option in force, and all options.</summary>
public sealed record Reading
{
    /// <summary>Initializes a reading.</summary>
    /// <param name="name">The name, such as "steps".</param>
    /// <param name="option">The option in force.</param>
    /// <param name="options">All options, the default first.</param>
    public Reading(string name, string option, IReadOnlyList<string> options)
    {
        Name = Guard.NotNull(name);
        Option = Guard.NotNull(option);
        Options = Guard.Copied(options);
    }

    /// <summary>Gets the name, such as "steps".</summary>
    public string Name { get; }

    /// <summary>Gets the option in force, such as "whole".</summary>
    public string Option { get; }

    /// <summary>Gets all options, the default first.</summary>
    public IReadOnlyList<string> Options { get; }
}
