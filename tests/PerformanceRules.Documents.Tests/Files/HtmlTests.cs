using System.Text;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Web;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

/// <summary>Pages as they are published, saved and exported: the form is found in them, and reads as a browser shows it.</summary>
public sealed class HtmlFileTests
{
    private static readonly HtmlFileReader Reader = new();

    /// <summary>A page of a government's site: menus, a layout of tables, a line of dates, links below, and the article in the middle.</summary>
    [Fact]
    public void The_form_is_found_in_a_published_page()
    {
        string page = $"""
            <!DOCTYPE html><html><head><title>怀柔区人大常委会办公室整体绩效报告</title><style>.pc{"{"}display:none{"}"} body{"{"}color:red{"}"}</style><script>var a="<table><tr><td>1</td><td>2</td><td>3</td></tr></table>";</script></head>
            <body><nav><table><tr><td>首页</td><td>政务</td><td>服务</td></tr><tr><td>新闻</td><td>公告</td><td>2026年度</td></tr></table></nav>
            <table width=100%><tr><td><a href=/>网站首页</a> 2025年度工作</td></tr><tr><td><div>发布日期：2025-08-29　来源：区人大　绩效浏览次数：15</div>
            <div class="TRS_Editor"><p>2024年全年预算数2825.05万元，其中，基本支出预算数1887.94万元。</p><p>部门整体绩效评价指标体系评分表（2024年度）</p>{Table(Documents.SeedRows())}</div></td></tr></table>
            <div class=pc>绩效（2019年度）</div><footer>版权所有（2026年度）绩效</footer></body></html>
            """;

        FormContentView content = Reader.Read(Encoding.UTF8.GetBytes(page));
        Assert.Equal(["怀柔区人大常委会办公室整体绩效报告", "2024年全年预算数2825.05万元，其中，基本支出预算数1887.94万元。", "部门整体绩效评价指标体系评分表（2024年度）"], content.Paragraphs);
        Assert.Single(content.Tables);
        EvaluationReport report = TestData.Evaluate(new FormDocument(PerformanceEvaluator.Default.Rulebooks, [Reader]).Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "page.html"));
        Assert.Equal((98.5m, 2024), (report.Score, report.Submission.Year));
    }

    [Theory]
    [InlineData("16\n\t\t批次", "16 批次")]
    [InlineData("<p>16</p>\n<p>批次</p>", "16\n批次")]
    [InlineData("16<br>批次", "16\n批次")]
    [InlineData("<div><font face=宋体><b>1</b>6</font></div>", "16")]
    [InlineData("<s>20</s><del>21</del><strike>22</strike>16", "16")]
    [InlineData("<span style='text-decoration: underline line-through'>20</span>16", "16")]
    [InlineData("<span style='DISPLAY:none;mso-hide:all'>20</span>16", "16")]
    [InlineData("<span class=gone>20</span>16", "16")]
    [InlineData("<span class='x struck'>20</span>16", "16")]
    [InlineData("<span hidden>20</span>16<!-- 20 --><script>20</script>", "16")]
    [InlineData("<ruby>完成<rp>(</rp><rt>wancheng</rt><rp>)</rp></ruby>", "完成")]
    [InlineData("&ge;20&nbsp;批次", "≥20\u00A0批次")]
    [InlineData("<input value=16>批次", "16批次")]
    [InlineData("<input type=checkbox checked>是<input type=checkbox>否", "☑是□否")]
    [InlineData("<select><option>甲<option selected>乙</select>", "乙")]
    [InlineData("<textarea>完成</textarea>", "完成")]
    public void A_cell_says_what_a_browser_shows(string cell, string expected) => Assert.Equal(
        expected,
        Reader.Read(Encoding.UTF8.GetBytes($"<html><style>/* c */ td.gone, .gone {{ display : none }} span.struck{{color:red;text-decoration:line-through}}</style><table><tr><td>{cell}</td></tr></table></html>")).Tables[0].At(0, 0)!.Text);

    [Fact]
    public void Cells_stand_where_a_browser_puts_them()
    {
        FormTable table = Reader.Read("<table><thead><tr><th rowspan=2 colspan=2>产出</th><th>5</th></tr></thead><tbody><tr><td>4</td></tr><tr><td>a<td>b<td>c</tr></tbody></table>"u8.ToArray()).Tables[0];
        Assert.Equal([["产出", "产出", "5"], ["产出", "产出", "4"], ["a", "b", "c"]], table.Texts());
    }

    [Fact]
    public void What_is_hidden_is_named()
    {
        FormNotes notes = new();
        FormTable table = Reader.Read("<table><col><col style='display:none'><tr><td>甲</td><td>20</td><td>16</td></tr><tr style='display:none'><td>乙</td></tr></table>"u8.ToArray(), notes: notes).Tables[0];

        Assert.Equal([["甲", "", "16"], [""]], table.Texts());
        Assert.Equal(["table 1, row 1, column 2: \"20\" is hidden; it is not read.", "table 1, row 2, column 1: \"乙\" is hidden; it is not read."], notes.ToList().Select(note => note.ToText(Language.English)));
    }

    [Theory]
    [InlineData("quoted-printable", "<table><tr><td>=E7=BB=A9=E6=95=\r\n=88</td></tr></table>")]
    [InlineData("base64", "PHRhYmxlPjx0cj48dGQ+57up5pWIPC90ZD48L3RyPjwvdGFibGU+\r\n")]
    [InlineData("8bit", "<table><tr><td>绩效</td></tr></table>")]
    public void The_page_of_a_web_archive_is_read(string encoding, string body)
    {
        string archive = $"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_Next\"\r\n\r\nThis is a web archive.\r\n\r\n------=_Next\r\nContent-Type: text/css\r\n\r\ntd{{}}\r\n------=_Next\r\nContent-Location: file:///C:/form.htm\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n{body}\r\n------=_Next--\r\n";
        Assert.Equal("绩效", Reader.Read(Encoding.UTF8.GetBytes(archive), "form.doc").Tables[0].At(0, 0)!.Text);
    }

    [Fact]
    public void Pages_in_Chinese_encodings_are_read() => Assert.Equal(
        "绩效",
        Reader.Read(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("<html><meta charset=gb2312><table><tr><td>绩效</td></tr></table>")).Tables[0].At(0, 0)!.Text);

    [Fact]
    public void Elements_nested_or_repeated_without_end_are_refused()
    {
        Assert.Contains("nested", Reader.Refuses(Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 5000)))).Message, StringComparison.Ordinal);
        Assert.Contains("too long", Reader.Refuses(Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<p>1", 400_000)))).Message, StringComparison.Ordinal);
        Assert.Contains("5000", Reader.Refuses(Encoding.ASCII.GetBytes("<html><table>" + string.Concat(Enumerable.Repeat("<tr><td>1", 6000)))).Message, StringComparison.Ordinal);
    }

    private static string Table(IEnumerable<string[]> rows) =>
        $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td><p>{cell.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p></td>"))}</tr>"))}</table>";
}
