using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Stands in for a rule that could not be read, so that the rest of its rulebook is checked too. No rulebook with an error is ever used.</summary>
internal sealed class UnreadRule : IScoringRule
{
    public static readonly UnreadRule Instance = new();

    private UnreadRule()
    {
    }

    public Type EvidenceType => typeof(Evidence);

    public RuleOutcome Score(Evidence evidence, in ScoringContext context) => throw new InvalidOperationException("A rulebook with an error was used.");

    public IEnumerable<SettingError> CheckSettings(decimal? weight) => [];
}
