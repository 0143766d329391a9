using PerformanceRules.Arithmetic;
using PerformanceRules.Documents.Blank;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// A row of a scored form as its visible cells say it: until one of them is edited, the row counts as it was scored; from then on, as it is typed. So no number
/// that nobody sees stands against one that everybody sees.
/// </summary>
internal sealed class LiveRow
{
    // Beside the formulas on their sheet stands what the cells were written with.
    private const int FirstWritten = 16;
    private const int DerivationWritten = 19;

    private readonly SheetCell?[] _written;
    private readonly int[] _columns;

    private LiveRow(ScoredRow row, IReadOnlyList<SheetCell> values, int number)
    {
        bool isFunds = row.Layout == RowLayout.Funds;
        (int first, int second) = isFunds ? (SheetColumns.ThirdLevel, SheetColumns.FirstValue) : (SheetColumns.FirstValue, SheetColumns.SecondValue);
        bool isJudged = row.Result.ScoringRule is JudgementRule;
        _columns = isJudged ? [first, second, SheetColumns.Claimed] : [first, second];
        SheetCell claim = new() { Column = SheetColumns.Claimed, Number = row.Result.Claimed };
        _written = [.. _columns.Select(column => column == SheetColumns.Claimed ? claim : values.FirstOrDefault(cell => cell.Column == column))];
        Number = number;
        (EntryOrigin? one, EntryOrigin? other) = OriginsOf(row.Result.Evidence, FormulaNumbers.Of(row.Result), IsUnchanged(0), IsUnchanged(1));
        Row = new BlankRow
        {
            Number = number,
            Rules = [row.Result.ScoringRule!],
            Weight = null,
            MostWeight = 1_000_000,
            First = first,
            Second = second,
            Claimed = SheetColumns.Claimed,
            FirstOrigin = one,
            SecondOrigin = other,
            TargetSetLow = row.Result.Evidence is TargetRatioEvidence { TargetSetLow: true },
        };
    }

    public int Number { get; }

    public BlankRow Row { get; }

    /// <summary>Gets the formula that tells whether all visible cells say what they were written with.</summary>
    public string Unchanged => $"AND({string.Join(",", Enumerable.Range(0, _columns.Length).Select(IsUnchanged))})";

    /// <summary>Gives the row as its cells say it, or <see langword="null"/> where its standard has no such formula.</summary>
    public static LiveRow? Of(ScoredRow row, IReadOnlyList<SheetCell> values, int number) => (row.Layout, row.Result.ScoringRule) switch
    {
        _ when row.Result.IsNotApplicable || row.Inputs is not null => null,
        (RowLayout.Funds, ExecutionRateRule) or (RowLayout.Years, SteppedDeductionRule) or (RowLayout.Values, TargetRatioRule or JudgementRule or ChecklistRule) => new LiveRow(row, values, number),
        _ => null,
    };

    /// <summary>Gives the points of the row: as it was scored until a cell is edited, then as it is typed.</summary>
    /// <param name="scored">The formula of the points as the row was scored, or <see langword="null"/> where it was not.</param>
    public string Points(string? scored) =>
        $"IF({Unchanged},{scored ?? "NA()"},IF({EntryFormulas.StateCell(Number)}=\"{EntryFormulas.Ready}\",{EntryFormulas.PointsCell(Number)},NA()))";

    /// <summary>Gets the formula of how the points came about, which is known of the row as it was scored.</summary>
    public string Derivation =>
        $"IF({Unchanged},'{EntryFormulas.Sheet}'!{ScoreFormula.Address(DerivationWritten, Number)}&\"\",\"已按改动后的数核算，计算过程请重新生成。\")";

    /// <summary>Gives what the cells were written with, to stand on the sheet of formulas.</summary>
    /// <param name="derivation">How the points came about.</param>
    public IEnumerable<SheetCell> WrittenCells(string derivation)
    {
        yield return new SheetCell { Column = DerivationWritten, Text = derivation };
        for (int index = 0; index < _columns.Length; index++)
        {
            if (_written[index] is { } cell)
            {
                yield return new SheetCell { Column = FirstWritten + index, Text = cell.Number is null ? cell.Text : string.Empty, Number = cell.Number };
            }
        }
    }

    private string IsUnchanged(int index)
    {
        string cell = $"'{Excel.ExcelReport.FormSheet}'!{ScoreFormula.Address(_columns[index], Number)}";
        string written = $"'{EntryFormulas.Sheet}'!{ScoreFormula.Address(FirstWritten + index, Number)}";
        return _written[index] switch
        {
            { Number: not null } => $"IF(ISNUMBER({cell}),{cell}={written},FALSE)",
            { Text.Length: > 0 } => $"EXACT({cell},{written})",
            _ => $"LEN({cell})=0",
        };
    }

    private static (EntryOrigin? First, EntryOrigin? Second) OriginsOf(Evidence? evidence, (Rational? First, Rational? Second) numbers, string first, string second) => evidence switch
    {
        TargetRatioEvidence ratio => (
            ratio.Target is { IsQuantity: true } target ? new EntryOrigin(first, target.Quantity.Number, UnitOf(target.Quantity), target.Comparison) : null,
            ratio.Actual is { IsQuantity: true, Counts: null } actual ? new EntryOrigin(second, actual.Quantity.Number, UnitOf(actual.Quantity)) : null),
        ExecutionRateEvidence funds => (Of(funds.Budget, first), Of(funds.Executed, second)),
        SteppedDeductionEvidence => (new EntryOrigin(first, numbers.First, string.Empty), new EntryOrigin(second, numbers.Second, string.Empty)),
        ChecklistEvidence { Failed: { } failed } => (null, new EntryOrigin(second, failed.Count, string.Empty)),
        _ => default,
    };

    private static EntryOrigin? Of(Amount? amount, string unchanged) =>
        amount is { IsQuantity: true } ? new EntryOrigin(unchanged, amount.Quantity.Number, UnitOf(amount.Quantity)) : null;

    private static string UnitOf(Quantity quantity) => (quantity.Unit?.Symbol ?? string.Empty).Replace("\"", string.Empty, StringComparison.Ordinal);
}
