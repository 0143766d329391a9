using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Rules;

/// <summary>Records the derivation of a formula as steps.</summary>
internal static class FormulaSteps
{
    public static void Record(FormulaRow row, IRuleWords? words, in ScoringContext context)
    {
        foreach (FormulaLine line in row.Derive(context.Weight))
        {
            Operand[] operands = [.. line.Operands.Select(operand => new Operand(operand.Key, operand.Value) { Text = TextOf(row, operand) })];
            ReadingChoice? reading = line.Step?.Reading is var (name, option) ? new ReadingChoice(name, option) : null;
            context.Add(new DerivationStep(line.Name, line.Formula, line.Value, operands) { Reading = reading, Clause = line.Step?.Clause, Words = words });
        }
    }

    // A day is a number of days: shown is the day.
    private static string? TextOf(FormulaRow row, KeyValuePair<string, Rational> operand) =>
        row.Formula.Inputs.FirstOrDefault(input => input.Name == operand.Key) is { Kind: FormulaInputKind.Date }
            ? DateTime.MinValue.AddDays((double)operand.Value.Numerator).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
