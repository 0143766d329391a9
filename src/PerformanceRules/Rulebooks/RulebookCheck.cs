using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>Checks that a rulebook does not contradict itself. Every error is found in one go, each with its JSON path.</summary>
internal sealed partial class RulebookCheck
{
    private readonly List<RulebookError> _errors = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openSections = new(StringComparer.Ordinal);

    private RulebookCheck()
    {
    }

    public static IReadOnlyList<RulebookError> Check(RulebookDefinition definition)
    {
        RulebookCheck check = new();
        check.CheckHead(definition);
        check.CheckClauses(definition.Clauses);
        check.FindOpenSections(definition.Sections);
        check.CheckTop(definition.Sections);
        check.CheckSections(definition.Sections, "$.sections", canMiss: false);
        check.CheckGrades(definition.Grades);
        check.CheckChecks(definition.Checks);
        return check._errors;
    }

    private void CheckHead(RulebookDefinition definition)
    {
        Require(IsName(definition.Id), RemarkCodes.NameInvalid, "$.id", $"An id has letters, digits, '.', '-' and '_' only.");
        Require(IsName(definition.Version), RemarkCodes.NameInvalid, "$.version", $"A version has letters, digits, '.', '-' and '_' only.");
        Require(definition.Title.Trim().Length > 0, RemarkCodes.TextMissing, "$.title", $"Give the form's name.");
        Require(
            definition.LastYear is not { } last || last >= definition.FirstYear, RemarkCodes.YearsInvalid, "$.lastYear", $"The last year is not before the first.");
        Require(definition.ScoreRounding.Decimals is >= 0 and <= 6, RemarkCodes.RoundingInvalid, "$.scoreRounding.decimals", $"Scores keep 0 to 6 decimals.");
        Require(definition.RowScale is not <= 0, RemarkCodes.RoundingInvalid, "$.rowScale", $"The full score of a row is more than 0, such as 100.");
        Require(definition.HighestTotal is not <= 0, RemarkCodes.RoundingInvalid, "$.highestTotal", $"The highest total is more than 0.");
        Require(definition.Sections.Count > 0, RemarkCodes.SectionEmpty, "$.sections", $"A rulebook has at least one section.");
    }

    private void CheckClauses(IReadOnlyList<Clause> clauses)
    {
        for (int index = 0; index < clauses.Count; index++)
        {
            string path = $"$.clauses[{index}]";
            Require(_clauses.Add(clauses[index].Id), RemarkCodes.IdDuplicate, path + ".id", $"The clause \"{clauses[index].Id}\" stands here twice.");
            Require(clauses[index].Text.Trim().Length > 0, RemarkCodes.TextMissing, path + ".text", $"A clause has the words of the standard.");
        }
    }

    private void CheckGrades(IReadOnlyList<Grade> grades)
    {
        for (int index = 0; index < grades.Count; index++)
        {
            Require(grades[index].Name.Trim().Length > 0, RemarkCodes.TextMissing, $"$.grades[{index}].name", $"Give the grade's name.");
        }

        for (int index = 1; index < grades.Count; index++)
        {
            Require(
                grades[index].From < grades[index - 1].From,
                RemarkCodes.GradesInvalid,
                $"$.grades[{index}].from",
                $"Grades stand best first, each beginning below the one before.");
        }

        Require(
            grades.Count == 0 || grades[grades.Count - 1].From <= 0,
            RemarkCodes.GradeGap,
            $"$.grades[{grades.Count - 1}].from",
            $"The last grade begins at 0, so that every total has one.");
    }

    private void CheckId(string id, string path)
    {
        Require(IsName(id), RemarkCodes.NameInvalid, path + ".id", $"An id has letters, digits, '.', '-' and '_' only.");
        if (_ids.TryGetValue(id, out string? first))
        {
            _errors.Add(new RulebookError(RemarkCodes.IdDuplicate, path + ".id", LocalizedMessage.Of($"The id \"{id}\" stands here twice, first at {first}.")));
        }
        else
        {
            _ids.Add(id, path);
        }
    }

    private void CheckWeight(decimal weight, string path) =>
        Require(
            WeightRange.Contains(weight),
            RemarkCodes.WeightInvalid,
            path + ".weight",
            $"A weight is more than 0 points and at most {(Rational)WeightRange.Most}, not {(Rational)weight}.");

    private void CheckClause(string? clause, string path) =>
        Require(clause is null || _clauses.Contains(clause), RemarkCodes.ClauseUnknown, path, $"There is no clause \"{clause}\".");

    private void Require(bool condition, string code, string path, FormattableString message)
    {
        if (!condition)
        {
            _errors.Add(new RulebookError(code, path, LocalizedMessage.Of(message)));
        }
    }

    private static bool IsName(string text) =>
        text.Length > 0 && text.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_');
}
