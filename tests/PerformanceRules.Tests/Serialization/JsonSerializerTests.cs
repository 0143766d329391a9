using System.Text.Json;
using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>Plain System.Text.Json, as ASP.NET Core uses it, either works with the library's types or says what to call instead.</summary>
public sealed class JsonSerializerTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddPerformanceRules(language: Language.English);

    [Fact]
    public void Submission_is_written_and_read_with_the_options()
    {
        Submission sheet = SoundSheet.Submission();
        string json = JsonSerializer.Serialize(sheet, Web);
        Submission read = JsonSerializer.Deserialize<Submission>(json, Web)!;

        Assert.Equal(PerformanceEvaluator.Default.Json.WriteSubmission(sheet), PerformanceEvaluator.Default.Json.WriteSubmission(read));
    }

    [Fact]
    public void Report_is_written_with_the_options_inside_a_type_of_the_user()
    {
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(SoundSheet.Submission());
        using JsonDocument answer = JsonSerializer.SerializeToDocument(new Answer(7, report, report.Audit(), report.AnalyzeGains(), report.Indicators[0]), Web);

        Assert.Equal(100, answer.RootElement.GetProperty("report").GetProperty("score").GetInt32());
        Assert.NotEqual(JsonValueKind.Undefined, answer.RootElement.GetProperty("first").GetProperty("derivation").ValueKind);
    }

    [Fact]
    public void Rulebook_is_written_and_read_with_the_options()
    {
        Rulebook rulebook = PerformanceEvaluator.Default.Rulebooks.Find("beijing.department-overall@2024", 2024);
        Rulebook read = JsonSerializer.Deserialize<Rulebook>(JsonSerializer.Serialize(rulebook, Web), Web)!;

        Assert.Equal(PerformanceEvaluator.Default.Json.WriteRulebook(rulebook), PerformanceEvaluator.Default.Json.WriteRulebook(read));
    }

    [Fact]
    public void Input_that_cannot_be_read_is_a_JsonException_with_every_error()
    {
        string json = """{ "rulebook": "beijing.department-overall@2024", "unit": 1, "year": 2024, "indicators": [{ "id": "total-funds", "evidence": { "budgte": 1 } }] }""";
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Submission>(json, Web));

        Assert.Contains("$.unit", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.indicators[0].evidence.budgte", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<object> Bound
    {
        get
        {
            EvaluationReport report = PerformanceEvaluator.Default.Evaluate(SoundSheet.Submission());
            return
            [
                report.Submission, report.Submission.Indicators[0], report, report.Indicators[0], report.Rulebook, report.Rulebook.Definition,
                report.Audit(), report.AnalyzeGains(), report.Indicators[0].Derive(), PerformanceEvaluator.Default.AnalyzeReadings(report.Submission),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Bound))]
    public void Without_them_it_says_at_once_what_to_call(object value) => Assert.Contains(
        "evaluator.Json", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value)).Message, StringComparison.Ordinal);

    [Fact]
    public void Evidence_without_its_rules_says_so_rather_than_being_empty()
    {
        Evidence evidence = new JudgementEvidence { Points = 3 };

        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(evidence));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<Submission>("{}"));
    }

    [Fact]
    public void Quantities_need_no_options()
    {
        Assert.Equal("[\"≥95%\",3]", JsonSerializer.Serialize(new Target[] { "≥95%", 3 }, Web).Replace("\\u2265", "≥", StringComparison.Ordinal));
        Assert.Equal("≥95%", JsonSerializer.Deserialize<Target>("\"≥95%\"")!.Text);
        Assert.Equal("16批次", JsonSerializer.Deserialize<Actual>("\"16批次\"")!.Text);
        Assert.Equal("100", JsonSerializer.Serialize<Amount>(100));
        Assert.Equal("0.065", JsonSerializer.Serialize<Rate>(0.065m));
        Assert.Equal("2", JsonSerializer.Serialize<FailedItems>(2));
        Assert.Equal("[0.5,\"1/3\"]", JsonSerializer.Serialize(new[] { Rational.Create(1, 2), Rational.Create(1, 3) }));
        Assert.Equal([Rational.Create(1, 2), Rational.Create(1, 3)], JsonSerializer.Deserialize<Rational[]>("[0.5,\"1/3\"]")!);
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Rational>("\"1/0\""));
    }

    [Fact]
    public void Null_stays_null()
    {
        Target? target = (string?)null;
        Actual? actual = (string?)null;
        Amount? amount = (string?)null;
        Rate? rate = (string?)null;

        Assert.Null(target);
        Assert.Null(actual);
        Assert.Null(amount);
        Assert.Null(rate);
    }

    private sealed record Answer(int Id, EvaluationReport Report, SheetAudit Audit, GainAnalysis Gains, IndicatorResult First);
}
