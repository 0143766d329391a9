using System.Globalization;
using System.Text.Json;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Puts a rulebook together from what was read; what is missing is reported and stood in for, so that the rest is checked too.</summary>
internal sealed class RulebookAssembly(RuleJson rules, byte[] utf8, InputErrors errors)
{
    /// <summary>What came out: the definition under its readings, and the rules that state a reading in vain.</summary>
    public readonly record struct Result(RulebookDefinition Definition, IReadOnlyList<RulebookRemark> Remarks);

    public Result Assemble(RulebookDocument document)
    {
        RulebookDefinition definition = new()
        {
            Id = Text(document.Id, "$.id"),
            Version = Text(document.Version, "$.version"),
            Title = Text(document.Title, "$.title"),
            FirstYear = document.FirstYear ?? Missing("$.firstYear", 0),
            LastYear = document.LastYear,
            RowScale = document.RowScale,
            HighestTotal = document.HighestTotal,
            Source = document.Source is { } source ? Source(source) : null,
            Sections = Sections(document.Sections, "$.sections"),
            Clauses = [.. Listed(document.Clauses, "$.clauses").Select(item => item.Value is { } clause ? Clause(clause, item.Path) : UnreadParts.Clause(item.Path))],
            Grades = Grades(document.Grades),
            Checks = [.. Listed(document.Checks, "$.checks").Where(static item => item.Value is not null).Select(item => Check(item.Value!, item.Path))],
        };
        Dictionary<string, string> readings = Given(document.Readings);
        RulebookDefinition read = WithReadings(definition, readings);
        return new Result(read, errors.IsFull ? [] : [.. ReadingReview.Review(definition, readings!)]);
    }

