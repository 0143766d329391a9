using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Standards.Formulas;

/// <summary>Shows the evidence of a formula: inputs that the form has columns for stand in them, the others with their names, what is set beforehand beside the target.</summary>
internal static class FormulaView
{
    private static readonly string[] TargetColumns = ["target", "budget"];
    private static readonly string[] ActualColumns = ["actual", "executed"];

    public static RowView Of(FormulaRule rule, FormulaEvidence evidence, Language language)
    {
        List<string> targets = [];
        List<string> actuals = [];
        foreach (FormulaRuleInput input in rule.Inputs)
        {
            if (evidence.Find(input.Name) is not { } value)
            {
                continue;
            }

            bool isTarget = TargetColumns.Contains(input.Name);
            bool hasColumn = isTarget || ActualColumns.Contains(input.Name);
            string text = hasColumn ? value.Text : TitleOf(input, language) + " " + TextOf(input, value);
            (isTarget || (!hasColumn && input.IsFixed) ? targets : actuals).Add(text);
        }

        string separator = language == Language.English ? "; " : "；";
        return new RowView { Target = string.Join(separator, targets), Actual = string.Join(separator, actuals) };
    }

    public static string TitleOf(FormulaRuleInput input, Language language) => input.Title?.ToText(language) ?? input.Name;

    // A bare number is shown with the unit that it was taken for.
    private static string TextOf(FormulaRuleInput input, FormulaValue value) =>
        value is { Number: not null, Unit: null } && input.Unit is { } unit ? value.Text + unit : value.Text;
}
