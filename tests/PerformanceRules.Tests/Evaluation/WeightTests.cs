using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>Weights that hold in principle alone, and forms that have none.</summary>
public sealed class WeightTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;

    /// <summary>50/30/10 is the rule in principle: other splits that add up are a warning, and the rows are worth what the sheet says.</summary>
    [Theory]
    [InlineData(10, 50, 30, 10, 0)]
    [InlineData(20, 40, 30, 10, 2)]
    [InlineData(10, 60, 20, 10, 2)]
    [InlineData(10, 50, 40, null, 0)]
    public void Weights_in_principle_may_differ_where_they_add_up(int funds, int outputs, int benefits, int? satisfaction, int warnings)
    {
        EvaluationReport report = Evaluator.Evaluate(Ministry(funds, outputs, benefits, satisfaction));

        Assert.Equal((ReportStatus.Complete, 100m), (report.Status, report.Score));
        Assert.Equal(Enumerable.Repeat((FindingCodes.WeightsMismatch, Severity.Warning), warnings), report.Findings.Select(finding => (finding.Code, finding.Severity)));
        Assert.Equal([funds, outputs, benefits, satisfaction ?? 0], report.Sections.Select(section => section.Weight));
        Assert.Equal(report.Sections.Select(section => section.Weight), report.Sections.Select(section => section.Score));
    }

    [Theory]
    [InlineData(20, 50, 30, 10)]
    [InlineData(10, 40, 30, 10)]
    public void Weights_in_principle_that_do_not_add_up_are_an_error(int funds, int outputs, int benefits, int satisfaction)
    {
        EvaluationReport report = Evaluator.Evaluate(Ministry(funds, outputs, benefits, satisfaction));

        Assert.Equal(ReportStatus.Incomplete, report.Status);
        Assert.Contains(report.Findings, finding => finding is { Code: FindingCodes.WeightsMismatch, Severity: Severity.Error });
    }

    /// <summary>Hubei's form has no column of weights: a row scores what it claims, however much was achieved.</summary>
    [Fact]
    public void A_row_of_a_form_without_weights_scores_its_claim()
    {
        EvaluationReport report = Evaluator.Evaluate(Hubei(30, 29.6m, 20));

        Assert.Equal((ReportStatus.Complete, 99.6m), (report.Status, report.Score));
        Assert.Equal([20m, 30m, 29.6m, 20m], report.Indicators.Select(row => row.Score));
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal((FindingCodes.WeightMissing, Severity.Warning, "goals"), (finding.Code, finding.Severity, finding.Section));
        Assert.Contains("79.6%", finding.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_section_score_at_most_its_weight()
    {
        EvaluationReport report = Evaluator.Evaluate(Hubei(50, 40, 10));

        Assert.Equal((ReportStatus.Complete, 100m, 80m), (report.Status, report.Score, report.Sections[1].Score));
        Assert.Equal([20m, 50m, 30m, 0m], report.Indicators.Select(row => row.Score));
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.WeightMissing && finding.ToText(Language.Chinese).Contains("自评合计 100 分", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, FindingCodes.EvidenceMissing)]
    [InlineData(-1, FindingCodes.EvidenceInvalid)]
    [InlineData(81, FindingCodes.EvidenceInvalid)]
    public void A_row_without_weight_and_with_no_claim_that_can_be_is_unscored(int? claimed, string code)
    {
        EvaluationReport report = Evaluator.Evaluate(Hubei(20, claimed, 20));

        Assert.Equal(ReportStatus.Incomplete, report.Status);
        Assert.Equal(code, Assert.Single(report.Findings, finding => finding.Severity == Severity.Error).Code);
    }

    /// <summary>A weight that the row does give is computed with.</summary>
    [Fact]
    public void A_weight_that_is_given_is_used()
    {
        Submission sheet = Hubei(40, 40);
        EvaluationReport report = Evaluator.Evaluate(sheet with { Indicators = [sheet.Indicators[0], sheet.Indicators[1] with { Weight = 40, Claimed = 40 }, sheet.Indicators[2]] });

        Assert.Equal([20m, 20m, 40m], report.Indicators.Select(row => row.Score));
    }

    [Theory]
    [InlineData("97.3%", 9.73)]
    [InlineData("102%", 10.0)]
    [InlineData(null, null)]
    public void A_rate_that_is_printed_alone_is_what_the_funds_are_scored_by(string? rate, double? score)
    {
        Submission sheet = Ministry(10, 50, 30, 10);
        SubmittedIndicator funds = sheet.Indicators[0] with { Weight = null, Evidence = new ExecutionRateEvidence { Rate = rate is null ? null : Rate.Parse(rate) } };

        Assert.Equal((decimal?)score, Evaluator.Evaluate(sheet with { Indicators = [funds, .. sheet.Indicators.Skip(1)] }).Find("total-funds")!.Score);
    }

    private static Submission Ministry(decimal funds, decimal outputs, decimal benefits, decimal? satisfaction) => new()
    {
        Rulebook = "mof.project-expenditure@2020",
        Unit = "某局",
        Year = 2022,
        Indicators =
        [
            new SubmittedIndicator { Id = "total-funds", Weight = funds, Evidence = new ExecutionRateEvidence { Budget = 10, Executed = 10 } },
            Own("outputs", outputs),
            Own("benefits", benefits),
            .. satisfaction is { } weight ? [Own("satisfaction", weight)] : Array.Empty<SubmittedIndicator>(),
        ],
    };

    private static Submission Hubei(params decimal?[] claims) => new()
    {
        Rulebook = "hubei.project-expenditure@2020",
        Unit = "某局",
        Year = 2022,
        Indicators =
        [
            new SubmittedIndicator { Id = "total-funds", Claimed = 20, Evidence = new ExecutionRateEvidence { Budget = 10, Executed = 10 } },
            .. claims.Select((claim, index) => new SubmittedIndicator
            {
                Section = "goals",
                Id = "row-" + index,
                Title = "监测",
                Claimed = claim,
                Evidence = new OpenEvidence { Target = "≥100%", Actual = "50%" },
            }),
        ],
    };

    private static SubmittedIndicator Own(string section, decimal weight) =>
        new() { Section = section, Id = section + "-1", Title = section, Weight = weight, Evidence = new OpenEvidence { Target = "≥10次", Actual = "12次" } };
}
