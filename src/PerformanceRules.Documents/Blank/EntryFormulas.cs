using System.Globalization;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Blank;

/// <summary>
/// The formulas that take what is typed into a row, on a sheet of their own: what each cell is read as, what is wrong with the row, and its points by the
/// standard. They take exactly ≥N, ≤N, =N and N with a unit behind it, as the library does; whatever else a cell says is not guessed.
/// </summary>
internal sealed class EntryFormulas
{
    public const string Sheet = "填表计算";

    /// <summary>What the state of a row says where its points count.</summary>
    public const string Ready = "可计分";

    private const string Form = "'" + Excel.ExcelReport.FormSheet + "'!";
    private const string NumberFormat = "请按“≥数值”“≤数值”“=数值”或“数值”填写，可带单位，如“≥20批次”";
    private const string Measures = "\"公里\",\"千米\",\"米\",\"平方米\",\"平方公里\",\"亩\",\"公顷\",\"立方米\",\"吨\",\"公斤\",\"千克\",\"天\",\"小时\",\"分钟\",\"个月\"";
    private const string Positions = "{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16}";
    private const string Quantifying = "{\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"%\",\"％\",\"≥\",\"≤\",\"≧\",\"≦\",\"=\",\"＝\",\"＞\",\"＜\",\"百分\",\"千分\",\"不低于\",\"不少于\",\"不小于\",\"不超过\",\"不高于\",\"不大于\",\"以上\",\"以下\",\"以内\",\"季度\",\"年底\",\"月底\",\"年末\"}";
    private const string Numerals = "{\"一\",\"二\",\"两\",\"三\",\"四\",\"五\",\"六\",\"七\",\"八\",\"九\",\"十\",\"百\",\"千\",\"万\",\"亿\"}";

    // The columns of the sheet of formulas.
    private const int FirstText = 1;
    private const int Direction = 2;
    private const int FirstRest = 3;
    private const int FirstLength = 4;
    private const int FirstNumber = 5;
    private const int FirstUnit = 6;
    private const int SecondText = 7;
    private const int SecondLength = 8;
    private const int SecondNumber = 9;
    private const int SecondUnit = 10;
    private const int IsWords = 11;
    private const int State = 12;
    private const int Points = 13;
    private const int Units = 15;

    private readonly BlankRow _row;
    private readonly decimal? _scale;

    public EntryFormulas(BlankRow row, decimal? scale)
    {
        (_row, _scale) = (row, scale);
    }

    private static string UnitList => $"$O$1:$O${EntryUnits.All.Count.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Gives the cell of the row's state, as seen from the form.</summary>
    public static string StateCell(int row) => $"'{Sheet}'!{ScoreFormula.Address(State, row)}";

    public static string StateRange(int first, int last) => $"'{Sheet}'!{ScoreFormula.Address(State, first)}:{ScoreFormula.Address(State, last)}";

    public static string PointsCell(int row) => $"'{Sheet}'!{ScoreFormula.Address(Points, row)}";

    /// <summary>Gives the cells of the list of units, which stands beside the formulas.</summary>
    public static IEnumerable<(int Row, SheetCell Cell)> UnitCells() =>
        EntryUnits.All.Select(static (unit, index) => (index + 1, new SheetCell { Column = Units, Text = unit }));

    /// <summary>Gives the formulas of the row.</summary>
    public IEnumerable<SheetCell> Cells()
    {
        IScoringRule? rule = _row.Rules.Count == 1 ? _row.Rules[0] : null;
        return rule switch
        {
            ExecutionRateRule or TargetRatioRule or BandsRule => Quantities(rule, judgement: false),
            SteppedDeductionRule stepped => Rates(stepped),
            ChecklistRule checklist => Checklist(checklist),
            JudgementRule => [Cell(State, JudgementState()), Cell(Points, Claimed)],
            _ when _row.Rules.Where(static candidate => candidate is TargetRatioRule or BandsRule).ToArray() is [var quantity] => Quantities(quantity, judgement: _row.Rules.Any(static candidate => candidate is JudgementRule)),
            _ => [Cell(State, $"IF({Blank(_row.First)},\"\",\"本行不在表内计分，请填好后用 perfrules 核算\")")],
        };
    }

    private string Weight => _row.Weight is { } weight ? ValueText.Of(weight) : At(Column.Weight);

    /// <summary>Gets what the standard scores the row out of: its weight, or what every row of the rulebook is scored out of.</summary>
    private string Full => _scale is { } scale ? ValueText.Of(scale) : Weight;

