namespace PerformanceRules.Tests.Rules;

/// <summary>How the score of a target ratio is shown to have come about: every line with its numbers, and the reading (口径) it turns on.</summary>
public sealed class TargetRatioDerivationTests
{
    // B / A × W, or A / B × W where less is better; what lies outside 0 to W is held to it, and says so.
    [Theory]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≤20人", "actual": "0人" }""", "score = weight = 10")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≤20人", "actual": "-5人" }""", "score = weight = 10")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≤20人", "actual": "25人" }""", "ratio = target / actual = 20 / 25 = 0.8; score = target / actual × weight = 20 / 25 × 10 = 8")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥20人", "actual": "0人" }""", "ratio = actual / target = 0 / 20 = 0; score = actual / target × weight = 0 / 20 × 10 = 0")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥20人", "actual": "-5人" }""", "ratio = actual / target = (-5) / 20 = -0.25; score = max(actual / target × weight, 0) = max((-5) / 20 × 10, 0) = 0")]
    public void The_ratio(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));

    // W − W × (B − A) / A.
    [Theory]
    [InlineData("""{ "kind": "target-ratio", "reverseFormula": "linear" }""", """{ "target": "≤20人", "actual": "30人" }""", "score = weight - weight × (actual - target) / target = 10 - 10 × (30 - 20) / 20 = 5")]
    [InlineData("""{ "kind": "target-ratio", "reverseFormula": "linear" }""", """{ "target": "≤20人", "actual": "40人" }""", "score = weight - weight × (actual - target) / target = 10 - 10 × (40 - 20) / 20 = 0")]
    [InlineData("""{ "kind": "target-ratio", "reverseFormula": "linear" }""", """{ "target": "≤20人", "actual": "50人" }""", "score = max(weight - weight × (actual - target) / target, 0) = max(10 - 10 × (50 - 20) / 20, 0) = 0")]
    [InlineData("""{ "kind": "target-ratio", "reverseFormula": "linear" }""", """{ "target": "≤20人", "actual": "10人" }""", "ratio = target / actual = 20 / 10 = 2; score = min(target / actual × weight, weight) = min(20 / 10 × 10, 10) = 10")]
    public void A_reverse_target_in_a_line(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));

    // Two decimals of a percent, and only for what was computed from counts; what the target counts in percent or not.
    [Theory]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "percent2" }""", """{ "target": "≥2万元", "actual": "15000元" }""", "ratio = actual / target = 15000 / 20000 = 0.75; score = actual / target × weight = 15000 / 20000 × 10 = 7.5")]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "percent2" }""", """{ "target": 95, "actual": { "done": 2, "of": 3 } }""", "actual = round(done / of × 100, 2) = round(2 / 3 × 100, 2) = 66.67 [rateRounding=percent2]; ratio = actual / target = 66.67 / 95 ≈ 0.701789; score = actual / target × weight = 66.67 / 95 × 10 ≈ 7.017895; score = round(score, decimals) = round((6667/950), 2) = 7.02 [scoreRounding=2]")]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "percent2" }""", """{ "target": "≥80%", "actual": "2/3" }""", "actual = round(actual, 2) = round((200/3), 2) = 66.67 [rateRounding=percent2]; ratio = actual / target = 66.67 / 80 = 0.833375; score = actual / target × weight = 66.67 / 80 × 10 = 8.33375; score = round(score, decimals) = round(8.33375, 2) = 8.33 [scoreRounding=2]")]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "exact" }""", """{ "target": "≥80%", "actual": "3/5" }""", "ratio = actual / target = 60 / 80 = 0.75; score = actual / target × weight = 60 / 80 × 10 = 7.5")]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "exact" }""", """{ "target": 95, "actual": { "done": 2, "of": 3 } }""", "ratio = actual / target = (200/3) / 95 ≈ 0.701754; score = actual / target × weight = (200/3) / 95 × 10 ≈ 7.017544; score = round(score, decimals) = round((400/57), 2) = 7.02 [scoreRounding=2]")]
    [InlineData("""{ "kind": "target-ratio", "rateRounding": "percent2" }""", """{ "target": "≥95%", "actual": "66.6666%" }""", "ratio = actual / target = 66.6666 / 95 ≈ 0.701754; score = actual / target × weight = 66.6666 / 95 × 10 ≈ 7.017537; score = round(score, decimals) = round((333333/47500), 2) = 7.02 [scoreRounding=2]")]
    public void A_rate_of_counts(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "exact" }""", """{ "target": "=20人", "actual": "20人" }""", "deviation = abs(actual - target) = abs(20 - 20) = 0; score = weight = 10 [equalTarget=exact]")]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "exact" }""", """{ "target": "=20人", "actual": "21人" }""", "deviation = abs(actual - target) = abs(21 - 20) = 1; score = weight × 0 = 10 × 0 = 0 [equalTarget=exact]")]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "proportional" }""", """{ "target": "=20人", "actual": "15人" }""", "deviation = abs(actual - target) = abs(15 - 20) = 5; score = weight - weight × deviation / target = 10 - 10 × 5 / 20 = 7.5 [equalTarget=proportional]")]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "proportional" }""", """{ "target": "=20人", "actual": "20人" }""", "deviation = abs(actual - target) = abs(20 - 20) = 0; score = weight = 10 [equalTarget=proportional]")]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "proportional" }""", """{ "target": "=20人", "actual": "40人" }""", "deviation = abs(actual - target) = abs(40 - 20) = 20; score = weight - weight × deviation / target = 10 - 10 × 20 / 20 = 0 [equalTarget=proportional]")]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "proportional" }""", """{ "target": "=20人", "actual": "41人" }""", "deviation = abs(actual - target) = abs(41 - 20) = 21; score = max(weight - weight × deviation / target, 0) = max(10 - 10 × 21 / 20, 0) = 0 [equalTarget=proportional]")]
    public void A_target_of_one_value(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));

    // (B − A) / A from 200% on 10% off; mirrored, (A − B) / B; without numbers in the standard, A / B.
    [Theory]
    [InlineData("""{ "kind": "target-ratio", "overshootOfReverse": "mirrored", "overshootBands": [{ "from": 2, "deduction": 0.1 }] }""", """{ "target": "≤300人", "actual": "100人" }""", "overshoot = (target - actual) / actual = (300 - 100) / 100 = 2; start of the band reached = start of the band = 2 [overshootOfReverse=mirrored]; deduction = weight × deduction of the band = 10 × 0.1 = 1; score = weight - weight × deduction of the band = 10 - 10 × 0.1 = 9 [overshootOfReverse=mirrored]")]
    [InlineData("""{ "kind": "target-ratio", "overshootOfReverse": "mirrored", "overshootBands": [{ "from": 2, "deduction": 0.1 }] }""", """{ "target": "≤300人", "actual": "0人" }""", "start of the band reached = start of the band = 2 [overshootOfReverse=mirrored]; deduction = weight × deduction of the band = 10 × 0.1 = 1; score = weight - weight × deduction of the band = 10 - 10 × 0.1 = 9 [overshootOfReverse=mirrored]")]
    [InlineData("""{ "kind": "target-ratio", "overshootBands": [{ "from": 2, "deduction": 0.1 }] }""", """{ "target": "≥10人", "actual": "30人" }""", "overshoot = (actual - target) / target = (30 - 10) / 10 = 2; start of the band reached = start of the band = 2 [overshoot=automatic]; deduction = weight × deduction of the band = 10 × 0.1 = 1; score = weight - weight × deduction of the band = 10 - 10 × 0.1 = 9 [overshoot=automatic]")]
    [InlineData("""{ "kind": "target-ratio", "lowTargetWithoutNumbers": "bands" }""", """{ "target": "≥10人", "actual": "30人" }""", "overshoot = (actual - target) / target = (30 - 10) / 10 = 2; start of the band reached = start of the band = 2 [lowTargetWithoutNumbers=bands]; deduction = weight × deduction of the band = 10 × 0.1 = 1; score = weight - weight × deduction of the band = 10 - 10 × 0.1 = 9 [lowTargetWithoutNumbers=bands]")]
    [InlineData("""{ "kind": "target-ratio", "lowTargetWithoutNumbers": "proportional" }""", """{ "target": "≥10人", "actual": "30人", "targetSetLow": true }""", "score = target / actual × weight = 10 / 30 × 10 ≈ 3.333333 [lowTargetWithoutNumbers=proportional]; score = round(score, decimals) = round((10/3), 2) = 3.33 [scoreRounding=2]")]
    [InlineData("""{ "kind": "target-ratio", "lowTargetWithoutNumbers": "proportional", "overshootOfReverse": "mirrored" }""", """{ "target": "≤20人", "actual": "5人", "targetSetLow": true }""", "score = actual / target × weight = 5 / 20 × 10 = 2.5 [lowTargetWithoutNumbers=proportional]")]
    [InlineData("""{ "kind": "target-ratio", "lowTargetWithoutNumbers": "proportional", "overshootOfReverse": "mirrored" }""", """{ "target": "≤20人", "actual": "0人", "targetSetLow": true }""", "score = actual / target × weight = 0 / 20 × 10 = 0 [lowTargetWithoutNumbers=proportional]")]
    [InlineData("""{ "kind": "target-ratio", "lowTargetWithoutNumbers": "proportional", "overshootOfReverse": "mirrored" }""", """{ "target": "≤20人", "actual": "-5人", "targetSetLow": true }""", "score = max(actual / target × weight, 0) = max((-5) / 20 × 10, 0) = 0 [lowTargetWithoutNumbers=proportional]")]
    public void An_overshoot(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));

    [Theory]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥0人", "actual": "3人" }""", "score = weight = 10 [zeroTarget=met]")]
    [InlineData("""{ "kind": "target-ratio" }""", """{ "target": "≥0人", "actual": "-3人" }""", "score = weight × 0 = 10 × 0 = 0 [zeroTarget=met]")]
    public void A_target_of_zero(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));
}
