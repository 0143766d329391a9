using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>Takes down what a rule says while it scores: warnings always, the derivation where it is asked for.</summary>
internal sealed class RuleNotes(bool recordsSteps)
{
    private List<Finding>? _warnings;

    public bool RecordsSteps { get; } = recordsSteps;

    public List<DerivationStep> Steps { get; } = recordsSteps ? [] : null!;

    public void Add(DerivationStep step)
    {
        if (RecordsSteps)
        {
            Steps.Add(step);
        }
    }

    public void Add(Finding warning) => (_warnings ??= []).Add(warning);

    /// <summary>Hands over the warnings taken down since the last call.</summary>
    public List<Finding>? TakeWarnings()
    {
        List<Finding>? warnings = _warnings;
        _warnings = null;
        return warnings;
    }
}