    private string Claimed => Form + ScoreFormula.Address(_row.Claimed, _row.Number);

    private static string Written(EntryOrigin? origin) => origin?.Number is { } number ? Arithmetic.Formulas.SpreadsheetFormula.NumberOf(number) : string.Empty;

    private static SheetCell Cell(int column, string formula) => new() { Column = column, Formula = formula };

    private string At(Column column) => Form + ScoreFormula.Address((int)column, _row.Number);

    private string Own(int column) => ScoreFormula.Address(column, _row.Number);

    private string Blank(int column) => $"{Form}{ScoreFormula.Address(column, _row.Number)}=\"\"";

    // A number under a format of percent is shown as another, and which the spreadsheet does not say.
    private string TextOf(int column)
    {
        string cell = Form + ScoreFormula.Address(column, _row.Number);
        return $"IF(ISNUMBER({cell}),IF(LEFT(CELL(\"format\",{cell}),1)=\"P\",\"?\",{cell}&\"\"),TRIM({cell}))";
    }

    private string SecondColumn => Form + ScoreFormula.Address(_row.Second, _row.Number);

    // What is no text is the number that it shows, below zero, too.
    private static string IfNumber(string cell, string then, string otherwise) => $"IF(IF(ISNUMBER({cell}),LEFT(CELL(\"format\",{cell}),1)<>\"P\",FALSE),{then},{otherwise})";

    // How many letters at the beginning are digits or a point; none where they do not end within fifteen.
    private static string LengthOf(string text) => $"16-SUMPRODUCT(MAX(ISERROR(FIND(MID({text}&\"#\",{Positions},1),\"0123456789.\"))*(17-{Positions})))";

    private static string NumberOf(string text, string length) =>
        $"IF(AND({length}>=1,{length}<=15),IF(AND({length}-LEN(SUBSTITUTE(LEFT({text},{length}),\".\",\"\"))<=1,LEFT({text},1)<>\".\",MID({text},{length},1)<>\".\",LEN({text})<=30),VALUE(LEFT({text},{length})),\"\"),\"\")";

    private static string UnitOf(string text, string length, string number) =>
        $"IF({number}=\"\",\"?\",IF(LEN({text})={length},\"\",IF(ISNUMBER(MATCH(MID({text},{length}+1,30),{UnitList},0)),MID({text},{length}+1,30),\"?\")))";

    private IEnumerable<SheetCell> Quantities(IScoringRule rule, bool judgement)
    {
        (string first, string rest, string second) = (Own(FirstText), Own(FirstRest), Own(SecondText));
        string direction = Own(Direction);
        yield return Cell(FirstText, TextOf(_row.First));
        yield return Cell(Direction, EntryOrigin.Or(_row.FirstOrigin, (_row.FirstOrigin?.Direction ?? 2).ToString(CultureInfo.InvariantCulture), $"IF(OR(LEFT({first},1)=\"≥\",LEFT({first},1)=\"≧\"),1,IF(OR(LEFT({first},1)=\"≤\",LEFT({first},1)=\"≦\"),-1,IF(OR(LEFT({first},1)=\"=\",LEFT({first},1)=\"＝\"),0,2)))"));
        yield return Cell(FirstRest, $"IF({direction}=2,{first},MID({first},2,60))");
        yield return Cell(FirstLength, LengthOf(rest));
        yield return Cell(FirstNumber, EntryOrigin.Or(_row.FirstOrigin, Written(_row.FirstOrigin), NumberOf(rest, Own(FirstLength))));
        yield return Cell(FirstUnit, EntryOrigin.Or(_row.FirstOrigin, $"\"{_row.FirstOrigin?.Unit}\"", UnitOf(rest, Own(FirstLength), Own(FirstNumber))));
        yield return Cell(SecondText, TextOf(_row.Second));
        yield return Cell(SecondLength, LengthOf(second));
        yield return Cell(SecondNumber, EntryOrigin.Or(_row.SecondOrigin, Written(_row.SecondOrigin), IfNumber(SecondColumn, SecondColumn, NumberOf(second, Own(SecondLength)))));
        yield return Cell(SecondUnit, EntryOrigin.Or(_row.SecondOrigin, $"\"{_row.SecondOrigin?.Unit}\"", IfNumber(SecondColumn, "\"\"", UnitOf(second, Own(SecondLength), Own(SecondNumber)))));
        yield return Cell(IsWords, judgement ? WordsOnly() : "FALSE");
        yield return Cell(State, rule is ExecutionRateRule ? FundsState() : QuantityState(rule));
        yield return Cell(Points, judgement ? $"IF({Own(IsWords)},{Claimed},{PointsOf(rule)})" : PointsOf(rule));
    }

