using PerformanceRules.Documents.Generation;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Tests;

/// <summary>The formulas of a workbook; that LibreOffice comes to the library's scores by them is what tests/scripts/recalculate.sh proves.</summary>
public sealed class LiveFormulaTests
{
    [Fact]
    public void Every_score_of_a_built_in_rule_is_a_formula_over_cells()
    {
        RandomSheets sheets = new(new Random(11));
        HashSet<string?> kinds = [];
        for (int number = 0; number < 60; number++)
        {
            foreach (ScoredRow row in ScoredRows.Of(sheets.Next().Report).Where(row => row.Result.Score is not null))
            {
                Assert.True(ScoreFormula.IsLive(row), $"{row.Result.ScoringRule}");
                kinds.Add(row.Result.Rule);
            }
        }

        Assert.Equal(8, kinds.Count);
    }

    [Fact]
    public void A_score_of_a_rule_of_somebodys_own_says_that_its_formula_is_fixed()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRule<HalfRule, HalfEvidence>("half").AddRulebook(Rulebook.Create(new RulebookDefinition
        {
            Id = "own",
            Version = "1",
            Title = "自定规则",
            FirstYear = 2000,
            Sections = [new Section { Id = "part", Title = "部分", Weight = 10, Indicators = [new Indicator { Id = "half", Title = "减半", Weight = 10, Rule = new HalfRule() }] }],
        })).Build();
        EvaluationReport report = evaluator.Evaluate(Submission.For("own@1", "某单位", 2024).Fill("half", new HalfEvidence(3)).Build());

        IReadOnlyList<SheetCell> row = ScoredSheetBuilder.Build(report, new ScoredFormOptions()).Rows.First(cells => cells.Any(cell => cell.Indicator == "half"));

        Assert.Equal(1.5m, row.Single(cell => cell.Column == SheetColumns.Computed).Number);
        Assert.Contains("不随指标值、完成值变动", row.Single(cell => cell.Column == SheetColumns.Derivation).WorkbookText, StringComparison.Ordinal);
        Assert.Contains("本表未列出：自定规则的评分依据", row.Single(cell => cell.Column == SheetColumns.Remark).Text, StringComparison.Ordinal);
    }

    private sealed record HalfEvidence(decimal Number = 0) : Evidence;

    private sealed record HalfRule : ScoringRule<HalfEvidence>
    {
        protected override RuleOutcome Score(HalfEvidence evidence, in ScoringContext context)
        {
            context.Step("score", "number / 2", evidence.Number / 2, ("number", evidence.Number));
            return (Arithmetic.Rational)evidence.Number / 2;
        }
    }
}
