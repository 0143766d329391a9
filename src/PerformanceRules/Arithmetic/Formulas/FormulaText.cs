using System.Text;

namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Writes a formula in the notation that <see cref="FormulaReader"/> reads, with no more parentheses than it needs.</summary>
internal static class FormulaText
{
    private const int Or = 1;
    private const int And = 2;
    private const int Not = 3;
    private const int Comparison = 4;
    private const int Term = 5;
    private const int Factor = 6;
    private const int Sign = 7;
    private const int Name = 8;

    public static string Of(Formula formula)
    {
        StringBuilder text = new();
        Write(text, formula, Or);
        return text.ToString();
    }

    public static string Of(Condition condition)
    {
        StringBuilder text = new();
        Write(text, condition, Or);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Formula formula, int least)
    {
        int strength = StrengthOf(formula);
        text.Append(strength < least ? "(" : string.Empty);
        switch (formula)
        {
            case NumberFormula number:
                WriteNumber(text, number.Value);
                break;
            case UnaryFormula { Operation: UnaryOperation.Negate } negated:
                text.Append('-');
                Write(text, negated.Operand, Name);
                break;
            case BinaryFormula binary:
                // a − (b − c) and a / (b / c) keep their parentheses.
                bool isStrict = binary.Operation is BinaryOperation.Subtract or BinaryOperation.Divide or BinaryOperation.Multiply;
                Write(text, binary.Left, strength);
                text.Append(SymbolOf(binary.Operation));
                Write(text, binary.Right, isStrict ? strength + 1 : strength);
                break;
            case ShowingFormula showing:
                Write(text, showing.Shown, least);
                break;
            default:
                WritePrimary(text, formula);
                break;
        }

        text.Append(strength < least ? ")" : string.Empty);
    }

    private static void WritePrimary(StringBuilder text, Formula formula)
    {
        switch (formula)
        {
            case WeightFormula:
                text.Append("weight");
                break;
            case FormulaInput input:
                text.Append(input.Name);
                break;
            case FormulaSetting setting:
                text.Append(setting.Name);
                break;
            case FormulaStep step:
                text.Append(step.Name);
                break;
            case UnaryFormula unary:
                WriteCall(text, unary.Operation switch { UnaryOperation.Abs => "abs", UnaryOperation.Floor => "floor", _ => "ceiling" }, [unary.Operand]);
                break;
            case RoundFormula round:
                WriteCall(text, "round", [round.Operand, round.Decimals]);
                break;
            case ExtremeFormula extreme:
                WriteCall(text, extreme.IsLeast ? "min" : "max", extreme.Operands);
                break;
            case ChoiceFormula choice:
                text.Append("if(");
                Write(text, choice.Condition, Or);
                text.Append(", ");
                Write(text, choice.Then, Or);
                text.Append(", ");
                Write(text, choice.Otherwise, Or);
                text.Append(')');
                break;
            case TableFormula table:
                WriteTable(text, table);
                break;
            default:
                throw new InvalidOperationException($"There is no text for {formula.GetType().Name}.");
        }
    }

    // The notation has no tables: rows are choices, and what no row holds has no value.
    private static void WriteTable(StringBuilder text, TableFormula table)
    {
        foreach (FormulaTableRow row in table.Rows)
        {
            text.Append("if(");
            Write(text, FormulaFolding.Holding(table.Value, row.Interval), Or);
            text.Append(", ");
            Write(text, row.Formula, Or);
            text.Append(", ");
        }

        text.Append("1 / 0").Append(')', table.Rows.Count);
    }

    private static void WriteCall(StringBuilder text, string function, IReadOnlyList<Formula> operands)
    {
        text.Append(function).Append('(');
        for (int index = 0; index < operands.Count; index++)
        {
            text.Append(index == 0 ? string.Empty : ", ");
            Write(text, operands[index], Or);
        }

        text.Append(')');
    }

    private static void Write(StringBuilder text, Condition condition, int least)
    {
        int strength = StrengthOf(condition);
        text.Append(strength < least ? "(" : string.Empty);
        switch (condition)
        {
            case Comparing comparing:
                Write(text, comparing.Left, Term);
                text.Append(SymbolOf(comparing.Relation));
                Write(text, comparing.Right, Term);
                break;
            case Choosing { Input.Kind: FormulaInputKind.Flag } flag:
                text.Append(flag.Option == 1 ? string.Empty : "not ").Append(flag.Input.Name);
                break;
            case Choosing choosing:
                text.Append(choosing.Input.Name).Append(" = ").Append(choosing.Input.Options[choosing.Option]);
                break;
            case Denying denying:
                text.Append("not ");
                Write(text, denying.Denied, Not);
                break;
            case Joining joining:
                Write(text, joining.Left, strength);
                text.Append(joining.IsAll ? " and " : " or ");
                Write(text, joining.Right, strength);
                break;
            default:
                text.Append(condition is Known { IsTrue: true } ? "0 = 0" : "0 = 1");
                break;
        }

        text.Append(strength < least ? ")" : string.Empty);
    }

    private static void WriteNumber(StringBuilder text, Rational value) =>
        text.Append(IsOneToken(value) ? value.ToString() : value.Numerator + " / " + value.Denominator);

    private static bool IsOneToken(Rational value) => value.IsInteger || value.TryToDecimal(out _);

    private static int StrengthOf(Formula formula) => formula switch
    {
        NumberFormula { Value: var value } => !IsOneToken(value) ? Factor : value.Sign < 0 ? Sign : Name,
        UnaryFormula { Operation: UnaryOperation.Negate } => Sign,
        BinaryFormula { Operation: BinaryOperation.Add or BinaryOperation.Subtract } => Term,
        BinaryFormula => Factor,
        ShowingFormula showing => StrengthOf(showing.Shown),
        _ => Name,
    };

    private static int StrengthOf(Condition condition) => condition switch
    {
        Joining { IsAll: false } => Or,
        Joining => And,
        Denying => Not,
        Choosing { Input.Kind: FormulaInputKind.Flag, Option: 1 } => Name,
        Choosing { Input.Kind: FormulaInputKind.Flag } => Not,
        _ => Comparison,
    };

    private static string SymbolOf(BinaryOperation operation) => operation switch
    {
        BinaryOperation.Add => " + ",
        BinaryOperation.Subtract => " - ",
        BinaryOperation.Multiply => " * ",
        _ => " / ",
    };

    private static string SymbolOf(NumberRelation relation) => relation switch
    {
        NumberRelation.Less => " < ",
        NumberRelation.AtMost => " <= ",
        NumberRelation.More => " > ",
        NumberRelation.AtLeast => " >= ",
        NumberRelation.Equal => " = ",
        _ => " != ",
    };
}
