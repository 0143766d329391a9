using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>Finds what a careful reader would question in a rulebook that works.</summary>
internal sealed class RulebookReview
{
    private readonly List<RulebookRemark> _remarks = [];
    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Clause> _clauses = new(StringComparer.Ordinal);

    private RulebookReview()
    {
    }

    public static IReadOnlyList<RulebookRemark> Review(RulebookDefinition definition)
    {
        RulebookReview review = new();
        foreach (Clause clause in definition.Clauses)
        {
            review._clauses[clause.Id] = clause;
        }

        review.ReviewSections(definition.Sections, "$.sections", definition.RowScale);
        review.ReviewClauses(definition.Clauses);
        review.ReviewGrades(definition);
        review.ReviewChecks(definition.Checks);
        return review._remarks;
    }

    private void ReviewSections(IReadOnlyList<Section> sections, string path, decimal? rowScale)
    {
        for (int index = 0; index < sections.Count; index++)
        {
            ReviewSection(sections[index], $"{path}[{index}]", rowScale);
        }
    }

    private void ReviewSection(Section section, string path, decimal? rowScale)
    {
        for (int index = 0; index < section.Indicators.Count; index++)
        {
            Indicator indicator = section.Indicators[index];
            string place = $"{path}.indicators[{index}]";
            Cite(indicator.Explanation, indicator.Standard, place);
            ReviewRule(indicator.Rule, rowScale ?? indicator.Weight, indicator.Standard, place + ".rule", indicator);
        }

        if (section.Open is { } open)
        {
            Cite(open.Explanation, open.Standard, path + ".open");
            for (int index = 0; index < open.Rules.Count; index++)
            {
                string place = $"{path}.open.rules[{index}]";
                ReviewRule(open.Rules[index], rowScale, open.Standard, place);
                if (open.Rules.Take(index).Any(other => other.EvidenceType == open.Rules[index].EvidenceType && other.GetType() != open.Rules[index].GetType()))
                {
                    Warn(RemarkCodes.RuleShadowed, place, RemarkKeys.RuleShadowed);
                }
            }
        }

        IReadOnlyList<IScoringRule> rules = [.. section.Indicators.Select(static indicator => indicator.Rule), .. section.Open?.Rules ?? []];
        if (rules.Count > 0 && rules.All(static rule => (rule as IReviewedRule)?.Review(new SettingContext(1, [])).Any(IsHopeless) == true))
        {
            Warn(RemarkCodes.SectionUnfillable, path, RemarkKeys.SectionUnfillable, ("section", section.Title));
        }

        ReviewSections(section.Sections, path + ".sections", rowScale);
    }

    private static bool IsHopeless(SettingRemark remark) => remark.Code == RemarkCodes.NothingToEarn;

    private void ReviewRule(IScoringRule rule, decimal? weight, string? standard, string path, Indicator? indicator = null)
    {
        IReadOnlyList<string> items = standard is not null && _clauses.TryGetValue(standard, out Clause? clause) ? clause.Items : [];
        foreach (SettingRemark remark in (rule as IReviewedRule)?.Review(new SettingContext(weight, items) { Lowest = indicator?.Lowest, Highest = indicator?.Highest }) ?? [])
        {
            string place = remark.Setting.Length == 0 ? path : path + "." + remark.Setting;
            _remarks.Add(new RulebookRemark(place, new Finding(remark.Code, Severity.Warning, remark.Message, [.. remark.Values])));
        }
    }

    private void Cite(string? explanation, string? standard, string path)
    {
        _cited.UnionWith(new[] { explanation, standard }.OfType<string>());
        if (standard is null)
        {
            Warn(RemarkCodes.StandardMissing, path + ".standard", RemarkKeys.StandardMissing);
        }
    }

    private void ReviewClauses(IReadOnlyList<Clause> clauses)
    {
        for (int index = 0; index < clauses.Count; index++)
        {
            if (!_cited.Contains(clauses[index].Id))
            {
                Warn(RemarkCodes.ClauseUncited, $"$.clauses[{index}]", RemarkKeys.ClauseUncited, ("clause", clauses[index].Id));
            }
        }
    }

    private void ReviewGrades(RulebookDefinition definition)
    {
        decimal full = definition.Sections.Where(static section => section.Effect == SectionEffect.Counts).Sum(static section => section.Weight);
        decimal highest = definition.HighestTotal ?? full;
        IReadOnlyList<Grade> grades = definition.Grades;
        for (int index = 0; index < grades.Count; index++)
        {
            if (grades[index].From > highest)
            {
                FindingValue[] values = [("highest", (Rational)highest), ("grade", grades[index].Name), ("from", (Rational)grades[index].From)];
                Warn(RemarkCodes.GradeUnreachable, $"$.grades[{index}].from", RemarkKeys.GradeUnreachable, values);
            }
        }
    }

    private void ReviewChecks(IReadOnlyList<CheckDefinition> checks)
    {
        for (int index = 0; index < checks.Count; index++)
        {
            if (FindingCodes.IsBuiltIn(checks[index].Id))
            {
                Warn(RemarkCodes.CheckCodeTaken, $"$.checks[{index}].id", RemarkKeys.CheckCodeTaken, ("code", checks[index].Id));
            }

            if (IsConstant(checks[index]))
            {
                Warn(RemarkCodes.CheckConstant, $"$.checks[{index}].when", RemarkKeys.CheckConstant);
            }
        }
    }

    // What cannot be read is an error already.
    private static bool IsConstant(CheckDefinition check)
    {
        try
        {
            return CheckFormula.ReadWhen(check).Inputs.Count == 0 && check.When.IndexOf("weight", StringComparison.Ordinal) < 0;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return false;
        }
    }

    private void Warn(string code, string path, string message, params FindingValue[] values) =>
        _remarks.Add(new RulebookRemark(path, new Finding(code, Severity.Warning, message, values)));
}
