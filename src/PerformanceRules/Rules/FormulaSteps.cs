using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Rules;

/// <summary>Records the derivation of a formula as steps.</summary>
internal static class FormulaSteps
{
    public static void Record(FormulaRow row, IRuleWords? words, in ScoringContext context)
    {
        foreach (FormulaLine line in row.Derive(context.Weight))
        {
            Operand[] operands = [.. line.Operands.Select(static operand => new Operand(operand.Key, operand.Value))];
            ReadingChoice? reading = line.Step?.Reading is var (name, option) ? new ReadingChoice(name, option) : null;
            context.Add(new DerivationStep(line.Name, line.Formula, line.Value, operands) { Reading = reading, Clause = line.Step?.Clause, Words = words });
        }
    }
}
