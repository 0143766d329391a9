using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class LintTests
{
    [Fact]
    public void Every_planted_fault_is_found_at_its_path()
    {
        IReadOnlyList<RulebookRemark> remarks = PerformanceEvaluator.Default.Json.ReviewRulebook(
            RepositoryFile.Bytes("tests/PerformanceRules.Tests/Rulebooks/Faults/twenty-faults.json"));

        Assert.Equal(
            [
                (RemarkCodes.NameInvalid, "$.id"),
                (RemarkCodes.TextMissing, "$.title"),
                (RemarkCodes.YearsInvalid, "$.lastYear"),
                (RemarkCodes.Unreadable, "$.rowScales"),
                (RemarkCodes.GradesInvalid, "$.grades[2].from"),
                (RemarkCodes.GradeGap, "$.grades[2].from"),
                (RemarkCodes.IdDuplicate, "$.sections[0].indicators[1].id"),
                (RemarkCodes.SectionEmpty, "$.sections[1]"),
                (RemarkCodes.ClauseUnknown, "$.sections[2].indicators[1].standard"),
                (RemarkCodes.SettingInvalid, "$.sections[2].indicators[1].rule.bands[1].from"),
                (RemarkCodes.WeightInvalid, "$.sections[4].weight"),
                (RemarkCodes.Unreadable, "$.sections[4].open.rules[2].kind"),
                (RemarkCodes.SectionInvalid, "$.sections[4].open.unusedWeightTo"),
            ],
            remarks.Where(static remark => remark.Severity == Severity.Error).Select(static remark => (remark.Code, remark.Path)).Where(static remark => remark.Code != RemarkCodes.WeightsMismatch));
        Assert.Equal(
            [
                (RemarkCodes.GradeUnreachable, "$.grades[0].from"),
                (RemarkCodes.ItemsDiffer, "$.sections[0].indicators[0].rule.itemCount"),
                (RemarkCodes.DeductionIncomplete, "$.sections[0].indicators[0].rule.deductionPerItem"),
                (RemarkCodes.ItemsDiffer, "$.sections[0].indicators[1].rule.itemCount"),
                (RemarkCodes.DeductionAtOnce, "$.sections[0].indicators[1].rule.deductionPerItem"),
                (RemarkCodes.WeightUnreachable, "$.sections[2].indicators[0].rule.bands"),
                (RemarkCodes.BandGap, "$.sections[2].indicators[0].rule.bands[1].from"),
                (RemarkCodes.Cliff, "$.sections[2].indicators[0].rule.bands[2]"),
                (RemarkCodes.StandardMissing, "$.sections[2].indicators[2].standard"),
                (RemarkCodes.SectionUnfillable, "$.sections[3]"),
                (RemarkCodes.NothingToEarn, "$.sections[3].open.rules[0].bands"),
                (RemarkCodes.ReadingOverruled, "$.sections[4].open.rules[0].overshoot"),
                (RemarkCodes.RuleShadowed, "$.sections[4].open.rules[1]"),
                (RemarkCodes.ClauseUncited, "$.clauses[2]"),
            ],
            remarks.Where(static remark => remark.Severity == Severity.Warning).Select(static remark => (remark.Code, remark.Path)));
    }

    [Fact]
    public void Twenty_kinds_and_more_are_told_apart_and_told_in_both_languages()
    {
        IReadOnlyList<RulebookRemark> remarks = PerformanceEvaluator.Default.Json.ReviewRulebook(
            RepositoryFile.Bytes("tests/PerformanceRules.Tests/Rulebooks/Faults/twenty-faults.json"));

        Assert.InRange(remarks.Select(static remark => remark.Code).Distinct().Count(), 20, 30);
        Assert.All(remarks, static remark =>
        {
            Assert.InRange(remark.Line, 1, 90);
            Assert.InRange(remark.Column, 1, 200);
            Assert.DoesNotContain("remark.", remark.ToText(Language.Chinese), StringComparison.Ordinal);
            Assert.DoesNotContain('{', remark.ToText(Language.English));
        });
    }

    [Fact]
    public void A_remark_stands_where_it_is_written_or_where_it_should_be() => Assert.Equal(
        ["4:5 standard-missing", "5:27 clause-uncited"],
        PerformanceEvaluator.Default.Json.ReviewRulebook("""
            {
              "id": "r", "version": "1", "title": "一", "firstYear": 2024,
              "sections": [{ "id": "s", "title": "部分", "weight": 10, "indicators": [
                { "id": "i", "title": "指标", "weight": 10, "rule": { "kind": "judgement" } }] }],
              "x-注": "注", "clauses": [{ "id": "c", "text": "条文" }]
            }
            """u8).Select(static remark => $"{remark.Line}:{remark.Column} {remark.Code}"));

    [Fact]
    public void Weights_that_do_not_add_up_are_told_where_everything_could_be_read()
    {
        string json = System.Text.Encoding.UTF8.GetString(BuiltInRulebookTests.File("hubei.project-expenditure@2020")).Replace("\"weight\": 80", "\"weight\": 81", StringComparison.Ordinal)
            .Replace("\"weight\": 20,\n          \"rule\"", "\"weight\": 19,\n          \"rule\"", StringComparison.Ordinal);

        RulebookRemark remark = Assert.Single(PerformanceEvaluator.Default.Json.ReviewRulebook(System.Text.Encoding.UTF8.GetBytes(json)));

        Assert.Equal((RemarkCodes.WeightsMismatch, "$.sections[0].weight", Severity.Error), (remark.Code, remark.Path, remark.Severity));
    }

    [Fact]
    public void Broken_JSON_is_one_error()
    {
        RulebookRemark remark = Assert.Single(PerformanceEvaluator.Default.Json.ReviewRulebook("{ \"id\": "u8));

        Assert.Equal((RemarkCodes.Unreadable, "$"), (remark.Code, remark.Path));
    }

    [Fact]
    public void A_rulebook_built_in_code_is_reviewed_too()
    {
        RulebookDefinition definition = new()
        {
            Id = "code",
            Version = "1",
            Title = "代码中的指标体系",
            FirstYear = 2024,
            Sections =
            [
                new Section
                {
                    Id = "all",
                    Title = "全部",
                    Weight = 10,
                    Indicators =
                    [
                        new Indicator { Id = "one", Title = "一", Weight = 10, Rule = new SteppedDeductionRule { Threshold = 0.3m, Step = 0.1m, DeductionPerStep = 10 } },
                    ],
                },
            ],
        };

        Assert.Equal(
            [(RemarkCodes.StandardMissing, "$.sections[0].indicators[0].standard"), (RemarkCodes.DeductionAtOnce, "$.sections[0].indicators[0].rule.deductionPerStep")],
            RulebookLint.Review(Rulebook.Create(definition)).Select(static remark => (remark.Code, remark.Path)));
    }

    [Fact]
    public void The_readings_of_a_rulebook_come_before_those_of_its_rules()
    {
        string json = System.Text.Encoding.UTF8.GetString(BuiltInRulebookTests.File("mof.project-expenditure@2020"))
            .Replace("\"equalTarget\": \"positive\",\n    \"bareTarget\"", "\"equalTarget\": \"exact\",\n    \"bareTarget\"", StringComparison.Ordinal);

        Rulebook rulebook = PerformanceEvaluator.Default.Json.ReadRulebook(json);

        Assert.All(
            rulebook.Sections.Skip(1),
            static section => Assert.Equal(EqualTarget.Exact, Assert.IsType<TargetRatioRule>(section.Open!.Rules[0]).EqualTarget));
    }
}
