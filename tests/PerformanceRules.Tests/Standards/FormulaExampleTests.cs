using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Tests.Standards;

/// <summary>Standards written as a formula in a rulebook's JSON: what they score, at their edges too.</summary>
public sealed class FormulaExampleTests
{
    [Theory]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "≥95%", "actual": "96.5%" }""", "10")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "≥95%", "actual": 95 }""", "10")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": 95, "actual": "94.99%" }""", "8")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": "94%" }""", "8")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": { "done": 9, "of": 10 } }""", "0")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": "10%" }""", "0")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": 0.94 }""", "unit-doubtful")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": 0 }""", "0")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": "94人" }""", "unit-mismatch")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "≤95%", "actual": "94%" }""", "evidence-invalid")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": "≥94%" }""", "evidence-invalid")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": "大部分" }""", "evidence-invalid")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%" }""", "evidence-missing")]
    [InlineData(FormulaExamples.StepsBelowThreshold, """{ "target": "95%", "actual": "—" }""", "evidence-missing")]
    [InlineData(FormulaExamples.StepsOverCounts, """{ "target": "120人", "actual": "101人" }""", "9")]
    [InlineData(FormulaExamples.StepsOverCounts, """{ "target": "120人", "actual": "100人" }""", "8")]
    [InlineData(FormulaExamples.StepsOverCounts, """{ "target": "1万人", "actual": "9995人" }""", "10")]
    [InlineData(FormulaExamples.StepsOverCounts, """{ "target": "120人", "actual": 110 }""", "9")]
    [InlineData(FormulaExamples.StepsOverCounts, """{ "target": "120人", "actual": "110批次" }""", "unit-mismatch")]
    [InlineData(FormulaExamples.StepsOverCounts, """{ "target": "120人", "actual": "110.5人" }""", "evidence-invalid")]
    [InlineData(FormulaExamples.StepsOverAmounts, """{ "budget": "500万元", "executed": "549.99万元" }""", "10")]
    [InlineData(FormulaExamples.StepsOverAmounts, """{ "budget": "500万元", "executed": 5500000.00 }""", "0")]
    [InlineData(FormulaExamples.StepsOverAmounts, """{ "budget": "500万元", "executed": "5500000元" }""", "8")]
    [InlineData(FormulaExamples.StepsOverAmounts, """{ "budget": 500, "executed": { "value": 600, "unit": "万元" } }""", "6")]
    [InlineData(FormulaExamples.StepsOverAmounts, """{ "budget": -1, "executed": 5 }""", "evidence-invalid")]
    [InlineData(FormulaExamples.HigherOfTwo, """{ "plan": 20, "done": 10, "satisfaction": "81%" }""", "9")]
    [InlineData(FormulaExamples.HigherOfTwo, """{ "plan": 20, "done": 19 }""", "9.5")]
    [InlineData(FormulaExamples.HigherOfTwo, """{ "plan": 0, "done": 19 }""", "evidence-invalid")]
    [InlineData(FormulaExamples.ToleranceBothWays, """{ "deviation": "5%" }""", "10")]
    [InlineData(FormulaExamples.ToleranceBothWays, """{ "deviation": "-5%" }""", "10")]
    [InlineData(FormulaExamples.ToleranceBothWays, """{ "deviation": 7 }""", "8")]
    [InlineData(FormulaExamples.ToleranceBothWays, """{ "deviation": 30 }""", "6")]
    [InlineData(FormulaExamples.ToleranceBothWays, """{ "deviation": -7 }""", "6")]
    [InlineData(FormulaExamples.ToleranceBothWays, """{ "deviation": -30 }""", "4")]
    [InlineData(FormulaExamples.PerUnitCapped, """{ "amount": "3.7亿元" }""", "3")]
    [InlineData(FormulaExamples.PerUnitCapped, """{ "amount": "99999万元" }""", "9")]
    [InlineData(FormulaExamples.PerUnitCapped, """{ "amount": "12亿元" }""", "10")]
    [InlineData(FormulaExamples.ConditionChooses, """{ "budget": "500万元", "rate": "50%", "finished": true }""", "10")]
    [InlineData(FormulaExamples.ConditionChooses, """{ "budget": "501万元", "rate": "50%", "finished": true }""", "5")]
    [InlineData(FormulaExamples.ConditionChooses, """{ "budget": "10万元", "rate": "50%", "finished": "否" }""", "0")]
    [InlineData(FormulaExamples.ConditionChooses, """{ "budget": "10万元", "rate": "101%", "finished": true }""", "evidence-invalid")]
    [InlineData(FormulaExamples.ConditionChooses, """{ "budget": "10万元", "rate": "50%", "finished": 1 }""", "evidence-invalid")]
    [InlineData(FormulaExamples.EfficacyCoefficient, """{ "actual": "85%", "satisfactory": "95%", "unacceptable": "75%" }""", "8")]
    [InlineData(FormulaExamples.EfficacyCoefficient, """{ "actual": "99%", "satisfactory": "95%", "unacceptable": "75%" }""", "10")]
    [InlineData(FormulaExamples.EfficacyCoefficient, """{ "actual": "85%", "satisfactory": "75%", "unacceptable": "75%" }""", "evidence-invalid")]
    [InlineData(FormulaExamples.ScoreCoefficient, """{ "level": "good" }""", "8")]
    [InlineData(FormulaExamples.ScoreCoefficient, """{ "level": "excellent" }""", "10")]
    [InlineData(FormulaExamples.ScoreCoefficient, """{ "level": "优" }""", "evidence-invalid")]
    [InlineData(FormulaExamples.DaysLate, """{ "deadline": "2024年6月底前", "done": "2024年6月30日" }""", "10")]
    [InlineData(FormulaExamples.DaysLate, """{ "deadline": "2024年6月底前", "done": "2024年7月4日" }""", "8")]
    [InlineData(FormulaExamples.DaysLate, """{ "deadline": "2024-06-30", "done": "2024-07-04", "excused": true }""", "10")]
    [InlineData(FormulaExamples.DaysLate, """{ "deadline": "2024年6月底前", "done": "2024年7月" }""", "evidence-invalid")]
    public void A_standard_scores_as_its_clause_says(string rule, string evidence, string outcome) => Assert.Equal(outcome, new FormulaSheet(rule).Outcome(evidence));

    [Theory]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "faults" } ], "score": "weight - faults * 3" }""", "", "5", "rule-failed")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "faults" } ], "score": "weight - faults * 3" }""", "\"lowest\": -5,", "5", "-5")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "faults" } ], "score": "weight + faults" }""", "\"highest\": 12,", "2", "12")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "faults" } ], "score": "weight + faults" }""", "\"highest\": 12,", "3", "rule-failed")]
    public void A_score_stays_within_what_the_indicator_may_have(string rule, string range, string faults, string outcome) =>
        Assert.Equal(outcome, new FormulaSheet(rule, range: range).Outcome($$"""{ "faults": {{faults}} }"""));

    [Fact]
    public void A_division_by_zero_names_its_step()
    {
        EvaluationReport report = new FormulaSheet(FormulaExamples.EfficacyCoefficient).Evaluate("""{ "actual": "85%", "satisfactory": "75%", "unacceptable": "75%" }""");
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal("步骤 coefficient 的除数 satisfactory - unacceptable 为零，无法计算。请核对填报的数。", finding.ToText(Language.Chinese));
    }

    [Fact]
    public void A_derivation_has_the_steps_of_the_branch_taken_and_the_reading()
    {
        EvaluationReport report = new FormulaSheet(FormulaExamples.StepsBelowThreshold).Evaluate("""{ "target": "95%", "actual": "92.4%" }""");
        Assert.Equal(
            "shortfall = target - 完成值 = 95 - 92.4 = 2.6\ncounted = ceiling(shortfall) = ceiling(2.6) = 3\n得分 = 分值 - counted × deduction = 10 - 3 × 2 = 4",
            report.Find("row")!.Derive().ToText(Language.Chinese));
        Assert.Equal("steps", Assert.Single(report.Find("row")!.DependsOn).Name);
    }

    [Fact]
    public void A_plan_moves_what_is_not_fixed_to_the_exact_edge()
    {
        EvaluationReport report = new FormulaSheet(FormulaExamples.StepsBelowThreshold).Evaluate("""{ "target": "95%", "actual": "92.4%" }""");
        GainChange change = Assert.Single(report.AnalyzeGains().LeastChangesTo(8).Changes);
        Assert.Equal(("actual", (Rational)94), (change.Value.Name, change.Value.Value));
    }

    [Fact]
    public void Days_are_shown_as_days()
    {
        EvaluationReport report = new FormulaSheet(FormulaExamples.DaysLate).Evaluate("""{ "deadline": "2024年6月底前", "done": "2024年7月4日" }""");
        Assert.StartsWith("late = done - deadline = 2024-07-04 - 2024-06-30 = 4", report.Find("row")!.Derive().ToText(Language.Chinese), StringComparison.Ordinal);
    }
}
