using System.Globalization;
using System.Text;

namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Writes a formula for a spreadsheet. A spreadsheet computes in binary floating point, in which 0.1 × 3 is not 0.3: what is compared or cut off is rounded
/// to nine decimals first, so that an edge that is reached counts.
/// </summary>
public sealed class SpreadsheetFormula
{
    /// <summary>The longest formula that a cell of a spreadsheet takes.</summary>
    public const int MostCharacters = 8192;

    private readonly Func<FormulaInput, string> _cellOf;
    private readonly string _weight;
    private readonly StringBuilder _text = new();
    private bool _isTooLong;

    private SpreadsheetFormula(Func<FormulaInput, string> cellOf, string weight)
    {
        (_cellOf, _weight) = (cellOf, weight);
    }

    /// <summary>Writes the points of a formula, before rounding.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="cellOf">Gives the cell, or the number, of an input.</param>
    /// <param name="weight">The cell of the weight.</param>
    /// <returns>The formula without "="; <see langword="null"/> where it is longer than a cell takes.</returns>
    public static string? Of(ScoringFormula formula, Func<FormulaInput, string> cellOf, string weight)
    {
        SpreadsheetFormula writer = new(Guard.NotNull(cellOf), Guard.NotNull(weight));
        writer.Write(Guard.NotNull(formula).Score);
        return writer._isTooLong ? null : writer._text.ToString();
    }

    /// <summary>Writes a number as a spreadsheet takes it: digits, or a quotient.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public static string NumberOf(Rational value) =>
        value.TryToDecimal(out decimal number)
            ? number < 0 ? "(" + number.ToString(CultureInfo.InvariantCulture) + ")" : number.ToString(CultureInfo.InvariantCulture)
            : "(" + value.Numerator + "/" + value.Denominator + ")";

    private void Write(Formula formula)
    {
        if (_isTooLong || _text.Length > MostCharacters)
        {
            _isTooLong = true;
            return;
        }

        switch (formula)
        {
            case NumberFormula number:
                _text.Append(NumberOf(number.Value));
                break;
            case FormulaSetting setting:
                _text.Append(NumberOf(setting.Value));
                break;
            case WeightFormula:
                _text.Append(_weight);
                break;
            case FormulaInput input:
                _text.Append(_cellOf(input));
                break;
            case FormulaStep step:
                Write(step.Body);
                break;
            case ShowingFormula showing:
                Write(showing.Shown);
                break;
            case UnaryFormula unary:
                (string opening, string closing) = unary.Operation switch
                {
                    UnaryOperation.Negate => ("(-", ")"),
                    UnaryOperation.Abs => ("ABS(", ")"),
                    UnaryOperation.Floor => ("INT(ROUND(", ",9))"),
                    _ => ("(-INT(-ROUND(", ",9)))"),
                };
                Write(opening, closing, unary.Operand);
                break;
            case RoundFormula round:
                Write("ROUND(ROUND(", ",12)," + round.Decimals.ToString(CultureInfo.InvariantCulture) + ")", round.Operand);
                break;
            case BinaryFormula binary:
                WriteOperation(binary);
                break;
            case ExtremeFormula extreme:
                WriteCall(extreme.IsLeast ? "MIN(" : "MAX(", extreme.Operands);
                break;
            case ChoiceFormula choice:
                WriteChoice(choice.Condition, () => Write(choice.Then), () => Write(choice.Otherwise));
                break;
            case TableFormula table:
                WriteRows(table, index: 0);
                break;
            default:
                throw new InvalidOperationException($"There is no spreadsheet formula for {formula.GetType().Name}.");
        }

        _isTooLong |= _text.Length > MostCharacters;
    }

    private void Write(string opening, string closing, Formula operand)
    {
        _text.Append(opening);
        Write(operand);
        _text.Append(closing);
    }

    private void WriteOperation(BinaryFormula binary)
    {
        bool isSum = binary.Operation is BinaryOperation.Add or BinaryOperation.Subtract;
        _text.Append(isSum ? "(" : string.Empty);
        Write(binary.Left);
        _text.Append(binary.Operation switch { BinaryOperation.Add => '+', BinaryOperation.Subtract => '-', BinaryOperation.Multiply => '*', _ => '/' });
        bool isDivisor = binary.Operation == BinaryOperation.Divide && Bare(binary.Right) is BinaryFormula { Operation: BinaryOperation.Multiply or BinaryOperation.Divide };
        _text.Append(isDivisor ? "(" : string.Empty);
        Write(binary.Right);
        _text.Append(isDivisor ? ")" : string.Empty).Append(isSum ? ")" : string.Empty);
    }

    private static Formula Bare(Formula formula) => formula switch
    {
        FormulaStep step => Bare(step.Body),
        ShowingFormula showing => Bare(showing.Shown),
        _ => formula,
    };

    private void WriteCall(string opening, IReadOnlyList<Formula> operands)
    {
        for (int index = 0; index < operands.Count; index++)
        {
            _text.Append(index == 0 ? opening : ",");
            Write(operands[index]);
        }

        _text.Append(')');
    }

    private void WriteRows(TableFormula table, int index)
    {
        if (index == table.Rows.Count)
        {
            _text.Append("NA()");
            return;
        }

        WriteChoice(
            FormulaFolding.Holding(table.Value, table.Rows[index].Interval), () => Write(table.Rows[index].Formula), () => WriteRows(table, index + 1));
    }

    private void WriteChoice(Condition condition, Action then, Action otherwise)
    {
        _text.Append("IF(");
        Write(condition);
        _text.Append(',');
        then();
        _text.Append(',');
        otherwise();
        _text.Append(')');
    }

    // AND and OR of a spreadsheet look at both sides; a choice looks at the second only where it counts.
    private void Write(Condition condition)
    {
        switch (condition)
        {
            case Known known:
                _text.Append(known.IsTrue ? "TRUE" : "FALSE");
                break;
            case Choosing choosing:
                _text.Append(_cellOf(choosing.Input)).Append('=').Append(choosing.Option.ToString(CultureInfo.InvariantCulture));
                break;
            case Denying denying:
                _text.Append("NOT(");
                Write(denying.Denied);
                _text.Append(')');
                break;
            case Joining { IsAll: true } all:
                WriteChoice(all.Left, () => Write(all.Right), () => _text.Append("FALSE"));
                break;
            case Joining any:
                WriteChoice(any.Left, () => _text.Append("TRUE"), () => Write(any.Right));
                break;
            case Comparing comparing:
                WriteComparison(comparing);
                break;
            default:
                throw new InvalidOperationException($"There is no spreadsheet formula for {condition.GetType().Name}.");
        }
    }

    private void WriteComparison(Comparing comparing)
    {
        _text.Append("ROUND(");
        Write(comparing.Right is NumberFormula { Value.Sign: 0 } ? comparing.Left : comparing.Left - comparing.Right);
        _text.Append(",9)").Append(comparing.Relation switch
        {
            NumberRelation.Less => "<0",
            NumberRelation.AtMost => "<=0",
            NumberRelation.More => ">0",
            NumberRelation.AtLeast => ">=0",
            NumberRelation.Equal => "=0",
            _ => "<>0",
        });
    }
}