    private string PointsOf(IScoringRule rule)
    {
        FormulaCells cells = new(Full, Own(FirstNumber), Own(SecondNumber));
        string Ratio(string target) => RuleFormula.Of(rule, new TargetRatioEvidence { Target = Target.Parse(target), TargetSetLow = _row.TargetSetLow }, cells)!;
        return rule is TargetRatioRule
            ? $"IF({Own(Direction)}=1,{Ratio("≥1")},IF({Own(Direction)}=-1,{Ratio("≤1")},IF({Own(Direction)}=0,{Ratio("=1")},{Ratio("1")})))"
            : RuleFormula.Of(rule, new TargetRatioEvidence { Target = Target.Parse("1") }, cells)!;
    }

    // Words that hold nothing that could be a number, a bound or a date; with what else they say, they are a judgement's.
    private string WordsOnly()
    {
        string Holds(string text) => $"SUMPRODUCT(--ISNUMBER(FIND({Quantifying},{text})))+SUMPRODUCT(--ISNUMBER(FIND({Numerals}&{UnitList},{text})))";
        return $"AND({Own(FirstText)}<>\"\",{Own(FirstText)}<>\"?\",{Holds(Own(FirstText))}=0,{Holds(Own(SecondText))}=0)";
    }

    private string QuantityState(IScoringRule rule)
    {
        (string first, string second) = (Own(FirstNumber), Own(SecondNumber));
        (string unit, string other) = (Own(FirstUnit), Own(SecondUnit));
        string isAllowed = rule is BandsRule ? $"OR({Own(Direction)}=1,{Own(Direction)}=2)" : "TRUE";
        string quantities = $"IF(OR({unit}=\"?\",{other}=\"?\",NOT({isAllowed})),\"{NumberFormat}\","
            + $"IF(AND({unit}<>\"\",{other}<>\"\",{unit}<>{other}),\"指标值和完成值请用同一单位\","
            + $"IF(AND({unit}<>{other},{IsDoubtful(first, second, unit, other)}),\"指标值和完成值相差悬殊，请都写明单位\",\"{Ready}\")))";
        string filled = $"IF({Own(SecondText)}=\"\",\"请填完成值\",IF({Own(IsWords)},{JudgementState()},{quantities}))";
        string weighted = _row.Weight is null
            ? $"IF(NOT(ISNUMBER({At(Column.Weight)})),\"请填分值\",IF(OR({At(Column.Weight)}<=0,{At(Column.Weight)}>{ValueText.Of(_row.MostWeight)}),\"分值应大于 0，不超过 {ValueText.Of(_row.MostWeight)}\",{filled}))"
            : filled;
        string titled = _row.Title is { } title ? $"IF({Blank(title)},\"请填指标名称\",IF({Own(FirstText)}=\"\",\"请填指标值\",{weighted}))" : $"IF({Own(FirstText)}=\"\",\"请填指标值\",{weighted})";
        string unused = _row.Title is { } name
            ? $"AND({Blank(name)},{Own(FirstText)}=\"\",{Own(SecondText)}=\"\",{At(Column.Weight)}=\"\",{Claimed}=\"\")"
            : $"AND({Own(FirstText)}=\"\",{Own(SecondText)}=\"\")";
        return $"IF({unused},\"\",{titled})";
    }

