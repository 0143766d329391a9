using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

/// <summary>.odt and .ods: what their reader sees is what is read.</summary>
public sealed class OpenDocumentTests
{
    private const string Struck = "<style:style style:name=\"struck\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
    private const string Hidden = "<style:style style:name=\"hidden\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>";
    private const string HiddenSheet = "<style:style style:name=\"away\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";

    [Theory]
    [InlineData(OpenDocuments.Spreadsheet, "form.ods")]
    [InlineData(OpenDocuments.Text, "form.odt")]
    public void The_seeds_form_is_read(string kind, string name) => Assert.Equal(
        98.5m,
        TestData.Evaluate(TestData.Forms.Read(new MemoryStream(OpenDocuments.Of(kind, Documents.SeedRows(), "怀柔区人大常委会办公室整体绩效报告", "部门整体绩效评价指标体系评分表（2024年度）")), name)).Score);

    [Theory]
    [InlineData("16<text:s text:c=\"2\"/>批次", "16  批次")]
    [InlineData("16\n      批次", "16 批次")]
    [InlineData("16<text:line-break/>批次", "16\n批次")]
    [InlineData("<text:span text:style-name=\"struck\">20</text:span>16", "16")]
    [InlineData("<text:span text:style-name=\"hidden\">20</text:span>16", "16")]
    [InlineData("<text:ruby><text:ruby-base>完成</text:ruby-base><text:ruby-text>wancheng</text:ruby-text></text:ruby>", "完成")]
    [InlineData("16<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>据统计</text:p></text:note-body></text:note>", "16")]
    [InlineData("16<office:annotation><text:p>请核对</text:p></office:annotation>", "16")]
    [InlineData("<text:hidden-text text:string-value=\"20\">20</text:hidden-text>16", "16")]
    [InlineData("16<draw:frame><draw:text-box><text:p>16</text:p></draw:text-box></draw:frame>", "16")]
    [InlineData("<draw:frame><draw:text-box><text:p>16</text:p></draw:text-box></draw:frame>", "16")]
    [InlineData("<text:a><text:span>16</text:span></text:a>", "16")]
    public void A_cell_says_what_its_reader_sees(string content, string expected) =>
        Assert.Equal(expected, Read(OpenDocuments.Text, $"<table:table><table:table-row><table:table-cell><text:p>{content}</text:p></table:table-cell></table:table-row></table:table>").Tables[0].At(0, 0)!.Text);

    [Theory]
    [InlineData("float", "office:value=\"2825.05\"", "2,825", "2825.05")]
    [InlineData("float", "office:value=\"16\"", "16批次", "16批次")]
    [InlineData("float", "office:value=\"0.1\"", "10件", "10件")]
    [InlineData("percentage", "office:value=\"0.9549999999999999\"", "95%", "95.5%")]
    [InlineData("percentage", "office:value=\"0.95\"", "≤95%", "≤95%")]
    [InlineData("currency", "office:value=\"12.5\" office:currency=\"CNY\"", "￥12.50", "￥12.50")]
    [InlineData("currency", "office:value=\"-12.345\" office:currency=\"CNY\"", "￥-12.35", "￥-12.345")]
    [InlineData("date", "office:date-value=\"2024-03-01T00:00:00\"", "03/01/24", "2024年3月1日")]
    [InlineData("string", "", "约16", "约16")]
    public void A_number_is_taken_as_it_is_shown_with_all_its_digits(string type, string value, string shown, string expected) =>
        Assert.Equal(expected, Read(OpenDocuments.Spreadsheet, OpenDocuments.Table("表", $"<table:table-row><table:table-cell office:value-type=\"{type}\" {value}><text:p>{shown}</text:p></table:table-cell></table:table-row>")).Tables[0].At(0, 0)!.Text);

