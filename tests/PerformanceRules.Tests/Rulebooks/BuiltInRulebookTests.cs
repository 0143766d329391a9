using System.Buffers;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class BuiltInRulebookTests
{
    public static TheoryData<string> References => [.. PerformanceEvaluator.Default.Rulebooks.References];

    [Fact]
    public void The_library_brings_six_rulebooks() =>
        Assert.Equal(
            [
                "beijing.department-overall@2024", "mof.project-expenditure@2020", "hubei.project-expenditure@2020", "hebei.project-expenditure@2020",
                "sichuan.project-expenditure@2022", "chongqing.department-overall@2022",
            ],
            PerformanceEvaluator.Default.Rulebooks.References);

    [Theory]
    [MemberData(nameof(References))]
    public void Each_adds_up_to_100_and_its_name_is_what_it_says(string reference)
    {
        Rulebook rulebook = PerformanceEvaluator.Default.Rulebooks.Find(reference, 2024);

        Assert.Equal((reference, 100m), (rulebook.Reference, rulebook.Weight));
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Each_is_questionable_only_in_what_its_standard_says_itself(string reference)
    {
        IReadOnlyList<RulebookRemark> remarks = PerformanceEvaluator.Default.Json.ReviewRulebook(File(reference));

        // The Beijing form takes points off those who exceed a target by 200% and more: a better value that scores less, in both open sections.
        string[] expected = reference.StartsWith("beijing", StringComparison.Ordinal)
            ? [.. new[] { "outputs", "effects" }.SelectMany(static (_, section) => Enumerable.Range(0, 3).Select(band =>
                $"$.sections[1].sections[{section}].open.rules[0].overshootBands[{band}]"))]
            : [];
        Assert.All(remarks, static remark => Assert.Equal((RemarkCodes.Cliff, Severity.Warning), (remark.Code, remark.Severity)));
        Assert.Equal(expected, remarks.Select(static remark => remark.Path));
    }

    [Theory]
    [MemberData(nameof(References))]
    public void Each_is_written_as_it_is_read(string reference)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        string written = Written(evaluator, evaluator.Rulebooks.Find(reference, 2024));

        Assert.Equal(written, Written(evaluator, evaluator.Json.ReadRulebook(written)));
    }

    [Fact]
    public void A_rulebook_is_read_when_it_is_first_asked_for()
    {
        List<string> read = [];
        Rulebook beijing = PerformanceEvaluator.Default.Rulebooks.Find("beijing.department-overall", 2024);
        RulebookCatalog catalog = new([Entry("a"), Entry("b")]);

        Assert.Equal(["a@1", "b@1"], catalog.References);
        Assert.Empty(read);
        catalog.Find("b", 2024);
        catalog.Find("b@1", 2024);
        Assert.Equal(["b"], read);
        Assert.Equal(2, catalog.Rulebooks.Count);
        Assert.Equal(["b", "a"], read);

        RulebookEntry Entry(string id) => new(id, "1", () =>
        {
            read.Add(id);
            return beijing;
        });
    }

    [Fact]
    public void A_rulebook_comes_from_text_stream_file_and_assembly()
    {
        string path = RepositoryFile.PathOf("src/PerformanceRules/Rulebooks/hubei.project-expenditure@2020.json");
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        using FileStream stream = System.IO.File.OpenRead(path);

        Assert.Equal("hubei.project-expenditure@2020", evaluator.Json.ReadRulebook(System.IO.File.ReadAllText(path)).Reference);
        Assert.Equal("hubei.project-expenditure@2020", evaluator.Json.ReadRulebook(stream).Reference);
        Assert.Equal("hubei.project-expenditure@2020", evaluator.Json.ReadRulebookFile(path).Reference);
        string changed = System.IO.File.ReadAllText(path).Replace("hubei.project", "anywhere.project", StringComparison.Ordinal);
        Assert.Contains("anywhere.project-expenditure@2020", PerformanceEvaluator.CreateBuilder().AddRulebook(changed).Build().Rulebooks.References);
        ArgumentException clash = Assert.ThrowsAny<ArgumentException>(() => PerformanceEvaluator.CreateBuilder().AddRulebookFile(path).Build());
        Assert.Contains("there already", clash.Message, StringComparison.Ordinal);
        ArgumentException missing = Assert.ThrowsAny<ArgumentException>(() =>
            PerformanceEvaluator.CreateBuilder().AddRulebook(typeof(PerformanceEvaluator).Assembly, "hubei.json"));
        Assert.Contains("hubei.project-expenditure@2020.json", missing.Message, StringComparison.Ordinal);
    }

    internal static byte[] File(string reference) => RepositoryFile.Bytes($"src/PerformanceRules/Rulebooks/{reference}.json");

    private static string Written(PerformanceEvaluator evaluator, Rulebook rulebook)
    {
        ArrayBufferWriter<byte> output = new();
        evaluator.Json.WriteRulebook(output, rulebook);
        return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
