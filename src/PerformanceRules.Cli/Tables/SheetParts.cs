using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Cli.Tables;

/// <summary>Lays a report out as the form has it: part by part, sections with their weights, and in each the indicators.</summary>
internal sealed class SheetParts(EvaluationReport report, Language language)
{
    private readonly ILookup<string, IndicatorResult> _bySection = report.Indicators.ToLookup(static indicator => indicator.Section, StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _scores = report.Sections.ToDictionary(static section => section.Id, static section => section.Score, StringComparer.Ordinal);
    private readonly EvidenceCells _cells = new(language);

    public IReadOnlyList<SheetPart> Parts() =>
        [.. report.Rulebook.Sections.Select(section => new SheetPart(SectionRow(section, depth: 0), [.. Inside(section, depth: 0)]))];

    public SheetRow Total() => new()
    {
        Kind = RowKind.Total,
        Depth = 0,
        Title = language.Text("合计", "Total"),
        Weight = report.Weight,
        Claimed = report.Claimed,
        Score = report.Score,
        IsPartial = report.Status == ReportStatus.Incomplete,
    };

    // Forms put the sections inside a section before its own fixed indicators (结转结余率 stands after 财务管理).
    private IEnumerable<SheetRow> Inside(Section section, int depth)
    {
        bool isOpen = section.Open is not null;
        IEnumerable<SheetRow> own = _bySection[section.Id].SelectMany(indicator => IndicatorRows(indicator, depth));
        IEnumerable<SheetRow> inner = section.Sections.SelectMany(child => Inside(child, depth + 1).Prepend(SectionRow(child, depth)));
        return isOpen ? own.Concat(inner) : inner.Concat(own);
    }

    private SheetRow SectionRow(Section section, int depth) => new()
    {
        Kind = RowKind.Section,
        Depth = depth,
        Title = section.Title,
        Weight = section.Weight,
        Claimed = ClaimedIn(section),
        Score = _scores[section.Id],
        IsPartial = HasUnscored(section),
    };

    private IEnumerable<SheetRow> IndicatorRows(IndicatorResult indicator, int depth)
    {
        (string target, string actual) = _cells.Of(indicator);
        yield return new SheetRow
        {
            Kind = IsUnscored(indicator) ? RowKind.Unscored : RowKind.Indicator,
            Depth = depth,
            Title = indicator.Title,
            Target = target,
            Actual = actual,
            Weight = indicator.Weight,
            Claimed = indicator.Claimed,
            Score = indicator.Score,
            NoScore = indicator.IsNotApplicable ? language.Text("不适用", "n/a") : language.Text("未评", "none"),
        };
        foreach (FundComponent component in (indicator.Evidence as ExecutionRateEvidence)?.Components ?? [])
        {
            yield return new SheetRow
            {
                Kind = RowKind.Component,
                Depth = depth + 1,
                Title = component.Title ?? string.Empty,
                Target = component.Budget?.Text ?? string.Empty,
                Actual = component.Executed?.Text ?? string.Empty,
            };
        }
    }

    private static bool IsUnscored(IndicatorResult indicator) => indicator.Score is null && !indicator.IsNotApplicable;

    private bool HasUnscored(Section section) => _bySection[section.Id].Any(IsUnscored) || section.Sections.Any(HasUnscored);

    /// <summary>Adds up the claims of a section; nothing where a row makes none, for the sum would be short of it.</summary>
    private decimal? ClaimedIn(Section section)
    {
        IEnumerable<decimal?> own = _bySection[section.Id].Where(static indicator => !indicator.IsNotApplicable).Select(static indicator => indicator.Claimed);
        return own.Concat(section.Sections.Select(ClaimedIn)).Aggregate((decimal?)0, static (sum, claimed) => sum + claimed);
    }
}
