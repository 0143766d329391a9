using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Standards.Formulas;

/// <summary>Checks what a rulebook says of a formula: its texts, and that its inputs can be what they say.</summary>
internal static class FormulaRuleCheck
{
    public static IEnumerable<SettingError> Check(FormulaRule rule)
    {
        FormulaAssembly assembly = new(rule);
        return assembly.Errors.Concat(rule.Inputs.SelectMany((input, index) => Check(input, $"inputs[{(Rational)index}]")));
    }

    private static IEnumerable<SettingError> Check(FormulaRuleInput input, string path)
    {
        bool isNumber = input.Kind == FormulaInputKind.Number;
        if (!isNumber && (input.Unit is not null || input.Operator is not null || input.Minimum is not null || input.Maximum is not null || input.IsWhole))
        {
            yield return new SettingError(path, FormulaMessages.Of($"Only a number has a unit, an operator, a least and a most, and is whole."));
        }

        if (input.Minimum > input.Maximum)
        {
            yield return new SettingError(path + ".min", FormulaMessages.Of($"The least is not above the most."));
        }

        if (input.Operator is { } written && !Notation.TryReadOperator(written, out _))
        {
            yield return new SettingError(path + ".operator", FormulaMessages.Of($"An operator is one of ≥ > ≤ < =, or words such as 不低于."));
        }

        if (input.Unit is { } unit && unit.Trim().Length == 0)
        {
            yield return new SettingError(path + ".unit", FormulaMessages.Of($"Name the unit, or leave it out for a bare number."));
        }

        if (input.Kind == FormulaInputKind.Choice ? input.Options.Count < 2 : input.Options.Count > 0)
        {
            yield return new SettingError(path + ".options", FormulaMessages.Of($"A choice, and nothing else, has two options or more."));
        }

        if (input.Options.Distinct(StringComparer.Ordinal).Count() != input.Options.Count)
        {
            yield return new SettingError(path + ".options", FormulaMessages.Of($"An option stands there twice."));
        }

        if (input.Default is { } given && FormulaInputs.FaultOfDefault(input, given) is { } fault)
        {
            yield return new SettingError(path + ".default", FormulaMessages.Of($"The default cannot be read: {fault}"));
        }
    }
}