    [Fact]
    public void Merged_and_repeated_cells_stand_in_every_place_that_they_cover()
    {
        FormTable table = Read(
            OpenDocuments.Spreadsheet,
            OpenDocuments.Table(
                "表",
                "<table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>产出</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"2\"><text:p>5</text:p></table:table-cell></table:table-row></table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell/><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row>")).Tables[0];

        Assert.Equal(["产出", "产出", "5", "5"], table.Rows[0].Select(cell => cell?.Text));
        Assert.Equal(["产出", "产出", "", "4"], table.Rows[1].Select(cell => cell?.Text));
        Assert.Equal("4", table.At(2, 3)!.Text);
        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void What_is_hidden_does_not_count_and_is_named()
    {
        FormNotes notes = new();
        FormContentView content = Read(
            OpenDocuments.Spreadsheet,
            OpenDocuments.Table("去年", OpenDocuments.Row(["1"]), style: "away")
            + OpenDocuments.Table(
                "今年",
                OpenDocuments.Row(["20", "16"]) + OpenDocuments.Row(["21", "17"]) + "<table:table-row table:visibility=\"collapse\"><table:table-cell/><table:table-cell><text:p>18</text:p></table:table-cell></table:table-row>",
                "<table:table-column table:visibility=\"collapse\"/><table:table-column table:number-columns-repeated=\"1000\"/>"),
            HiddenSheet,
            notes);

        FormTable table = Assert.Single(content.Tables);
        Assert.Equal(["", "16", "", "17", "", ""], table.Rows.SelectMany(row => row.Take(2)).Select(cell => cell!.Text));
        Assert.Equal(
            ["去年!A1: The sheet \"去年\" is hidden; it is not read.", "今年!A1: The column is hidden; it is not read.", "今年!B3: The row is hidden; it is not read."],
            notes.ToList().Select(note => note.ToText(Language.English)));
    }

    [Fact]
    public void Deleted_text_of_tracked_changes_is_no_text() => Assert.Equal(
        ["留下"],
        Read(OpenDocuments.Text, "<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes><text:section><text:p>留<text:change-start/>下</text:p></text:section>").Paragraphs);

    [Fact]
    public void Tables_within_cells_and_text_boxes_are_tables_of_their_own() => Assert.Equal(
        ["外", "内", "框"],
        Read(
            OpenDocuments.Text,
            "<table:table><table:table-row><table:table-cell><text:p>外</text:p><table:table><table:table-row><table:table-cell><text:p>内</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>"
            + "<text:p><draw:frame><draw:text-box><table:table><table:table-row><table:table-cell><text:p>框</text:p></table:table-cell></table:table-row></table:table></draw:text-box></draw:frame></text:p>").Tables.Select(table => table.At(0, 0)!.Text));

    [Fact]
    public void An_error_of_a_formula_is_a_blank_and_is_named()
    {
        FormNotes notes = new();
        FormTable table = Read(
            OpenDocuments.Spreadsheet,
            OpenDocuments.Table("表", "<table:table-row><table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula=\"of:=8*2\" office:value-type=\"float\" office:value=\"16\"><text:p>16</text:p></table:table-cell></table:table-row>"),
            notes: notes).Tables[0];

        Assert.True(table.At(0, 0)!.IsBlank);
        Assert.True(table.At(0, 1)!.IsComputed);
        Assert.Contains("#DIV/0!", Assert.Single(notes.ToList()).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000\"><text:p>1</text:p></table:table-cell></table:table-row>", "200")]
    [InlineData("<table:table-row table:number-rows-repeated=\"2000000\"><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>", "5000")]
    [InlineData("<table:table-row><table:table-cell table:number-rows-spanned=\"2000000000\"><text:p>1</text:p></table:table-cell></table:table-row>", "5000")]
    public void What_repeats_without_end_is_refused(string row, string limit) =>
        Assert.Contains(limit, Assert.Throws<UnreadableDocumentException>(() => Read(OpenDocuments.Spreadsheet, OpenDocuments.Table("表", row))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_password_is_named()
    {
        byte[] file = OpenDocuments.Make(OpenDocuments.Text, string.Empty, manifest: "<manifest xmlns:m=\"m\"><m:encryption-data/></manifest>");
        Assert.Contains("password", Assert.Throws<UnreadableDocumentException>(() => TestData.Forms.Read(new MemoryStream(file), "form.odt")).Message, StringComparison.Ordinal);
    }

    private static FormContentView Read(string kind, string body, string styles = "", FormNotes? notes = null) =>
        new(FormFileReaders.OpenDocument.Read(new FormFile("form", OpenDocuments.Make(kind, body, Struck + Hidden + styles)), notes ?? new FormNotes()));
}
