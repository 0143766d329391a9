using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Standards;

/// <summary>
/// The inputs of a standard that is written as a formula, each in a titled cell of its own beside the table: the live formula of the score uses these cells, and
/// a reader of the form takes the values from them.
/// </summary>
internal sealed class InputCells
{
    /// <summary>The column of the first title; its value stands in the next one, and so on.</summary>
    public const int FirstColumn = SheetColumns.PartScore + 1;

    private const string Yes = "是";
    private const string No = "否";

    private readonly FormulaRow _row;
    private readonly IScoringRule _rule;
    private readonly Rational _weight;

    private InputCells(FormulaRow row, IScoringRule rule, Rational weight)
    {
        (_row, _rule, _weight) = (row, rule, weight);
    }

    /// <summary>Gives the inputs of a row that was scored by a formula which the sheet has no columns for; nothing for any other row.</summary>
    public static InputCells? Of(IndicatorResult result, Rational weight) =>
        result is { Score: not null, ScoringRule: IFormulaStandard rule, Evidence: { } evidence } && RuleFormula.IsOther(rule) && rule.Row(evidence, weight) is { } row
            ? new InputCells(row, rule, weight)
            : null;

    public IEnumerable<SheetCell> Cells()
    {
        for (int index = 0; index < _row.Formula.Inputs.Count; index++)
        {
            FormulaInput input = _row.Formula.Inputs[index];
            string title = (_rule as IRuleWords)?.WordsFor(input.Name, Language.Chinese) ?? input.Name;
            yield return new SheetCell { Column = TitleColumn(index), Text = title, Style = SheetStyle.Label };
            yield return ValueCell(index, input);
        }
    }

    /// <summary>Gives the formula of the points over the cells of a row; <see langword="null"/> where it is too long for a cell.</summary>
    public string? Formula(int number, string weight) => SpreadsheetFormula.Of(
        _row.Formula, input => Expression(input, ScoreFormula.Address(TitleColumn(_row.Formula.Inputs.ToList().IndexOf(input)) + 1, number)), weight);

    private static int TitleColumn(int index) => FirstColumn + (2 * index);

    private static string Expression(FormulaInput input, string cell) => input.Kind switch
    {
        FormulaInputKind.Flag => $"IF({cell}=\"{Yes}\",1,0)",
        FormulaInputKind.Date => $"DATEVALUE({cell})",
        FormulaInputKind.Choice => Options(input, cell, index: 0),
        _ => cell,
    };

    private static string Options(FormulaInput input, string cell, int index) => index == input.Options.Count
        ? "NA()"
        : $"IF({cell}=\"{input.Options[index].Replace("\"", "\"\"")}\",{index.ToString(CultureInfo.InvariantCulture)},{Options(input, cell, index + 1)})";

    private SheetCell ValueCell(int index, FormulaInput input)
    {
        Rational value = _row.ValueOf(input);
        SheetCell cell = new() { Column = TitleColumn(index) + 1, Style = SheetStyle.Input };
        return input.Kind switch
        {
            FormulaInputKind.Flag => cell with { Text = value == Rational.One ? Yes : No },
            FormulaInputKind.Choice => cell with { Text = input.Options[(int)value.Numerator] },
            FormulaInputKind.Date => cell with { Text = DateTime.MinValue.AddDays((double)value.Numerator).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            _ => cell with { Number = value.ToDecimal(), Formula = value.TryToDecimal(out _) ? null : value.Numerator + "/" + value.Denominator },
        };
    }
}
