namespace PerformanceRules.Evaluation;

/// <summary>
/// Keeps a rule from calling the evaluator that runs it: a loop of that kind would have no end. The call fails, and the rule with it.
/// </summary>
/// <remarks>
/// The guard is the thread's. A rule that starts a thread, calls the evaluator there and waits for it gets past it, as a rule that never returns gets
/// past everything: what a rule does with its time is its author's to answer for. A guard that followed the call to other threads (an AsyncLocal)
/// would cost every score a change of the execution context, and stop none of the other ways not to return.
/// </remarks>
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
