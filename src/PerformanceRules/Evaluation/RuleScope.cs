namespace PerformanceRules.Evaluation;

/// <summary>
/// Keeps a rule from calling the evaluator that runs it: a loop of that kind would have no end. The call fails, and the rule with it.
/// </summary>
internal readonly ref struct RuleScope
{
    [ThreadStatic]
    private static bool _entered;

    public static RuleScope Enter()
    {
        if (_entered)
        {
            throw new InvalidOperationException("A rule must not call the evaluator that runs it.");
        }

        _entered = true;
        return default;
    }

#pragma warning disable CA1822 // Dispose of a scope is an instance member by its nature.
    public void Dispose() => _entered = false;
#pragma warning restore CA1822
}
