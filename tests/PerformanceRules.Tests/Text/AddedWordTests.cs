using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerformanceRules.Text;

namespace PerformanceRules.Tests.Text;

/// <summary>
/// contract.md, Reading a cell: nothing is dropped. Adding to a cell one word that is not on the list of ignored ones changes the reading or makes the cell
/// unreadable, wherever the word is put.
/// </summary>
public sealed class AddedWordTests
{
    /// <summary>Characters of many words, none of which is on a list of the reader.</summary>
    private const string Letters = "线路大型重点农村优质绿色试校园宣传设备道桥修建服务器村庄诊疗";

    private static readonly string[] LeadIns = ["", "完成", "实际完成", "已", "共", "每季度", "同比增长", "下降", "节约"];
    private static readonly string[] Directions = ["", "≥", "≤", "=", "不低于", "不超过", "至少", "控制在", "达到", "降至", "封顶"];
    private static readonly string[] Numbers = ["20", "1,000", "0.5", "三", "二十", "９５"];
    private static readonly string[] Units = ["%", "批次", "人", "万元", "元/人·月", "个百分点", "台（套）", "㎡"];
    private static readonly string[] Suffixes = ["", "", "以上", "以内", "（含）", "/年", "完成", "（已完成）", "。"];

    private static readonly Arbitrary<(string[] Parts, string Word, int At)> Cells = (
        from leadIn in Gen.Elements(LeadIns)
        from direction in Gen.Elements(Directions)
        from number in Gen.Elements(Numbers)
        from unit in Gen.Elements(Units)
        from suffix in Gen.Elements(Suffixes)
        from letters in Gen.Elements(Letters.ToCharArray()).ArrayOf(2)
        from at in Gen.Choose(0, 5)
        select (new[] { leadIn, direction, number, unit, suffix }, new string(letters), at)).ToArbitrary();

    [Property(MaxTest = 20_000)]
    public Property A_word_that_is_not_ignored_never_says_nothing() => Prop.ForAll(Cells, static cell =>
    {
        NotationReading before = Notation.ReadTarget(string.Concat(cell.Parts));
        NotationReading after = Notation.ReadTarget(string.Concat(cell.Parts.Take(cell.At)) + cell.Word + string.Concat(cell.Parts.Skip(cell.At)));
        bool isNoticed = !before.IsQuantity || !after.IsQuantity || Said(before) != Said(after);
        return isNoticed.Label($"{string.Concat(cell.Parts)} with {cell.Word} at {cell.At}");
    });

    [Fact]
    public void Most_of_these_cells_are_read_without_it()
    {
        int read = LeadIns.SelectMany(static leadIn => Directions.SelectMany(direction => Numbers.SelectMany(number => Units.SelectMany(unit => Suffixes.Select(suffix => leadIn + direction + number + unit + suffix)))))
            .Count(static cell => Notation.ReadTarget(cell).IsQuantity);
        Assert.InRange(read, LeadIns.Length * Directions.Length * Numbers.Length * Units.Length * Suffixes.Length / 4, int.MaxValue);
    }

    private static (Comparison, string, string?, Change) Said(in NotationReading reading) => (reading.Comparison, reading.Number.ToString(), reading.UnitText, reading.Change);
}
