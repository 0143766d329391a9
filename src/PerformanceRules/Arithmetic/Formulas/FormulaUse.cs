namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Tells whether a formula uses an input.</summary>
internal sealed class FormulaUse(FormulaInput input)
{
    private readonly Dictionary<FormulaStep, bool> _steps = [];

    public bool IsIn(Formula formula) => formula switch
    {
        FormulaInput other => ReferenceEquals(other, input),
        FormulaStep step => IsInStep(step),
        UnaryFormula unary => IsIn(unary.Operand),
        RoundFormula round => IsIn(round.Operand),
        BinaryFormula binary => IsIn(binary.Left) || IsIn(binary.Right),
        ExtremeFormula extreme => extreme.Operands.Any(IsIn),
        ChoiceFormula choice => IsIn(choice.Condition) || IsIn(choice.Then) || IsIn(choice.Otherwise),
        TableFormula table => IsIn(table.Value) || table.Rows.Any(row => IsIn(row.Formula)),
        ShowingFormula showing => IsIn(showing.Shown),
        _ => false,
    };

    public bool IsIn(Condition condition) => condition switch
    {
        Comparing comparing => IsIn(comparing.Left) || IsIn(comparing.Right),
        Choosing choosing => ReferenceEquals(choosing.Input, input),
        Denying denying => IsIn(denying.Denied),
        Joining joining => IsIn(joining.Left) || IsIn(joining.Right),
        _ => false,
    };

    private bool IsInStep(FormulaStep step)
    {
        if (!_steps.TryGetValue(step, out bool uses))
        {
            uses = IsIn(step.Body);
            _steps.Add(step, uses);
        }

        return uses;
    }
}
