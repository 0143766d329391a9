namespace PerformanceRules.Testing;

/// <summary>A rule breaks one of the laws of <see cref="RuleLaws"/>.</summary>
public sealed class RuleLawException : Exception
{
    /// <summary>Initializes an exception that says nothing.</summary>
    public RuleLawException()
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public RuleLawException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RuleLawException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal RuleLawException(Type rule, BrokenLaw broken)
        : base(MessageFor(rule, broken), broken.Cause)
    {
        Law = broken.Law;
        Counterexample = broken.Evidence;
    }

    /// <summary>Gets the name of the law that is broken, such as "range"; empty if none was named.</summary>
    public string Law { get; } = string.Empty;

    /// <summary>Gets the least evidence found that breaks the law, as JSON; <see langword="null"/> where the law is about the rule's settings.</summary>
    public string? Counterexample { get; }

    private static string MessageFor(Type rule, BrokenLaw broken) =>
        rule.Name + " breaks the law \"" + broken.Law + "\": " + broken.What + (broken.Evidence is null ? string.Empty : " The evidence: " + broken.Evidence);
}
