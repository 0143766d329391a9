using PerformanceRules.Arithmetic;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>Checks that a rulebook does not contradict itself. Every error is found in one go, each with its JSON path.</summary>
internal sealed class RulebookCheck
{
    private readonly List<RulebookError> _errors = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);

    private RulebookCheck()
    {
    }

    public static IReadOnlyList<RulebookError> Check(RulebookDefinition definition)
    {
        RulebookCheck check = new();
        check.CheckHead(definition);
        check.CheckClauses(definition.Clauses);
        check.CheckSections(definition.Sections, "$.sections");
        check.CheckGrades(definition.Grades);
        return check._errors;
    }

    private void CheckHead(RulebookDefinition definition)
    {
        Require(IsName(definition.Id), "$.id", "An id has letters, digits, '.', '-' and '_' only.");
        Require(IsName(definition.Version), "$.version", "A version has letters, digits, '.', '-' and '_' only.");
        Require(definition.Title.Trim().Length > 0, "$.title", "Give the form's name.");
        Require(definition.LastYear is not { } last || last >= definition.FirstYear, "$.lastYear", "The last year is not before the first.");
        Require(definition.ScoreRounding.Decimals is >= 0 and <= 6, "$.scoreRounding.decimals", "Scores keep 0 to 6 decimals.");
        Require(definition.Sections.Count > 0, "$.sections", "A rulebook has at least one section.");
    }

    private void CheckClauses(IReadOnlyList<Clause> clauses)
    {
        for (int index = 0; index < clauses.Count; index++)
        {
            Require(_clauses.Add(clauses[index].Id), $"$.clauses[{index}].id", $"The clause \"{clauses[index].Id}\" stands here twice.");
            Require(clauses[index].Text.Trim().Length > 0, $"$.clauses[{index}].text", "A clause has the words of the standard.");
        }
    }

    private void CheckSections(IReadOnlyList<Section> sections, string path)
    {
        for (int index = 0; index < sections.Count; index++)
        {
            CheckSection(sections[index], $"{path}[{index}]");
        }
    }

    private void CheckSection(Section section, string path)
    {
        CheckId(section.Id, path);
        CheckWeight(section.Weight, path);
        Require(section.Title.Trim().Length > 0, path + ".title", "Give the section's name.");
        if (section.Open is { } open)
        {
            Require(
                section.Indicators.Count == 0 && section.Sections.Count == 0,
                path + ".open",
                "A section is open to the units' own indicators or has parts of its own, not both: move the parts to a section beside it.");
            CheckOpen(open, path + ".open");
        }
        else
        {
            CheckParts(section, path);
        }

        for (int index = 0; index < section.Indicators.Count; index++)
        {
            CheckIndicator(section.Indicators[index], $"{path}.indicators[{index}]");
        }

        CheckSections(section.Sections, path + ".sections");
    }

    private void CheckParts(Section section, string path)
    {
        Require(
            section.Indicators.Count + section.Sections.Count > 0,
            path,
            "Nobody can score in this section: give it indicators, sections, or open it to the units' own.");
        Rational sum = section.Indicators.Select(static indicator => indicator.Weight)
            .Concat(section.Sections.Select(static inner => inner.Weight))
            .Aggregate(Rational.Zero, static (total, weight) => total + weight);
        Require(
            sum == section.Weight || section.Indicators.Count + section.Sections.Count == 0,
            path + ".weight",
            $"The parts add up to {sum}, not to {(Rational)section.Weight}.");
    }

    private void CheckIndicator(Indicator indicator, string path)
    {
        CheckId(indicator.Id, path);
        CheckWeight(indicator.Weight, path);
        Require(indicator.Title.Trim().Length > 0, path + ".title", "Give the indicator's name.");
        CheckClause(indicator.Explanation, path + ".explanation");
        CheckClause(indicator.Standard, path + ".standard");
        CheckRule(indicator.Rule, indicator.Weight, path + ".rule");
    }

    private void CheckOpen(OpenIndicators open, string path)
    {
        Require(open.Rules.Count > 0, path + ".rules", "Name at least one rule that a unit's own indicators are scored by.");
        CheckClause(open.Explanation, path + ".explanation");
        CheckClause(open.Standard, path + ".standard");
        HashSet<Type> rules = [];
        for (int index = 0; index < open.Rules.Count; index++)
        {
            Require(
                open.Rules[index] is UnreadRule || rules.Add(open.Rules[index].GetType()),
                $"{path}.rules[{index}]",
                "A rule of this kind stands here twice; a row could not say which it means.");
            CheckRule(open.Rules[index], weight: null, $"{path}.rules[{index}]");
        }
    }

    private void CheckRule(IScoringRule rule, decimal? weight, string path)
    {
        foreach (SettingError error in rule.CheckSettings(weight))
        {
            _errors.Add(new RulebookError(path + "." + error.Setting, error.Message));
        }
    }

    private void CheckGrades(IReadOnlyList<Grade> grades)
    {
        for (int index = 0; index < grades.Count; index++)
        {
            Require(grades[index].Name.Trim().Length > 0, $"$.grades[{index}].name", "Give the grade's name.");
        }

        for (int index = 1; index < grades.Count; index++)
        {
            Require(grades[index].From < grades[index - 1].From, $"$.grades[{index}].from", "Grades stand best first, each beginning below the one before.");
        }

        Require(
            grades.Count == 0 || grades[grades.Count - 1].From <= 0,
            $"$.grades[{grades.Count - 1}].from",
            "The last grade begins at 0, so that every total has one.");
    }

    private void CheckId(string id, string path)
    {
        Require(IsName(id), path + ".id", "An id has letters, digits, '.', '-' and '_' only.");
        if (_ids.TryGetValue(id, out string? first))
        {
            _errors.Add(new RulebookError(path + ".id", $"The id \"{id}\" stands here twice, first at {first}."));
        }
        else
        {
            _ids.Add(id, path);
        }
    }

    private void CheckWeight(decimal weight, string path) =>
        Require(
            WeightRange.Contains(weight),
            path + ".weight",
            $"A weight is more than 0 points and at most {(Rational)WeightRange.Most}, not {(Rational)weight}.");

    private void CheckClause(string? clause, string path) =>
        Require(clause is null || _clauses.Contains(clause), path, $"There is no clause \"{clause}\".");

    private void Require(bool condition, string path, string message)
    {
        if (!condition)
        {
            _errors.Add(new RulebookError(path, message));
        }
    }

    private static bool IsName(string text) =>
        text.Length > 0 && text.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_');
}
