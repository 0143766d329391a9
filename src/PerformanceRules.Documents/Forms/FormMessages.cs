using System.Globalization;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Forms;

/// <summary>The messages of notes in both languages: {0} is the quoted cell.</summary>
internal static class FormMessages
{
    public const string RulebookChosen = "rulebook-chosen";
    public const string YearTaken = "year-taken";
    public const string UnitMissing = "unit-missing";
    public const string TableWithoutHeadings = "table-without-headings";
    public const string ColumnUnknown = "column-unknown";
    public const string CellUnknown = "cell-unknown";
    public const string RowUnknown = "row-unknown";
    public const string RowWithoutScore = "row-without-score";
    public const string LabelUnknown = "label-unknown";
    public const string NumberUnreadable = "number-unreadable";
    public const string WeightOfLabel = "weight-of-label";
    public const string SectionScore = "section-score";
    public const string FailedFromClaim = "failed-from-claim";
    public const string FailedFromZero = "failed-from-zero";
    public const string FailedUnknown = "failed-unknown";
    public const string WordsUnused = "words-unused";
    public const string PointsFromClaim = "points-from-claim";
    public const string FundsByPlace = "funds-by-place";
    public const string NoColumns = "no-columns";
    public const string ChineseEncoding = "chinese-encoding";
    public const string ComponentScore = "component-score";
    public const string RemarkTaken = "remark-taken";
    public const string NotCarried = "not-carried";
    public const string RuleUnknown = "rule-unknown";
    public const string CachedValue = "cached-value";
    public const string NoCachedValue = "no-cached-value";
    public const string CellError = "cell-error";
    public const string HiddenSheet = "hidden-sheet";
    public const string TotalByOrder = "total-by-order";
    public const string MoreNotes = "more-notes";
    public const string OtherKind = "other-kind";
    public const string Own = "own";
    public const string OtherTable = "other-table";
    public const string ColumnsMissing = "columns-missing";
    public const string PointsShared = "points-shared";
    public const string PartOfRow = "part-of-row";
    public const string WeightOfTitle = "weight-of-title";
    public const string ValueShared = "value-shared";
    public const string TextBox = "text-box";
    public const string HiddenColumn = "hidden-column";
    public const string HiddenRow = "hidden-row";
    public const string StruckCell = "struck-cell";
    public const string FundsRepeated = "funds-repeated";

