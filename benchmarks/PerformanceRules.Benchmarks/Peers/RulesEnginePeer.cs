using RulesEngine.Models;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>Microsoft RulesEngine as its documentation has it: a workflow with a rule a row, whose output expression is the row's score.</summary>
internal static class RulesEnginePeer
{
    public static Func<Inputs, decimal> Prepare()
    {
        Workflow workflow = new()
        {
            WorkflowName = "sheet",
            Rules = [.. Formulas.CSharp.Select(static (formula, index) => new Rule
            {
                RuleName = "row" + index,
                Expression = "true",
                Actions = new RuleActions { OnSuccess = new ActionInfo { Name = "OutputExpression", Context = new() { ["expression"] = Qualified(formula) } } },
            })],
        };
        RulesEngine.RulesEngine engine = new([workflow], new ReSettings { CustomTypes = [typeof(Numbers)] });
        return inputs =>
        {
            List<RuleResultTree> results = engine.ExecuteAllRulesAsync("sheet", new RuleParameter("sheet", inputs)).AsTask().GetAwaiter().GetResult();
            decimal total = 0;
            foreach (RuleResultTree result in results)
            {
                total += (decimal)(result.ActionResult.Output ?? throw new InvalidOperationException(result.Rule.RuleName, result.ActionResult.Exception));
            }

            return total;
        };
    }

    private static string Qualified(string formula)
    {
        foreach (string name in new Inputs().Values.Select(static value => value.Name).OrderByDescending(static name => name.Length))
        {
            formula = System.Text.RegularExpressions.Regex.Replace(formula, $@"(?<![\.\w]){name}\b", "sheet." + name);
        }

        return formula;
    }
}
