using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>
/// Where the points of a sheet are lost, the most first, and the values of its evidence that would bring them back: each computed by the inverse
/// of the indicator's rule, not by trying. Immutable and safe to share.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<GainAnalysis>))]
public sealed class GainAnalysis
{
    private GainAnalysis(EvaluationReport report)
    {
        Report = report;
        HashSet<string> outside = Outside(report.Rulebook.Layout);
        Indicators = [.. report.Indicators.Where(row => !row.IsNotApplicable && !outside.Contains(row.Section)).Select(GainOf).OrderByDescending(static gain => gain.Lost)];
    }

    /// <summary>Gives the vetoes (一票否决) that hold the total down, each with the most that the total can be under it.</summary>
    internal IEnumerable<(IndicatorGain Veto, Rational Ceiling)> Vetoes
    {
        get
        {
            foreach (IndicatorResult row in Report.Indicators)
            {
                Section top = Report.Rulebook.Layout.TopOf(row.Prepared.Rows[row.Index].Section).Section;
                if (top.Effect == SectionEffect.Veto && row.Score < row.Weight)
                {
                    yield return (GainOf(row), top.Ceiling ?? 0);
                }
            }
        }
    }

    /// <summary>Gets the report that the analysis is of.</summary>
    public EvaluationReport Report { get; }

    /// <summary>
    /// Gets every indicator that applies and counts towards the full weight, the one that lost most points first. What lies outside it, such as
    /// a bonus, loses none.
    /// </summary>
    public IReadOnlyList<IndicatorGain> Indicators { get; }

    /// <summary>Gets the indicators that no plan can use: their rule cannot be inverted, or they could not be scored.</summary>
    public IEnumerable<IndicatorGain> WithoutAnswer => Indicators.Where(static gain => gain.Lost > 0 && gain.FullWeight is null);

    internal static GainAnalysis Of(EvaluationReport report) => new(report);

    /// <summary>
    /// Finds the least set of changes that reaches a total: as few indicators as possible, among those as few judgements as possible, and of the
    /// last one only as much as is needed.
    /// </summary>
    /// <param name="total">The total wanted, in points.</param>
    /// <returns>The plan; without changes where the total is reached already, and not reachable where every change together falls short.</returns>
    public GainPlan LeastChangesTo(decimal total) => GainPlanner.Plan(this, total);

    /// <summary>Finds the least set of changes that reaches a grade (等级).</summary>
    /// <param name="grade">The name of the grade, such as 优.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The rulebook has no such grade.</exception>
    public GainPlan LeastChangesToGrade(string grade)
    {
        Guard.NotNull(grade);
        IReadOnlyList<Grade> grades = Report.Rulebook.Grades;
        Grade found = grades.FirstOrDefault(candidate => candidate.Name == grade) ?? throw new ArgumentException(
            $"{Report.Rulebook.Reference} has no grade \"{grade}\"; it has {(grades.Count == 0 ? "none" : string.Join(", ", grades.Select(static known => known.Name)))}.",
            nameof(grade));
        return LeastChangesTo(found.From);
    }

    private static HashSet<string> Outside(RulebookLayout rulebook) =>
    [
        .. rulebook.Sections.Where((_, index) => rulebook.TopOf(index).Section.Effect != SectionEffect.Counts).Select(static slot => slot.Section.Id),
    ];

    private IndicatorGain GainOf(IndicatorResult row)
    {
        IInvertibleRule? rule = row.ScoringRule as IInvertibleRule;
        Rational weight = row.Weight;
        bool canRise = rule is not null && row.Score is { } score && score < row.Weight;
        return new IndicatorGain(row)
        {
            IsJudged = rule is { IsJudged: true },
            IsInvertible = rule is not null,
            Words = row.ScoringRule as IRuleWords,
            NextScore = canRise ? GainPlanner.BoundFor(row, NextScore(row.Score!.Value, weight)) : null,
            FullWeight = canRise ? GainPlanner.BoundFor(row, weight) : null,
            Cliffs = rule is not null && row.Score is not null ? rule.Cliffs(row.Evidence!, weight) : [],
        };
    }

    // Where scores are rounded, the printed score rises half a step before the exact one does.
    private Rational NextScore(decimal score, Rational weight)
    {
        ScoreRounding rounding = Report.Rulebook.Layout.Rounding;
        Rational step = Rational.One / IntegerMath.PowerOfTen(rounding.Decimals);
        Rational next = rounding.EachIndicator ? score + (step / 2) : (((Rational)score / step).Floor() + 1) * step;
        return Rational.Min(next, weight);
    }
}
