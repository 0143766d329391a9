using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PerformanceRules.Documents.Tests;

/// <summary>Printed tables: cells by their lines, texts by where their letters stand, and nothing where that is not clear.</summary>
public sealed class PdfTests
{
    private static readonly PdfFileReader Reader = new();

    [Fact]
    public void Cells_are_what_lines_enclose()
    {
        FormContentView content = Reader.Read(Make(page =>
        {
            page.Text("Title 2024", 50, 760);
            page.Grid([50, 150, 250, 350], [700, 680, 660, 640]);
            page.Text("output", 55, 685).Text("5", 155, 685).Text("4.5", 255, 685).Text("10", 155, 665).Text("8", 255, 645);
            page.Text("below", 50, 600);
        }));

        Assert.Equal([["output", "5", "4.5"], ["", "10", ""], ["", "", "8"]], content.Tables[0].Texts());
        Assert.Equal(["Title 2024", "below"], content.Paragraphs);
    }

    [Fact]
    public void Cells_without_a_line_between_them_are_one()
    {
        FormTable table = Reader.Read(Make(page => page
            .Line(50, 700, 250, 700).Line(50, 660, 250, 660).Line(150, 680, 250, 680)
            .Line(50, 700, 50, 660).Line(150, 700, 150, 660).Line(250, 700, 250, 660)
            .Text("output", 55, 675).Text("5", 155, 685).Text("4", 155, 665))).Tables[0];

        Assert.Equal([["output", "5"], ["output", "4"]], table.Texts());
        Assert.Same(table.At(0, 0), table.At(1, 0));
    }

    [Fact]
    public void A_table_without_lines_at_its_sides_is_read() => Assert.Equal(
        [["a", "b"], ["c", "d"]],
        Reader.Read(Make(page => page
            .Line(50, 700, 250, 700).Line(50, 680, 250, 680).Line(50, 660, 250, 660).Line(150, 700, 150, 660)
            .Text("a", 55, 685).Text("b", 155, 685).Text("c", 55, 665).Text("d", 155, 665))).Tables[0].Texts());

    [Fact]
    public void A_text_over_several_lines_is_one_but_a_break_between_digits_stays() => Assert.Equal(
        [["not less than", "16\n20"]],
        Reader.Read(Make(page => page.Grid([50, 150, 250], [700, 660]).Text("not less", 55, 685).Text("than", 55, 670).Text("16", 155, 685).Text("20", 155, 670))).Tables[0].Texts());

    [Fact]
    public void A_text_struck_through_is_no_text() => Assert.Equal(
        [["16", "b"]],
        Reader.Read(Make(page => page.Grid([50, 150, 250], [700, 660]).Text("20", 55, 685).Line(54, 689, 70, 689).Text("16", 75, 685).Text("b", 155, 685))).Tables[0].Texts());

    [Fact]
    public void Letters_on_the_line_between_two_cells_are_asked_about() => Assert.Contains(
        "on page 1 stands on the line between two cells",
        Reader.Refuses(Make(page => page.Grid([50, 150, 250], [700, 660]).Text("1234567890", 120, 680))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Lines_that_enclose_no_cell_are_asked_about() => Assert.Contains(
        "Lines of the table on page 1 enclose no cell",
        Reader.Refuses(Make(page => page
            .Line(50, 700, 250, 700).Line(50, 660, 250, 660).Line(50, 700, 50, 660).Line(250, 700, 250, 660).Line(150, 680, 250, 680).Line(150, 680, 150, 660)
            .Text("a", 55, 685))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_table_goes_on_over_the_page_with_its_labels_and_without_its_headings_again()
    {
        FormTable table = Assert.Single(Reader.Read(Make(
            page => page.Grid([50, 150, 250], [700, 680, 660]).Text("label", 55, 685).Text("score", 155, 685).Text("output", 55, 665).Text("5", 155, 665).Text("1", 300, 50),
            page => page.Grid([50, 150, 250], [700, 680, 660]).Text("label", 55, 685).Text("score", 155, 685).Text("4", 155, 665))).Tables);

        Assert.Equal([["label", "score"], ["output", "5"], ["output", "4"]], table.Texts());
    }

    [Fact]
    public void A_scan_is_said_to_be_one() =>
        Assert.Contains("it is a scan or a picture", Reader.Refuses(Make(page => page.Grid([50, 150, 250], [700, 660]))).Message, StringComparison.Ordinal);

    private static byte[] Make(params Action<PdfDrawing>[] pages)
    {
        PdfDocumentBuilder document = new();
        PdfDocumentBuilder.AddedFont font = document.AddStandard14Font(Standard14Font.Helvetica);
        foreach (Action<PdfDrawing> page in pages)
        {
            page(new PdfDrawing(document.AddPage(PageSize.A4), font));
        }

        return document.Build();
    }

    private sealed class PdfDrawing(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font)
    {
        public PdfDrawing Text(string text, double x, double y)
        {
            page.AddText(text, 10, new PdfPoint(x, y), font);
            return this;
        }

        public PdfDrawing Line(double x1, double y1, double x2, double y2)
        {
            page.DrawLine(new PdfPoint(x1, y1), new PdfPoint(x2, y2), 0.5);
            return this;
        }

        public PdfDrawing Grid(double[] columns, double[] rows)
        {
            foreach (double x in columns)
            {
                Line(x, rows[0], x, rows[^1]);
            }

            foreach (double y in rows)
            {
                Line(columns[0], y, columns[^1], y);
            }

            return this;
        }
    }
}
