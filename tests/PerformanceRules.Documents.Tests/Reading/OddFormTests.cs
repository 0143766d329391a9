using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

/// <summary>Small forms with one oddity of real life each (Data/forms): each is read right, or says what is unclear.</summary>
public sealed class OddFormTests
{
    private const string AnyTotal = "*";

    public static TheoryData<string, string, string> Files
    {
        get
        {
            TheoryData<string, string, string> files = [];
            foreach (string[] line in File.ReadAllLines(PathOf("expected.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
            {
                files.Add(line[0], line[1], line[2]);
            }

            return files;
        }
    }

    [Fact]
    public void There_are_many() => Assert.True(Files.Count >= 30);

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_read_right_or_asks(string file, string totals, string facts)
    {
        IReadOnlyList<FoundForm> forms = Read(file);
        string[] wanted = totals.Split('|');
        string[] outcomes = [.. forms.Select(OutcomeOf)];
        string outcome = forms.Count > 1 ? "several" : outcomes[0];

        Assert.True(wanted.Contains(outcome) || (wanted.Contains(AnyTotal) && outcome != "asked"), $"{outcome} ({string.Join(", ", outcomes)}), not {totals}: {Messages(forms)}");
        if (forms is [{ Reading.Submission: { } sheet }])
        {
            foreach ((string name, string value) in facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(fact => fact.Split('=')).Select(pair => (pair[0], pair[1])))
            {
                AssertFact(name, value, sheet);
            }
        }
    }

    /// <summary>Two forms in one file are two reports, each with its own place.</summary>
    [Fact]
    public void Several_forms_have_places_of_their_own()
    {
        IReadOnlyList<FoundForm> forms = Read("b05-two-projects.docx");

        Assert.Equal([new FormPlace(1, 1, 1), new FormPlace(2, 1, 1)], forms.Select(form => form.Place));
        Assert.All(forms, form => Assert.Equal(91.76m, TestData.Evaluate(form.Reading!).Score));
        UnreadableDocumentException refused = Assert.Throws<UnreadableDocumentException>(() => TestData.Forms.Read(new MemoryStream(File.ReadAllBytes(PathOf("b05-two-projects.docx"))), "b05.docx"));
        Assert.Contains("2 forms", refused.Message, StringComparison.Ordinal);
    }

    private static void AssertFact(string name, string value, Submission sheet)
    {
        switch (name)
        {
            case "unit":
                Assert.Equal(value, sheet.Unit);
                break;
            case "year":
                Assert.Equal(value, sheet.Year.ToString(CultureInfo.InvariantCulture));
                break;
            case "rulebook":
                Assert.StartsWith(value, sheet.Rulebook, StringComparison.Ordinal);
                break;
            default:
                // "never" is about what is written of a form, and of sums of two.
                Assert.Equal("never", name);
                break;
        }
    }

    private static string OutcomeOf(FoundForm form)
    {
        if (form.Reading is not { } reading)
        {
            Assert.NotEmpty(form.Error!.Message);
            return "asked";
        }

        EvaluationReport report = TestData.Evaluate(reading);
        return report.Status == ReportStatus.Complete && !report.Findings.Any(finding => finding.Severity == Severity.Error) ? report.Score.ToString("0.##", CultureInfo.InvariantCulture) : "asked";
    }

    private static string Messages(IReadOnlyList<FoundForm> forms) => string.Join('\n', forms.SelectMany(form => form.Reading is { } reading
        ? TestData.Evaluate(reading).Findings.Select(finding => finding.ToString()).Concat(reading.Notes.Select(note => note.ToString()))
        : [form.Error!.Message]));

    private static IReadOnlyList<FoundForm> Read(string file) => TestData.Forms.ReadAll(new MemoryStream(File.ReadAllBytes(PathOf(file))), file);

    private static string PathOf(string name) => TestData.PathOf(Path.Combine("forms", name));
}
