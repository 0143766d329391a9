namespace PerformanceRules.Tests.Rules;

/// <summary>How the score of the other rules is shown to have come about: every line with its numbers, and the reading (口径) it turns on.</summary>
public sealed class DerivationTests
{
    // 预算执行率: executed / budget × W, never above W.
    [Theory]
    [InlineData("""{ "kind": "execution-rate", "rateRounding": "percent2" }""", """{ "budget": 100, "executed": 120 }""", "rate = round(executed / budget, 4) = round(120 / 100, 4) = 1.2 [rateRounding=percent2]; score = min(rate × weight, weight) = min(1.2 × 10, 10) = 10", 10)]
    [InlineData("""{ "kind": "execution-rate", "rateRounding": "percent2" }""", """{ "budget": 100, "executed": 100 }""", "rate = round(executed / budget, 4) = round(100 / 100, 4) = 1 [rateRounding=percent2]; score = rate × weight = 1 × 10 = 10", 10)]
    [InlineData("""{ "kind": "execution-rate", "rateRounding": "percent2" }""", """{ "budget": 3, "executed": 2 }""", "rate = round(executed / budget, 4) = round(2 / 3, 4) = 0.6667 [rateRounding=percent2]; score = rate × weight = 0.6667 × 10 = 6.667; score = round(score, decimals) = round(6.667, 2) = 6.67 [scoreRounding=2]", 10)]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 100, "executed": 120 }""", "rate = executed / budget = 120 / 100 = 1.2; score = min(executed / budget × weight, weight) = min(120 / 100 × 10, 10) = 10", 10)]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 100, "executed": 100 }""", "rate = executed / budget = 100 / 100 = 1; score = executed / budget × weight = 100 / 100 × 10 = 10", 10)]
    [InlineData("""{ "kind": "execution-rate" }""", """{ "budget": 10, "executed": 10, "components": [{ "title": "a", "budget": 1, "executed": 2 }, { "title": "b", "budget": 1, "executed": "" }] }""", "rate = executed / budget = 10 / 10 = 1; score = executed / budget × weight = 10 / 10 × 10 = 10", 10)]
    public void Execution(string rule, string evidence, string steps, int weight) => Assert.Equal(steps, Derived.Of(rule, evidence, weight));

    // 0.4 off for every step, 扣完为止: held to 0 where more than all is lost.
    [Theory]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": "14%", "previous": "4%" }""", "baseline = previous = 0.04; excess over the baseline = current - baseline = 0.14 - 0.04 = 0.1; steps = floor(excess over the baseline / step) = floor(0.1 / 0.01) = 10 [steps=whole]; deduction = steps × deduction per step = 10 × 0.4 = 4; score = weight - steps × deduction per step = 4 - 10 × 0.4 = 0", 4)]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": "15%", "previous": "4%" }""", "baseline = previous = 0.04; excess over the baseline = current - baseline = 0.15 - 0.04 = 0.11; steps = floor(excess over the baseline / step) = floor(0.11 / 0.01) = 11 [steps=whole]; deduction = steps × deduction per step = 11 × 0.4 = 4.4; score = max(weight - steps × deduction per step, 0) = max(4 - 11 × 0.4, 0) = 0", 4)]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", """{ "current": "4%", "previous": "4%" }""", "baseline = previous = 0.04; excess over the baseline = current - baseline = 0.04 - 0.04 = 0; score = weight = 4", 4)]
    [InlineData("""{ "kind": "stepped-deduction", "threshold": 0.3, "step": 0.1, "deductionPerStep": 0.4 }""", """{ "current": "-45%" }""", "baseline = threshold = 0.3; current = abs(current) = abs((-0.45)) = 0.45 [variance=absolute]; excess over the baseline = current - baseline = 0.45 - 0.3 = 0.15; steps = floor(excess over the baseline / step) = floor(0.15 / 0.1) = 1 [steps=whole]; deduction = steps × deduction per step = 1 × 0.4 = 0.4; score = weight - steps × deduction per step = 4 - 1 × 0.4 = 3.6", 4)]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4, "rateRounding": "percent2" }""", """{ "current": "6.5%", "previous": "4.006%" }""", "previous = round(previous, 4) = round(0.04006, 4) = 0.0401 [rateRounding=percent2]; baseline = previous = 0.0401; excess over the baseline = current - baseline = 0.065 - 0.0401 = 0.0249; steps = floor(excess over the baseline / step) = floor(0.0249 / 0.01) = 2 [steps=whole]; deduction = steps × deduction per step = 2 × 0.4 = 0.8; score = weight - steps × deduction per step = 4 - 2 × 0.4 = 3.2", 4)]
    [InlineData("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4, "rateRounding": "percent2" }""", """{ "current": "6.5%", "previous": { "part": 1, "whole": 3 } }""", "previous = part / whole = 1 / 3 ≈ 0.333333; previous = round(previous, 4) = round((1/3), 4) = 0.3333 [rateRounding=percent2]; baseline = previous = 0.3333; excess over the baseline = max(current - baseline, 0) = max(0.065 - 0.3333, 0) = 0; score = weight = 4", 4)]
    public void Stepped_deductions(string rule, string evidence, string steps, int weight) => Assert.Equal(steps, Derived.Of(rule, evidence, weight));

    // 每有一项不合格扣0.5分，扣完为止。
    [Theory]
    [InlineData("""{ "kind": "checklist", "itemCount": 4, "deductionPerItem": 0.5 }""", """{ "failed": 2 }""", "deduction = failed × deduction per item = 2 × 0.5 = 1; score = weight - failed × deduction per item = 1 - 2 × 0.5 = 0", 1)]
    [InlineData("""{ "kind": "checklist", "itemCount": 4, "deductionPerItem": 0.5 }""", """{ "failed": 3 }""", "deduction = failed × deduction per item = 3 × 0.5 = 1.5; score = max(weight - failed × deduction per item, 0) = max(1 - 3 × 0.5, 0) = 0", 1)]
    public void Items_that_fail(string rule, string evidence, string steps, int weight) => Assert.Equal(steps, Derived.Of(rule, evidence, weight));

    [Theory]
    [InlineData("""{ "kind": "judgement", "ranges": [{ "grade": "优", "from": 1, "to": 1 }, { "grade": "良", "from": 0.8, "to": 0.8 }] }""", """{ "grade": "良" }""", "score = weight × share = 10 × 0.8 = 8", 10)]
    [InlineData("""{ "kind": "judgement" }""", """{ "rating": 0.5, "reason": "r" }""", "score = rating × weight = 0.5 × 10 = 5", 10)]
    public void Judgements(string rule, string evidence, string steps, int weight) => Assert.Equal(steps, Derived.Of(rule, evidence, weight));

    // The reading of "before a month" is told only where the target is one.
    [Theory]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "2023年9月前", "actual": "2023年9月1日" }""", "days late = days late = 1 [beforeMonth=excluded]; score = weight × 0 = 10 × 0 = 0", 10)]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "2023年9月前", "actual": "2023年8月31日" }""", "days late = days late = 0 [beforeMonth=excluded]; score = weight = 10", 10)]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 2, "daysPerStep": 30 }""", """{ "target": "2023年9月", "actual": "2023年11月14日" }""", "steps = floor(days late / days per step) = floor(45 / 30) = 1 [steps=whole]; score = weight - steps × deduction per step = 10 - 1 × 2 = 8", 10)]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 2, "daysPerStep": 30 }""", """{ "target": "2023年9月30日前", "actual": "2023年11月14日" }""", "steps = floor(days late / days per step) = floor(45 / 30) = 1 [steps=whole]; score = weight - steps × deduction per step = 10 - 1 × 2 = 8", 10)]
    [InlineData("""{ "kind": "deadline", "deductionPerStep": 2, "beforeMonth": "included" }""", """{ "target": "2023年9月前", "actual": "2023年11月14日" }""", "days late = days late = 45 [beforeMonth=included]; steps = floor(days late / days per step) = floor(45 / 1) = 45 [steps=whole]; score = max(weight - steps × deduction per step, 0) = max(10 - 45 × 2, 0) = 0", 10)]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "2月底前", "actual": "2024年2月29日" }""", "score = weight = 10", 10)]
    public void Days_late(string rule, string evidence, string steps, int weight) => Assert.Equal(steps, Derived.Of(rule, evidence, weight));
}