    private static readonly Dictionary<string, (string Chinese, string English)> Messages = new(StringComparer.Ordinal)
    {
        [RulebookChosen] = ("按指标名称认定为 {1}。", "Taken to be {1} by the titles of its indicators."),
        [YearTaken] = ("年度取自“{0}”：{1}。", "The year is taken from \"{0}\": {1}."),
        [UnitMissing] = ("没有找到单位名称。", "The unit's name was not found."),
        [TableWithoutHeadings] = ("以“{0}”开头的行没有可识别的表头（分值、得分等），未读取。", "The rows that begin with \"{0}\" stand under no headings that are known (分值, 得分, …); they are not read."),
        [ColumnUnknown] = ("表头“{0}”不认识，该列未采用。", "The heading \"{0}\" is not known; the column is not used."),
        [CellUnknown] = ("“{0}”所在的列没有可识别的表头，未采用。", "\"{0}\" stands in a column without a known heading; it is not used."),
        [RowUnknown] = ("“{0}”既不是规定指标，也不在可自定指标的部分，该行未采用。", "\"{0}\" is no indicator of the rulebook and stands in no part that is open to the unit's own; the row is not used."),
        [RowWithoutScore] = ("“{0}”没有分值也没有得分，该行未采用。", "\"{0}\" has neither weight nor score; the row is not used."),
        [LabelUnknown] = ("“{0}”不是指标体系中的部分，只作为分类看待。", "\"{0}\" is no section of the rulebook; it is taken as a mere grouping."),
        [NumberUnreadable] = ("“{0}”不是分数，未采用。", "\"{0}\" is no number of points; it is not used."),
        [WeightOfLabel] = ("“{0}”所注分值与指标体系规定的 {1} 不同，按规定的计。", "\"{0}\" states a weight other than the rulebook's {1}, which is used."),
        [SectionScore] = ("“{0}”是部分的小计，未采用。", "\"{0}\" is a subtotal of a section; it is not used."),
        [FailedFromClaim] = ("表中未列不合格项。自评 {1} 分，即扣 {2} 分，相当于 {3} 项不合格，据此填写。", "The form names no failed items. {1} points claimed are {2} taken off, that is {3} failed items; taken so."),
        [FailedFromZero] = ("表中未列不合格项。自评 0 分，相当于至少 {1} 项不合格，据此填写。", "The form names no failed items. 0 points claimed are at least {1} failed items; taken so."),
        [FailedUnknown] = ("表中未列不合格项，自评“{0}”也不是每项扣 {1} 分能得到的分数，无法得知不合格项数。", "The form names no failed items, and \"{0}\" claimed is not what deductions of {1} an item lead to: the number of failed items is not known."),
        [WordsUnused] = ("“{0}”没有说明不合格项数，得分不以它为据，请核对。", "\"{0}\" does not say how many items failed; the score does not rest on it. Please check."),
        [PointsFromClaim] = ("定性指标，以自评得分 {1} 分为准。", "A judgement: the {1} points claimed are the self-assessment."),
        [FundsByPlace] = ("“{0}”按所在位置认定为“{1}”。", "\"{0}\" is taken to be {1} by its place."),
        [NoColumns] = ("表中没有填写“{1}”评分依据的栏目。", "The form has no columns for what {1} is scored from."),
        [ChineseEncoding] = ("文本不是 UTF-8，按 GB18030 编码读取。", "The text is not in UTF-8; it is read as GB18030."),
        [ComponentScore] = ("“{0}”在资金的组成部分一行，组成部分不计分，未采用。", "\"{0}\" stands beside a component of the funds, which is not scored; it is not used."),
        [RemarkTaken] = ("备注“{0}”作为填报内容采用。", "The remark \"{0}\" is taken as what the row reports."),
        [NotCarried] = ("“{0}”：该行的评分依据不全在表中，请以原填报数据为准。", "\"{0}\": the form does not hold all that the row is scored from; take it from the submission itself."),
        [RuleUnknown] = ("备注中的计分方式“{1}”不适用于该部分，未采用。", "The rule \"{1}\" named in the remark is none of this part; it is not used."),
        [CachedValue] = ("“{0}”由公式得出，取其存储的结果。", "\"{0}\" comes from a formula; its stored result is taken."),
        [NoCachedValue] = ("公式没有存储结果，视为空白。", "The formula has no stored result; the cell is taken as empty."),
        [CellError] = ("单元格为错误值“{0}”，视为空白。", "The cell holds the error {0}; it is taken as empty."),
        [HiddenSheet] = ("工作表“{0}”是隐藏的，未读取。", "The sheet \"{0}\" is hidden; it is not read."),
        [TotalByOrder] = ("合计行比表头短，按次序认定分值和得分。", "The total's row is shorter than its headings: its numbers are taken as weight and score in their order."),
        [OtherKind] = ("文件名以 {1} 结尾，内容是{2}，按内容读取。", "The name ends in {1}, but this is {3}; it is read as that."),
        [Own] = ("{1}", "{2}"),
        [OtherTable] = ("以“{0}”开头的表是项目清单或目标表，不是自评表，未采用。", "The table that begins with \"{0}\" is a list of projects or of targets and no scored form; it is not used."),
        [ColumnsMissing] = ("该表有分值或得分，但没有可识别的指标值或完成值一栏，不认识的表头：{1}。各行未读取；请改用“指标值”“完成值”作表头。", "The table has weights or scores, but no column that is known for targets or for actual values. Headings that are not known: {1}. Its rows are not read; head the columns 指标值 and 完成值."),
        [PointsShared] = ("“{0}”合并在 {1} 行上，各行分值或得分是多少没有写明，请分行填写。", "\"{0}\" stands once over {1} rows, and the share of each stands nowhere: give each row its own."),
        [PartOfRow] = ("“{0}”没有分值和得分，是上一行的一部分，不计分。", "\"{0}\" has neither weight nor score: it is a part of the row above and not scored."),
        [WeightOfTitle] = ("分值取自指标名称“{0}”：{1} 分。", "The weight is taken from the title \"{0}\": {1}."),
        [ValueShared] = ("完成值“{0}”合并在指标值不同的 {1} 行上，各行完成多少没有写明，请分行填写。", "The actual value \"{0}\" stands once over {1} rows with targets of their own: give each row its own."),
        [FundsRepeated] = ("“{0}”：资金总额在表中已有一行，该行未采用。", "\"{0}\": the form has a row of the total funds already; this one is not used."),
        [TextBox] = ("文本框中的“{0}”与单元格内容“{1}”不同，未采用。", "The text box says \"{0}\", the cell \"{1}\": the text box is not used."),
        [HiddenColumn] = ("{1} 列（“{0}”等）是隐藏的：同一栏目有可见列的，不采用隐藏列。", "Column {1} (\"{0}\" …) is hidden: where a visible column has the same heading, the hidden one is not used."),
        [HiddenRow] = ("第 {1} 行是隐藏的，其中的“{0}”等内容未采用。", "Row {1} is hidden; what stands in it, such as \"{0}\", is not used."),
        [StruckCell] = ("“{0}”已划去，视为空白。", "\"{0}\" is struck through; the cell is taken as empty."),
        [MoreNotes] = ("另有 {1} 处未列出。", "{1} more are not listed."),
    };

    public static IReadOnlyCollection<string> Keys => Messages.Keys;

    public static string Render(string key, Language language, string quote, object[] values)
    {
        (string chinese, string english) = Messages[key];
        return string.Format(CultureInfo.InvariantCulture, language == Language.English ? english : chinese, [quote, .. values]);
    }
}