    private Dictionary<string, string> Given(Dictionary<string, string?>? readings)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string?> reading in readings ?? [])
        {
            if (reading.Value is { } option)
            {
                given.Add(reading.Key, option);
            }
            else
            {
                errors.AddAt(utf8, "$.readings." + reading.Key, LocalizedMessage.Of($"The name of an option is expected here, not null."));
            }
        }

        return given;
    }

    private RulebookDefinition WithReadings(RulebookDefinition definition, Dictionary<string, string> readings)
    {
        foreach (KeyValuePair<string, string> reading in readings.TakeWhile(_ => !errors.IsFull))
        {
            try
            {
                definition = RulebookReadings.Apply(definition, reading.Key, reading.Value);
            }
            catch (ArgumentException exception)
            {
                string path = "$.readings." + reading.Key;
                errors.AddAt(utf8, path, exception is ILocalizedText words ? words : LocalizedMessage.Foreign(FaultText.Of(exception)));
            }
        }

        return definition;
    }

    private RulebookSource Source(RulebookSourceDocument source) => new()
    {
        Document = Text(source.Document, "$.source.document"),
        Issuer = source.Issuer,
        Address = source.Address,
    };

    private Clause Clause(ClauseDocument clause, string path) => new()
    {
        Id = Text(clause.Id, path + ".id"),
        Text = Text(clause.Text, path + ".text"),
        Items = [.. Listed(clause.Items, path + ".items", JsonTokenType.String).Select(static item => item.Value ?? string.Empty)],
    };

    // Grades stand in an order, which cannot be checked with one missing.
    private IReadOnlyList<Grade> Grades(List<GradeDocument?>? grades)
    {
        List<(GradeDocument? Value, string Path)> listed = Listed(grades, "$.grades");
        IReadOnlyList<Grade> read = [.. listed.Where(static item => item.Value is not null).Select(item => Grade(item.Value!, item.Path))];
        return read.Count == listed.Count ? read : [];
    }

    private CheckDefinition Check(CheckDocument check, string path) => new()
    {
        Id = Text(check.Id, path + ".id"),
        For = check.For ?? Missing(path + ".for", CheckScope.Row),
        When = check.When ?? Missing(path + ".when", "score < 0"),
        Severity = check.Severity ?? Severity.Warning,
        Title = check.Title is { } title ? Localized(title, path + ".title") : null,
        Message = check.Message is { } message ? Localized(message, path + ".message") : Missing(path + ".message", new LocalizedText(path, path)),
        Points = check.Points,
    };

    private LocalizedText Localized(LocalizedTextDocument text, string path) => new(Text(text.Zh, path + ".zh"), Text(text.En, path + ".en"));

    private Grade Grade(GradeDocument grade, string path) => new()
    {
        Name = Text(grade.Name, path + ".name"),
        From = grade.From ?? Missing(path + ".from", 0m),
    };

    private IReadOnlyList<Section> Sections(List<SectionDocument?>? sections, string path) =>
        [.. Listed(sections, path).Select(item => item.Value is { } section ? Section(section, item.Path) : UnreadParts.Section(item.Path))];

    private IReadOnlyList<Indicator> Indicators(List<IndicatorDocument?>? indicators, string path) =>
        [.. Listed(indicators, path).Select(item => item.Value is { } indicator ? Indicator(indicator, item.Path) : UnreadParts.Indicator(item.Path))];

    private Section Section(SectionDocument section, string path) => new()
    {
        Id = Text(section.Id, path + ".id"),
        Title = Text(section.Title, path + ".title"),
        Weight = section.Weight ?? Missing(path + ".weight", 1m),
        InPrinciple = section.InPrinciple,
        Effect = section.Effect,
        Ceiling = section.Ceiling,
        Indicators = Indicators(section.Indicators, path + ".indicators"),
        Open = section.Open is { } open ? Open(open, path + ".open") : null,
        Sections = Sections(section.Sections, path + ".sections"),
    };

    private Indicator Indicator(IndicatorDocument indicator, string path) => new()
    {
        Id = Text(indicator.Id, path + ".id"),
        Title = Text(indicator.Title, path + ".title"),
        Weight = indicator.Weight ?? Missing(path + ".weight", 1m),
        Lowest = indicator.Lowest,
        Highest = indicator.Highest,
        Rule = Rule(indicator.Rule, path + ".rule"),
        Explanation = indicator.Explanation,
        Standard = indicator.Standard,
        ExemptionAllowed = indicator.ExemptionAllowed,
        NotApplicableAllowed = indicator.NotApplicableAllowed,
    };

    private OpenIndicators Open(OpenIndicatorsDocument open, string path) => new()
    {
        Rules = [.. (open.Rules ?? []).Select((rule, index) => OfOwnName(Rule(rule, path + ".rules" + Index(index)), path + ".rules" + Index(index)))],
        Explanation = open.Explanation,
        Standard = open.Standard,
        UnusedWeightTo = open.UnusedWeightTo,
        WeightsOptional = open.WeightsOptional,
        NotApplicableAllowed = open.NotApplicableAllowed,
    };

    // A row names a rule by its id or by a kind: it has to be clear which.
    private IScoringRule OfOwnName(IScoringRule rule, string path)
    {
        if (rule is INamedRule { Id: { } id } && (rules.Registry.Find(id) is not null || id.Trim().Length == 0))
        {
            errors.AddAt(utf8, path + ".id", LocalizedMessage.Of($"\"{id}\" is a kind of rule: give the rule an id of its own."));
        }

        return rule;
    }

    private IScoringRule Rule(RawJson rule, string path) => errors.IsFull ? UnreadRule.Instance
        : rule.IsGiven
        ? rules.ReadRule(utf8, rule, path, errors) ?? UnreadRule.Instance
        : Missing(path, UnreadRule.Instance);

    private List<(T? Value, string Path)> Listed<T>(List<T?>? values, string path, JsonTokenType kept = JsonTokenType.StartObject)
        where T : class =>
        [.. ListIndexes.Restore(values ?? [], utf8, path, kept, errors).TakeWhile(_ => !errors.IsFull).Select((value, index) => (value, path + Index(index)))];

    private string Text(string? text, string path) => text ?? Missing(path, UnreadParts.Id(path));

    private T Missing<T>(string path, T standIn)
    {
        errors.AddMissing(utf8, path, LocalizedMessage.Of($"This field is missing."));
        return standIn;
    }

    private static string Index(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
