using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A check of a rulebook, made of rows, sections or the sheet.</summary>
internal abstract class CheckRun(CheckFormula formula) : IAuditCheck
{
    public string Code => Definition.Id;

    public LocalizedText Title => Definition.Title ?? new LocalizedText(Definition.When, Definition.When);

    protected CheckDefinition Definition => formula.Definition;

    public static IAuditCheck Of(CheckFormula formula) => formula.Definition.For switch
    {
        CheckScope.Row => new OfRow(formula),
        CheckScope.Section => new OfSection(formula),
        _ => new OfSheet(formula),
    };

    /// <summary>Finds a delegate that makes the finding, once the facts are there and the condition holds.</summary>
    private CheckOutcome Make(Facts facts, Func<LocalizedText, decimal, FindingValue[], AuditFinding> find)
    {
        Dictionary<string, Rational> values = new(StringComparer.Ordinal);
        foreach (string name in formula.Facts)
        {
            if (facts.Of(name) is not { } value)
            {
                return MissingOf(name);
            }

            values.Add(name, value);
        }

        if (formula.Holds(values, facts.Weight) is not { } holds)
        {
            return MissingFact.Of("condition", "条件无法计算（除数为零）", "the condition has no value (a division by zero)");
        }

        if (!holds)
        {
            return CheckOutcome.Passed;
        }

        FindingValue[] shown =
        [
            .. CheckFact.All.Where(fact => fact.Scopes.Contains(Definition.For) && facts.Of(fact.Name) is not null)
                .Select(fact => new FindingValue(fact.Name, Shown(facts.Of(fact.Name)!.Value)))
                .Where(value => IsShown(value.Name) || values.ContainsKey(value.Name)),
        ];
        Rational points = formula.PointsAtStake(values, facts.Weight);
        return find(Definition.Message, points.Round(6).ToDecimal(), shown) with { Basis = PointsBasis.Reliance };
    }

    private bool IsShown(string name) =>
        Definition.Message.Chinese.IndexOf("{" + name + "}", StringComparison.Ordinal) >= 0 || Definition.Message.English?.IndexOf("{" + name + "}", StringComparison.Ordinal) >= 0;

    private static string Shown(Rational value) => AuditRow.Write(value.Round(4));

    private static MissingFact MissingOf(string name)
    {
        CheckFact fact = CheckFact.All.First(fact => fact.Name == name);
        return MissingFact.Of(name, "没有" + fact.Title.Chinese, "there is no " + name);
    }

    private sealed class OfRow(CheckFormula formula) : CheckRun(formula), IRowCheck
    {
        public CheckOutcome Check(AuditRow row) => Make(Facts.Of(row), (message, points, values) => row.Find(Code, Definition.Severity, message, points, values));
    }

    private sealed class OfSection(CheckFormula formula) : CheckRun(formula), ISectionCheck
    {
        public CheckOutcome Check(AuditSection section) =>
            Make(Facts.Of(section), (message, points, values) => section.Find(Code, Definition.Severity, message, points, values));
    }

    private sealed class OfSheet(CheckFormula formula) : CheckRun(formula), ISheetCheck
    {
        public CheckOutcome Check(AuditSheet sheet) => Make(
            Facts.Of(sheet),
            (message, points, values) => sheet.Find(Code, Definition.Severity, message, points, [new FindingValue("title", sheet.Report.Rulebook.Title), .. values]));
    }
}