    // A number without a unit beside one with a unit: on another scale it would be near, so that nobody knows which was meant.
    private static string IsDoubtful(string first, string second, string unit, string other)
    {
        string Either(string names) => $"ISNUMBER(MATCH({unit}&{other},{{{names}}},0))";
        string Near(string factor) => $"AND({first}*{factor}>0,{second}>={first}*{factor}/10,{second}<={first}*{factor}*10)";
        return $"AND({first}>0,{second}>0,NOT({Near("1")}),OR("
            + $"IF({Either("\"%\"")},OR({Near("100")},{Near("0.01")}),OR({Near("10000")},{Near("0.0001")})),"
            + $"IF({Either("\"元\",\"万元\",\"亿元\"")},OR({Near("100000000")},{Near("0.00000001")}),FALSE),"
            + $"IF({Either(Measures)},OR({Near("1000")},{Near("0.001")},{Near("1000000")},{Near("0.000001")},{Near("100")},{Near("0.01")},{Near("60")},{Near("0.02")}),FALSE)))";
    }

    private string JudgementState() =>
        $"IF(ISNUMBER({Claimed}),IF(AND({Claimed}>=0,{Claimed}<={Full}),\"{Ready}\",\"得分应在 0 和 \"&{Full}&\" 之间\"),\"定性指标请填得分\")";

    private string FundsState()
    {
        (string first, string second) = (Own(FirstNumber), Own(SecondNumber));
        (string unit, string other) = (Own(FirstUnit), Own(SecondUnit));
        string amounts = string.Join(",", EntryUnits.Amounts.Prepend(string.Empty).Select(name => $"{unit}=\"{name}\""));
        return $"IF(AND({Own(FirstText)}=\"\",{Own(SecondText)}=\"\"),\"\",IF(OR({Own(FirstText)}=\"\",{Own(SecondText)}=\"\"),\"请填预算数和执行数\","
            + $"IF(OR({Own(Direction)}<>2,{unit}=\"?\",{other}=\"?\",NOT(OR({amounts}))),\"请填数值，如 2825.05\","
            + $"IF({unit}<>{other},\"预算数和执行数请用同一单位\",IF({first}<=0,\"预算数应大于 0\",IF({second}<0,\"执行数不能小于 0\",\"{Ready}\"))))))";
    }

    private IEnumerable<SheetCell> Rates(SteppedDeductionRule rule)
    {
        string Rate(int column)
        {
            string cell = Form + ScoreFormula.Address(column, _row.Number);
            return $"IF(ISNUMBER({cell}),{cell},IF(TRIM({cell})=\"无\",0,IF(TRIM({cell})=\"\",\"\",\"?\")))";
        }

        (string previous, string current) = (Own(FirstNumber), Own(SecondNumber));
        string least = rule.Threshold is null ? "0" : "-1000000";
        string IsRate(string cell) => $"AND(ISNUMBER({cell}),IF(ISNUMBER({cell}),{cell}>={least},FALSE))";
        yield return Cell(FirstNumber, EntryOrigin.Or(_row.FirstOrigin, Written(_row.FirstOrigin), Rate(_row.First)));
        yield return Cell(SecondNumber, EntryOrigin.Or(_row.SecondOrigin, Written(_row.SecondOrigin), Rate(_row.Second)));
        string isReady = rule.Threshold is null ? $"AND({IsRate(previous)},{IsRate(current)})" : IsRate(current);
        string isUnused = rule.Threshold is null ? $"AND({previous}=\"\",{current}=\"\")" : $"{current}=\"\"";
        yield return Cell(State, $"IF({isUnused},\"\",IF({isReady},\"{Ready}\",\"请填百分数，如 6.5%；没有的填“无”\"))");
        yield return Cell(Points, RuleFormula.Of(rule, evidence: null, new FormulaCells(Full, rule.Threshold is { } threshold ? ValueText.Of(threshold) : previous, current))!);
    }

    private IEnumerable<SheetCell> Checklist(ChecklistRule rule)
    {
        string cell = Form + ScoreFormula.Address(_row.Second, _row.Number);
        string choices = "{" + string.Join(",", ChoicesOf(rule).Select(static choice => $"\"{choice}\"")) + "}";
        yield return Cell(SecondNumber, EntryOrigin.Or(_row.SecondOrigin, Written(_row.SecondOrigin), $"IFERROR(MATCH(TRIM({cell}),{choices},0)-1,\"?\")"));
        yield return Cell(State, $"IF({Blank(_row.Second)},\"\",IF(ISNUMBER({Own(SecondNumber)}),\"{Ready}\",\"请从列表中选择不合格的项数\"))");
        yield return Cell(Points, RuleFormula.Of(rule, evidence: null, new FormulaCells(Full, Own(SecondNumber), string.Empty))!);
    }

    /// <summary>Gives what a row of a checklist may say: 无不合格项, 不合格1项, …</summary>
    public static IReadOnlyList<string> ChoicesOf(ChecklistRule rule) =>
        [.. Enumerable.Range(0, rule.ItemCount + 1).Select(static count => count == 0 ? "无不合格项" : $"不合格{count.ToString(CultureInfo.InvariantCulture)}项")];

    private enum Column
    {
        Weight = SheetColumns.Weight,
    }
}
