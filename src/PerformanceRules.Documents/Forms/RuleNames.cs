using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Forms;

/// <summary>What a form calls the built-in rules, where a row has to say which scores it.</summary>
internal static class RuleNames
{
    private static readonly (string Name, string Kind, Type Rule)[] Known =
    [
        ("定量", "target-ratio", typeof(TargetRatioRule)),
        ("定性", "judgement", typeof(JudgementRule)),
        ("完成时限", "deadline", typeof(DeadlineRule)),
        ("分档", "bands", typeof(BandsRule)),
        ("逐项检查", "checklist", typeof(ChecklistRule)),
        ("逐级扣分", "stepped-deduction", typeof(SteppedDeductionRule)),
        ("预算执行率", "execution-rate", typeof(ExecutionRateRule)),
        ("分项组合", "combination", typeof(CombinationRule)),
    ];

    /// <summary>Gives the name of a kind; the kind itself is the name of a rule of somebody's own.</summary>
    public static string Of(string kind) => Array.Find(Known, known => known.Kind == kind) is { Name: { } name } ? name : kind;

    /// <summary>Finds the rule of a section that a form names.</summary>
    public static (string Kind, IScoringRule Rule)? Find(string name, IReadOnlyList<IScoringRule> rules)
    {
        if (rules.FirstOrDefault(rule => rule is INamedRule { Id: { } id } && id == name) is { } named)
        {
            return (name, named);
        }

        (_, string kind, Type type) = Array.Find(Known, known => known.Name == name || known.Kind == name);
        return kind is not null && rules.FirstOrDefault(rule => rule.GetType() == type) is { } found ? (kind, found) : null;
    }
}
