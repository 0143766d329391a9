namespace PerformanceRules.Tests.Standards;

/// <summary>Standards of real forms, each a rulebook in JSON alone.</summary>
internal static class FormulaExamples
{
    /// <summary>每低1个百分点扣2分，不满1个百分点按1个百分点计，扣完为止。</summary>
    public const string StepsBelowThreshold = """
        { "kind": "formula",
          "inputs": [ { "name": "target", "unit": "%", "fixed": true, "operator": "≥" }, { "name": "actual", "unit": "%", "title": "完成值" } ],
          "settings": { "deduction": 2 },
          "steps": [ { "name": "shortfall", "formula": "max(target - actual, 0)" },
                     { "name": "counted", "reading": "steps", "options": { "started": "ceiling(shortfall)", "whole": "floor(shortfall)", "proportional": "shortfall" }, "default": "started", "clause": "a" } ],
          "score": "max(weight - counted * deduction, 0)" }
        """;

    /// <summary>培训人数每少10人扣1分（满10人才扣）。</summary>
    public const string StepsOverCounts = """
        { "kind": "formula",
          "inputs": [ { "name": "target", "fixed": true, "whole": true }, { "name": "actual", "whole": true } ],
          "score": "max(weight - floor(max(target - actual, 0) / 10), 0)" }
        """;

    /// <summary>超支每满50万元扣2分。</summary>
    public const string StepsOverAmounts = """
        { "kind": "formula",
          "inputs": [ { "name": "budget", "unit": "万元", "fixed": true }, { "name": "executed", "unit": "万元" } ],
          "score": "max(weight - floor(max(executed - budget, 0) / 50) * 2, 0)" }
        """;

    /// <summary>两项指标取较高者（二者择一）。</summary>
    public const string HigherOfTwo = """
        { "kind": "formula",
          "inputs": [ { "name": "plan", "min": 1, "fixed": true }, { "name": "done" }, { "name": "satisfaction", "unit": "%", "default": 0 } ],
          "steps": [ { "name": "byCount", "formula": "min(done / plan * weight, weight)" }, { "name": "bySatisfaction", "formula": "min(satisfaction / 90 * weight, weight)" } ],
          "score": "max(byCount, bySatisfaction)" }
        """;

    /// <summary>偏差在±5%以内得满分；高出部分每1%扣1分，最多扣4分；低于部分每1%扣2分，最多扣6分。</summary>
    public const string ToleranceBothWays = """
        { "kind": "formula",
          "inputs": [ { "name": "deviation", "unit": "%", "title": { "zh": "偏差率", "en": "deviation" } } ],
          "score": "weight - min(max(deviation - 5, 0) * 1, 4) - min(max(-deviation - 5, 0) * 2, 6)" }
        """;

    /// <summary>每1亿元得1分，最多10分。</summary>
    public const string PerUnitCapped = """
        { "kind": "formula", "inputs": [ { "name": "amount", "unit": "亿元" } ], "score": "min(floor(amount) * 1, weight)" }
        """;

    /// <summary>资金超过500万元的项目按完成率计分，其余项目完成即得满分。</summary>
    public const string ConditionChooses = """
        { "kind": "formula",
          "inputs": [ { "name": "budget", "unit": "万元", "fixed": true }, { "name": "rate", "unit": "%", "max": 100 }, { "name": "finished", "kind": "flag" } ],
          "score": "if(budget > 500, rate / 100 * weight, if(finished, weight, 0))" }
        """;

    /// <summary>功效系数：（实际值－不允许值）/（满意值－不允许值）×40＋60，再按分值折算。</summary>
    public const string EfficacyCoefficient = """
        { "kind": "formula",
          "inputs": [ { "name": "actual", "unit": "%" }, { "name": "satisfactory", "unit": "%", "fixed": true }, { "name": "unacceptable", "unit": "%", "fixed": true } ],
          "steps": [ { "name": "coefficient", "formula": "(actual - unacceptable) / (satisfactory - unacceptable) * 40 + 60" } ],
          "score": "max(min(coefficient, 100), 0) / 100 * weight" }
        """;

    /// <summary>得分系数 × 权重。</summary>
    public const string ScoreCoefficient = """
        { "kind": "formula",
          "inputs": [ { "name": "level", "kind": "choice", "options": [ "excellent", "good", "poor" ] } ],
          "settings": { "good": 0.8 },
          "steps": [ { "name": "coefficient", "formula": "if(level = excellent, 1, if(level = good, good, 0.5))" } ],
          "score": "coefficient * weight" }
        """;

    /// <summary>逾期每天扣0.5分；有正当理由的不扣。</summary>
    public const string DaysLate = """
        { "kind": "formula",
          "inputs": [ { "name": "deadline", "kind": "date", "fixed": true }, { "name": "done", "kind": "date" }, { "name": "excused", "kind": "flag", "default": false } ],
          "steps": [ { "name": "late", "formula": "max(done - deadline, 0)" } ],
          "score": "if(excused, weight, max(weight - late * 0.5, 0))" }
        """;
}
