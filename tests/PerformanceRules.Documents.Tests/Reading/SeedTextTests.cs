using System.Text;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

public sealed class SeedTextTests
{
    [Fact]
    public void The_published_text_gives_the_report_of_the_embedded_sample() =>
        SameReport.Assert(TestData.Sample, TestData.Evaluate(TestData.SeedReading));

    [Fact]
    public void Nothing_in_the_published_text_is_left_unread() =>
        Assert.DoesNotContain(TestData.SeedReading.Notes, note => note.Kind == FormNoteKind.NotUnderstood);

    [Fact]
    public void Every_understanding_is_told_with_its_place()
    {
        string[] notes = [.. TestData.SeedReading.Notes.Select(note => note.ToText(Language.English))];

        Assert.Equal(5, notes.Count(note => note.Contains("The form names no failed items. ", StringComparison.Ordinal)));
        Assert.Equal(5, notes.Count(note => note.Contains("A judgement: ", StringComparison.Ordinal)));
        Assert.Contains("table 1, row 24, column 7: The form names no failed items. 4 points claimed are 0 taken off, that is 0 failed items; taken so.", notes);
    }

    /// <summary>Notepad saves Chinese text in the system's own encoding.</summary>
    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_text_reads_the_same_in_every_encoding(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] mark = name == "gb18030" ? [] : encoding.GetPreamble();

        FormReading reading = TestData.Forms.Read(new MemoryStream([.. mark, .. encoding.GetBytes(TestData.SeedText)]), "form.txt");

        SameReport.Assert(TestData.Sample, TestData.Evaluate(reading));
        Assert.Equal(name == "gb18030", reading.Notes.Any(note => note.ToText(Language.English) == "text: The text is not in UTF-8; it is read as GB18030."));
    }
}
