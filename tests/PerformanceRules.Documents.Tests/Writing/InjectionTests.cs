using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Tests;

/// <summary>Words of a submission stay words in whatever is written: never markup, never a formula.</summary>
public sealed class InjectionTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    private const string Formula = "=HYPERLINK(\"http://attacker.invalid\",\"x\")";
    private const string Markup = "](http://attacker.invalid) | `x` **b** @someone <b>\n# heading";
    private const string Unprintable = "a\u0001\u001F\uD800b\uFFFF";

    [Fact]
    public void Html_holds_no_element_of_the_submission()
    {
        string html = Write(ScoredForm.WriteHtml);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', html);
    }

    [Fact]
    public void Markdown_holds_no_markup_of_the_submission()
    {
        string markdown = Write(ScoredForm.WriteMarkdown);

        Assert.DoesNotMatch(@"(?<!\\)\]\(http", markdown);
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("@someone", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# heading", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_has_no_formula_but_our_own()
    {
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        XDocument[] sheets = [.. Parts(ScoredForm.WriteExcel, "xl/worksheets/")];

        string[] formulas = [.. sheets.SelectMany(sheet => sheet.Descendants(main + "f")).Select(formula => formula.Value)];
        Assert.NotEmpty(formulas);
        Assert.All(formulas, formula => Assert.DoesNotContain("HYPERLINK", formula, StringComparison.Ordinal));
        Assert.Contains(sheets.SelectMany(sheet => sheet.Descendants(main + "t")), text => text.Value == Formula);
        Assert.All(sheets.SelectMany(sheet => sheet.Descendants(main + "c")).Where(cell => cell.Element(main + "is") is not null), cell => Assert.Equal("inlineStr", cell.Attribute("t")!.Value));
    }

    [Fact]
    public void A_Word_document_has_no_field() =>
        Assert.DoesNotContain(Parts(ScoredForm.WriteWord, "word/document").Descendants(), element => element.Name.LocalName is "fldSimple" or "instrText" or "hyperlink");

    private static IEnumerable<XDocument> Parts(Action<Stream, EvaluationReport, ScoredFormOptions?> write, string prefix)
    {
        using MemoryStream stream = new();
        write(stream, Report(), null);
        stream.Position = 0;
        using ZipArchive archive = new(stream);
        return [.. archive.Entries.Where(entry => entry.FullName.StartsWith(prefix, StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(Load)];
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        return XDocument.Load(stream);
    }

    private static string Write(Action<Stream, EvaluationReport, ScoredFormOptions?> write)
    {
        using MemoryStream stream = new();
        write(stream, Report(), null);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static EvaluationReport Report() => PerformanceEvaluator.Default.Evaluate(
        Submission.For("beijing.department-overall@2024", Script, 2024)
            .Measure("outputs", Markup, Formula, 20, "不少于10份", "5份", claimed: 20)
            .Judge("outputs", "words", Script, 10, 5, Formula, Markup)
            .Judge("effects", "more", Markup + Unprintable, 30, 30, Unprintable, "@SUM(1+1)*cmd|' /C calc'!A0")
            .Fill("total-funds", new ExecutionRateEvidence { Budget = Formula, Executed = Script })
            .Fill("fund-compliance", new ChecklistEvidence { Failed = FailedItems.Of(new FailedItem(1, Formula), new FailedItem(2, Script)) })
            .Build());
}
