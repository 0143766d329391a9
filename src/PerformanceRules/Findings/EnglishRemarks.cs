namespace PerformanceRules.Findings;

/// <summary>The remarks of a rulebook's review in English.</summary>
internal static class EnglishRemarks
{
    public static string Template(string key) => key switch
    {
        RemarkKeys.BandGap => "Values between {from} and {to} lie in no band; an actual value there cannot be scored.",
        RemarkKeys.CheckConstant => "The condition uses no fact: the check finds something always, or never.",
        RemarkKeys.CheckCodeTaken => "\"{code}\" is the code of a built-in check; choose another id.",
        RemarkKeys.Cliff => "At {at} a better actual value scores less.",
        RemarkKeys.CliffOfOvershoot => "At {from} times above the target {deduction} of the weight is taken off: more achieved scores less.",
        RemarkKeys.ScoreOutOfRange => "With {inputs} and a weight of {weight} the score is {score}, outside {lowest} to {highest}: such a row is not scored.",
        RemarkKeys.FormulaGap => "With {inputs} the step {step} has no value, such as a division by zero: such a row is not scored.",
        RemarkKeys.WeightUnreachable => "Nothing earns the indicator's full weight.",
        RemarkKeys.NothingToEarn => "Nothing earns a point.",
        RemarkKeys.ChecklistIncomplete => "All {items} items failed take {most} points off, not the whole weight of {weight}.",
        RemarkKeys.DeductionAtOnce => "The first deduction of {deduction} takes the whole weight of {weight}.",
        RemarkKeys.ItemsDiffer => "The rule has {count} items, the clause it cites lists {items}.",
        RemarkKeys.ClauseUncited => "No indicator cites the clause \"{clause}\".",
        RemarkKeys.StandardMissing => "The scoring cites no clause: name its standard.",
        RemarkKeys.GradeUnreachable => "The highest total is {highest}; nobody gets \"{grade}\" from {from} on.",
        RemarkKeys.SectionUnfillable => "No rule in \"{section}\" can earn a point.",
        RemarkKeys.ReadingOverruled => "{reading}={option} here is overruled by {other} in readings, which come first.",
        RemarkKeys.RuleShadowed => "It takes the same evidence as the rule before it; only an indicator that names its rule is scored by it.",
        _ => key,
    };
}
