using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Renders a step of a derivation: its formula in the words of the standard, and the same with the numbers put in.</summary>
internal static class StepText
{
    private const int ShownDecimals = 6;

    /// <summary>"得分 = 完成值 / 指标值 × 分值 = 16 / 20 × 5 = 4".</summary>
    public static string Line(DerivationStep step, Language language) =>
        (step.Part is null ? string.Empty : "[" + step.Part + "] ") + Terms.Name(step, step.Result, language) + " = "
        + (Formula(step, language) is var formula && formula == Arithmetic(step) ? formula : formula + " = " + Arithmetic(step));

    /// <summary>"完成值 / 指标值 × 分值".</summary>
    public static string Formula(DerivationStep step, Language language) => step.Words is null
        ? FormulaTemplate.Of(step.Formula).In(language)
        : FormulaTemplate.Of(step.Formula).Fill((step, language), static (name, state) => Terms.Name(state.step, name, state.language));

    /// <summary>"16 / 20 × 5".</summary>
    public static string Substituted(DerivationStep step) => FormulaTemplate.Of(step.Formula).Fill(step, static (name, step) => ValueOf(step, name));

    /// <summary>"16 / 20 × 5 = 4".</summary>
    public static string Arithmetic(DerivationStep step)
    {
        string substituted = Substituted(step);
        string value = Shown(step.Value);
        return substituted == value ? value : substituted + (step.Value.TryToDecimal(out _) ? " = " : " ≈ ") + value;
    }

    /// <summary>"（扣完为止；口径 档数计法：只计满档）": the limit that bit, and the reading taken; empty where there is neither.</summary>
    public static string Remarks(DerivationStep step, Language language)
    {
        List<string> remarks = [];
        if (LimitThatBit(step) is { } limit)
        {
            bool isEnglish = language == Language.English;
            remarks.Add((limit, step.Result) switch
            {
                ("min", _) => isEnglish ? "capped at the weight" : "以分值为限",
                (_, "score") when step.Formula.IndexOf("deduction", StringComparison.Ordinal) >= 0 => isEnglish ? "nothing is left to deduct from" : "扣完为止",
                _ => isEnglish ? "not below 0" : "不低于0",
            });
        }

        if (step.Reading is { } reading)
        {
            remarks.Add(language == Language.English ? "reading " + reading + ", " + reading.ToText(language) : "口径 " + reading + "，" + reading.ToText(language));
        }

        return remarks.Count == 0 ? string.Empty
            : language == Language.English ? " (" + string.Join("; ", remarks) + ")"
            : "（" + string.Join("；", remarks) + "）";
    }

    // The rules write min and max around the whole formula and its limit last, and only where the limit bites.
    private static string? LimitThatBit(DerivationStep step)
    {
        string formula = step.Formula;
        int comma = formula.LastIndexOf(", ", StringComparison.Ordinal);
        bool isLimited = formula.StartsWith("min(", StringComparison.Ordinal) || formula.StartsWith("max(", StringComparison.Ordinal);
        if (!isLimited || comma < 0 || formula[formula.Length - 1] != ')')
        {
            return null;
        }

        string limit = formula.Substring(comma + 2, formula.Length - comma - 3);
        return ValueOf(step, limit) == step.Value.ToString() ? formula.Substring(0, 3) : null;
    }

    // A quotient without end is shown to six decimals; the step itself holds it exactly.
    private static string Shown(Rational value) => value.TryToDecimal(out _) ? value.ToString() : value.Round(ShownDecimals).ToString();

    private static string ValueOf(DerivationStep step, string name)
    {
        foreach (Operand operand in step.Operands)
        {
            if (operand.Name == name)
            {
                if (operand.Text is { } written)
                {
                    return written;
                }

                string text = operand.Value.ToString();
                return operand.Value.Sign < 0 || text.IndexOf('/') >= 0 ? "(" + text + ")" : text;
            }
        }

        return name;
    }
}
