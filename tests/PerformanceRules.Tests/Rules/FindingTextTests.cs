namespace PerformanceRules.Tests.Rules;

/// <summary>What is said of evidence that cannot be scored, or is scored in a way worth knowing: which field, what stands there, and what to give instead.</summary>
public sealed class FindingTextTests
{
    [Theory]
    [InlineData("""{ "kind": "bands", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "actual": { "done": 1, "of": 0 } }""", "No rate can be taken of 1/0: neither count may be negative, and the second must not be zero.")]
    [InlineData("""{ "kind": "bands", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "actual": "完成" }""", "The actual value \"完成\" is not read: it holds no number. Write what was achieved, as a number with its unit.")]
    [InlineData("""{ "kind": "bands", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ }""", "actual is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "bands", "measure": "completion", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "target": "≥0人", "actual": "3人" }""", "The target ≥0人 is zero or less, so no ratio exists; the indicator is not scored.")]
    [InlineData("""{ "kind": "bands", "unit": "人", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "actual": "3%" }""", "The actual value \"3%\" is not in the unit of the standard, \"人\"; they cannot be compared.")]
    [InlineData("""{ "kind": "bands", "bands": [{ "to": 0.8, "points": 0 }] }""", """{ "actual": "3" }""", "3 lies in no band of the standard, so it cannot be scored.")]
    [InlineData("""{ "kind": "bands", "bands": [{ "to": 5, "points": 0 }, { "from": 5, "excludesFrom": true, "points": 10 }] }""", """{ "actual": "5" }""", "5 lies in no band of the standard, so it cannot be scored.")]
    public void Bands(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "judgement", "ranges": [{ "grade": "优", "from": 1, "to": 1 }, { "grade": "良", "from": 0.8, "to": 0.8 }] }""", """{ "grade": "中", "points": 8, "reason": "r" }""", "There is no grade \"中\". There are: 优、良.")]
    [InlineData("""{ "kind": "judgement", "ranges": [{ "grade": "优", "from": 1, "to": 1 }, { "grade": "良", "from": 0.8, "to": 0.8 }] }""", """{ "grade": "中" }""", "A judgement without points. Give points (0 to the weight) or a rating (0 to 1); for a ratio, both target and actual must be quantities.")]
    [InlineData("""{ "kind": "judgement", "ranges": [{ "grade": "优", "from": 0.9, "to": 1 }, { "grade": "良", "from": 0.8, "to": 0.9 }] }""", """{ "grade": "良", "points": 9, "reason": "r" }""", "\"良\" earns 8 to 9 points; 9 lies outside.")]
    public void Judgements(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "deadline" }""", """{ }""", "target is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "9月" }""", "actual is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "尽快", "actual": "完成" }""", "target is no date: \"尽快\". Give year, month and day, as in 2021-12-31.")]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "9月", "actual": "完成" }""", "actual is no date: \"完成\". Give year, month and day, as in 2021-12-31.")]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "12月1日前", "actual": "12月" }""", "Whether \"12月\" comes before \"12月1日前\" cannot be told. Give the day.")]
    public void Deadlines(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "percent2" }""", """{ "target": "≥95%", "actual": "3人，2人" }""", "The target is \"≥95%\", but the actual value \"3人，2人\" is not read: it holds several numbers; one must do. Write what was achieved, as a number with its unit.")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥0人", "actual": "3人" }""", "The target ≥0人 is zero or less, so no ratio exists; the actual value 3人 meets it and scores the full weight.")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥0人", "actual": "-3人" }""", "The target ≥0人 is zero or less, so no ratio exists; the actual value -3人 does not meet it and scores nothing.")]
    [InlineData("""{ "kind": "target-ratio", "zeroTarget": "reject" }""", """{ "target": "≥0人", "actual": "3人" }""", "The target ≥0人 is zero or less, so no ratio exists; the indicator is not scored.")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥20人" }""", "actual is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "actual": "20人" }""", "target is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": 0.95, "actual": { "done": 2, "of": 0 } }""", "No rate can be taken of 2/0: neither count may be negative, and the second must not be zero.")]
    public void Target_ratios(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "execution-rate", "rateRounding": "percent2" }""", """{ "budget": 100, "executed": 120 }""", "More was executed (120) than budgeted (100); the score is capped at the weight.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 100, "executed": 120 }""", "More was executed (120) than budgeted (100); the score is capped at the weight.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ }""", "budget is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 100 }""", "executed is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 0, "executed": 3 }""", "budget is zero, so no rate exists.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": "若干", "executed": 3 }""", "budget \"若干\" is no amount: it holds no number. Write a number, with its unit if it has one.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": -3, "executed": 3 }""", "budget is negative: -3.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 10, "executed": 10, "components": [{ "title": "a", "budget": -1, "executed": -1 }] }""", "components[0].budget is negative: -1.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 10, "executed": 10, "components": [{ "title": "a", "budget": 1, "executed": 1 }, { "title": "b", "budget": 1, "executed": "若干" }] }""", "components[1].executed \"若干\" is no amount: it holds no number. Write a number, with its unit if it has one.")]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 10, "executed": 10, "components": [{ "title": "a", "budget": 1, "executed": 2 }, { "title": "b", "budget": 1, "executed": "" }] }""", "The components' budget add up to 2; the total funds are 10.; The components' executed add up to 2; the total funds are 10.")]
    public void Execution_rates(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": "-6.5%", "previous": "4%" }""", "current is negative; this rate cannot be.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": "6.5%", "previous": "-4%" }""", "previous is negative; this rate cannot be.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": "0%", "previous": "-4%" }""", "previous is negative; this rate cannot be.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": { "part": 1 }, "previous": { "whole": 3 } }""", "previous.part is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "stepped-deduction", "threshold": 0.3, "step": 0.1, "deductionPerStep": 0.4 }""", """{ "budget": 3 }""", "current.final is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "stepped-deduction", "threshold": 0.3, "step": 0.1, "deductionPerStep": 0.4 }""", """{ "final": 3 }""", "current.budget is missing. Fill it in and score again.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": { "part": 1, "whole": 0 }, "previous": { "part": 1, "whole": 3 } }""", "current.whole is zero, so no rate exists.")]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": { "part": 1, "whole": 5 }, "previous": { "part": -1, "whole": 3 } }""", "previous.part is negative: -1.")]
    public void Stepped_deductions(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "checklist", "itemCount": 4, "deductionPerItem": 0.5 }""", """{ }""", "failed is missing. Fill it in and score again.")]
    public void Checklists(string rule, string evidence, string finding) => Assert.Equal(finding, Derived.Findings(rule, evidence));
}
