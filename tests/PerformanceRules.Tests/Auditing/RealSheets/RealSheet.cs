using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing.RealSheets;

/// <summary>
/// A published sheet, under a rulebook as small as it can be: the execution rate, and open sections of the weights that the form prints. A form
/// "10-50-30-10" gives 10 points to the execution rate and 50, 30 and 10 to its sections; "none-50" has no execution rate.
/// </summary>
internal static class RealSheet
{
    private static readonly string[] Forms = ["10", "10-30", "10-43", "10-50-20", "10-50-30", "10-50-30-10", "10-90", "20-40-40", "none-50-30-10", "none-55"];

    private static readonly PerformanceEvaluator Evaluator = Forms.Aggregate(PerformanceEvaluator.CreateBuilder(), static (builder, form) => builder.AddRulebook(Form(form))).Build();

    public static IReadOnlyList<string> Names => [.. Directory.GetFiles(Folder(), "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public static SheetAudit Audit(string name)
    {
        Submission sheet = Evaluator.Json.ReadSubmission(File.ReadAllBytes(Path.Combine(Folder(), name + ".json")));
        return Evaluator.Audit(sheet);
    }

    private static string Folder() => Path.Combine(AppContext.BaseDirectory, "Auditing", "RealSheets");

    private static Rulebook Form(string form)
    {
        string[] weights = form.Split('-');
        IEnumerable<Section> parts = weights.Skip(1).Select(static (weight, index) => new Section
        {
            Id = "part-" + (index + 1).ToString(CultureInfo.InvariantCulture),
            Title = "第" + (index + 1).ToString(CultureInfo.InvariantCulture) + "部分",
            Weight = decimal.Parse(weight, CultureInfo.InvariantCulture),
            Open = new OpenIndicators { Rules = [new TargetRatioRule(), new JudgementRule()], Standard = "target" },
        });
        return Rulebook.Create(new RulebookDefinition
        {
            Id = "real-form",
            Version = form,
            Title = "项目支出绩效自评表",
            FirstYear = 2000 + Array.IndexOf(Forms, form),
            LastYear = 2000 + Array.IndexOf(Forms, form),
            Sections = weights[0] == "none" ? [.. parts] : [Execution(weights[0]), .. parts],
            Clauses =
            [
                new Clause { Id = "execution", Text = "执行率*该指标分值,最高不得超过分值上限" },
                new Clause { Id = "target", Text = "完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分" },
            ],
        });
    }

    private static Section Execution(string weight) => new()
    {
        Id = "execution",
        Title = "预算执行率",
        Weight = decimal.Parse(weight, CultureInfo.InvariantCulture),
        Indicators =
        [
            new Indicator
            {
                Id = "total-funds",
                Title = "年度资金总额",
                Weight = decimal.Parse(weight, CultureInfo.InvariantCulture),
                Rule = new ExecutionRateRule(),
                Standard = "execution",
            },
        ],
    };
}
