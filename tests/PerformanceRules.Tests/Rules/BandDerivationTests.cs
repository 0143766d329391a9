namespace PerformanceRules.Tests.Rules;

/// <summary>How a value is found in a table of bands, and what it earns there.</summary>
public sealed class BandDerivationTests
{
    [Theory]
    [InlineData("""{ "kind": "bands", "unit": "%", "bands": [{ "to": 80, "share": 0 }, { "from": 80, "to": 95, "share": 0.6, "shareAtTo": 1 }, { "from": 95, "share": 1 }] }""", """{ "actual": "87.5%" }""", "share = lower + (upper - lower) × (value - from) / (to - from) = 0.6 + (1 - 0.6) × (87.5 - 80) / (95 - 80) = 0.8; score = weight × share = 10 × 0.8 = 8")]
    [InlineData("""{ "kind": "bands", "unit": "%", "bands": [{ "from": 50, "to": 100, "points": 0, "pointsAtTo": 10 }] }""", """{ "actual": "60%" }""", "points = lower + (upper - lower) × (value - from) / (to - from) = 0 + (10 - 0) × (60 - 50) / (100 - 50) = 2; score = points = 2")]
    [InlineData("""{ "kind": "bands", "measure": "completion", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "target": "≥20批次", "actual": "16批次" }""", "value = actual / target = 16 / 20 = 0.8; score = points = 10")]
    [InlineData("""{ "kind": "bands", "measure": "deviation", "bands": [{ "to": 0.1, "includesTo": true, "points": 10 }, { "from": 0.1, "excludesFrom": true, "points": 0 }] }""", """{ "target": "100万元", "actual": "120万元" }""", "value = (actual - target) / target = (120 - 100) / 100 = 0.2; score = points = 0")]
    public void A_value_in_its_band(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));

    // To 0.01%: the second decimal beside bounds in percent, the fourth beside bounds without a unit.
    [Theory]
    [InlineData("""{ "kind": "bands", "measure": "completion", "rateRounding": "percent2", "bands": [{ "to": 0.6667, "points": 0 }, { "from": 0.6667, "points": 10 }] }""", """{ "target": 3, "actual": 2 }""", "value = actual / target = 2 / 3 ≈ 0.666667; value = round(value, decimals) = round((2/3), 4) = 0.6667 [rateRounding=percent2]; score = points = 10")]
    [InlineData("""{ "kind": "bands", "measure": "completion", "rateRounding": "exact", "bands": [{ "to": 0.6667, "points": 0 }, { "from": 0.6667, "points": 10 }] }""", """{ "target": 3, "actual": 2 }""", "value = actual / target = 2 / 3 ≈ 0.666667; score = points = 0")]
    [InlineData("""{ "kind": "bands", "measure": "completion", "rateRounding": "percent2", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "target": 20, "actual": 16 }""", "value = actual / target = 16 / 20 = 0.8; score = points = 10")]
    [InlineData("""{ "kind": "bands", "unit": "%", "rateRounding": "percent2", "bands": [{ "to": 80, "points": 0 }, { "from": 80, "points": 10 }] }""", """{ "actual": { "done": 79999, "of": 100000 } }""", "value = round(value, decimals) = round(79.999, 2) = 80 [rateRounding=percent2]; score = points = 10")]
    [InlineData("""{ "kind": "bands", "rateRounding": "percent2", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "actual": "79.99%" }""", "score = points = 0")]
    [InlineData("""{ "kind": "bands", "rateRounding": "percent2", "bands": [{ "to": 0.8, "points": 0 }, { "from": 0.8, "points": 10 }] }""", """{ "actual": "79.996%" }""", "value = round(value, decimals) = round(0.79996, 4) = 0.8 [rateRounding=percent2]; score = points = 10")]
    public void A_rate_is_rounded_once_where_that_changes_it(string rule, string evidence, string steps) => Assert.Equal(steps, Derived.Of(rule, evidence));
}
