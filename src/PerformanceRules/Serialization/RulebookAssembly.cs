using System.Globalization;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Puts a rulebook together from what was read; what is missing is reported and stood in for, so that the rest is checked too.</summary>
internal sealed class RulebookAssembly(RuleJson rules, byte[] utf8, InputErrors errors)
{
    /// <summary>Stands in for a rule that could not be read: it accepts any weight, and no rulebook with an error is ever used.</summary>
    private static readonly IScoringRule Unread = new JudgementRule();

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
            Sections = [.. Listed(document.Sections, "$.sections").Select(item => Section(item.Value, item.Path))],
            Clauses = [.. Listed(document.Clauses, "$.clauses").Select(item => Clause(item.Value, item.Path))],
            Grades = [.. Listed(document.Grades, "$.grades").Select(item => Grade(item.Value, item.Path))],
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
                errors.Add(OffsetOf("$.readings"), "$.readings." + reading.Key, "The name of an option is expected here, not null.");
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
                string message = exception.Message;
                int parameter = message.IndexOf(" (Parameter", StringComparison.Ordinal);
                errors.Add(OffsetOf(path), path, parameter < 0 ? message : message.Substring(0, parameter));
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
        Items = [.. Listed(clause.Items, path + ".items").Select(static item => item.Value)],
    };

    private Grade Grade(GradeDocument grade, string path) => new()
    {
        Name = Text(grade.Name, path + ".name"),
        From = grade.From ?? Missing(path + ".from", 0m),
    };

    private Section Section(SectionDocument section, string path) => new()
    {
        Id = Text(section.Id, path + ".id"),
        Title = Text(section.Title, path + ".title"),
        Weight = section.Weight ?? Missing(path + ".weight", 1m),
        Effect = section.Effect,
        Ceiling = section.Ceiling,
        Indicators = [.. Listed(section.Indicators, path + ".indicators").Select(item => Indicator(item.Value, item.Path))],
        Open = section.Open is { } open ? Open(open, path + ".open") : null,
        Sections = [.. Listed(section.Sections, path + ".sections").Select(item => Section(item.Value, item.Path))],
    };

    private Indicator Indicator(IndicatorDocument indicator, string path) => new()
    {
        Id = Text(indicator.Id, path + ".id"),
        Title = Text(indicator.Title, path + ".title"),
        Weight = indicator.Weight ?? Missing(path + ".weight", 1m),
        Rule = Rule(indicator.Rule, path + ".rule"),
        Explanation = indicator.Explanation,
        Standard = indicator.Standard,
        ExemptionAllowed = indicator.ExemptionAllowed,
        NotApplicableAllowed = indicator.NotApplicableAllowed,
    };

    private OpenIndicators Open(OpenIndicatorsDocument open, string path) => new()
    {
        Rules = [.. (open.Rules ?? []).Select((rule, index) => Rule(rule, path + ".rules" + Index(index)))],
        Explanation = open.Explanation,
        Standard = open.Standard,
        UnusedWeightTo = open.UnusedWeightTo,
        NotApplicableAllowed = open.NotApplicableAllowed,
    };

    private IScoringRule Rule(RawJson rule, string path) => errors.IsFull ? Unread
        : rule.IsGiven
        ? rules.ReadRule(utf8, rule, path, errors) ?? Unread
        : Missing(path, Unread);

    private List<(T Value, string Path)> Listed<T>(List<T?>? values, string path)
        where T : class
    {
        List<(T Value, string Path)> listed = [];
        for (int index = 0; index < (values?.Count ?? 0); index++)
        {
            if (values![index] is { } value)
            {
                listed.Add((value, path + Index(index)));
            }
            else
            {
                errors.Add(OffsetOf(path + Index(index)), path + Index(index), "A list must not hold null.");
            }
        }

        return listed;
    }

    private string Text(string? text, string path) => text ?? Missing(path, "unread" + path.GetHashCode().ToString("x8", CultureInfo.InvariantCulture));

    private T Missing<T>(string path, T standIn)
    {
        // A field that is there but faulty was reported by the reader already.
        if (errors.IsFull || !JsonPlaces.TryFind(utf8, path, out JsonPlace place) || place.Token == System.Text.Json.JsonTokenType.Null)
        {
            errors.Add(OffsetOf(path), path, "This field is missing.");
        }

        return standIn;
    }

    private int OffsetOf(string path) => errors.IsFull ? 0 : JsonPlaces.NearestOffset(utf8, path);

    private static string Index(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
