using System.Text.Json;
using PerformanceRules.Arithmetic;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Versions;

/// <summary>Takes a rulebook apart into facts that can be held against those of another.</summary>
internal sealed class RulebookFacts
{
    private readonly List<RulebookFact> _facts = [];
    private readonly PerformanceJson _json;

    private RulebookFacts(PerformanceJson json)
    {
        _json = json;
    }

    public static IReadOnlyList<RulebookFact> Of(Rulebook rulebook, PerformanceJson json)
    {
        RulebookFacts facts = new(json);
        RulebookDefinition definition = rulebook.Definition;
        facts.There(RulebookChangeKind.Head, string.Empty);
        facts.Add(RulebookChangeKind.Head, string.Empty, "title", definition.Title);
        facts.Add(RulebookChangeKind.Head, string.Empty, "firstYear", definition.FirstYear);
        facts.Add(RulebookChangeKind.Head, string.Empty, "lastYear", definition.LastYear);
        facts.Add(RulebookChangeKind.Reading, string.Empty, ReadingNames.ScoreRounding, RulebookReadings.NameOf(definition.ScoreRounding));
        facts.Add(RulebookChangeKind.Standard, string.Empty, "rowScale", definition.RowScale);
        facts.Add(RulebookChangeKind.Weight, string.Empty, "highestTotal", definition.HighestTotal);
        facts.AddSections(definition.Sections, string.Empty);
        foreach (Grade grade in definition.Grades)
        {
            facts.There(RulebookChangeKind.Grade, grade.Name);
            facts.Add(RulebookChangeKind.Grade, grade.Name, "from", grade.From);
        }

        foreach (Clause clause in definition.Clauses)
        {
            string subject = "clauses/" + clause.Id;
            facts.There(RulebookChangeKind.Clause, subject);
            facts.Add(RulebookChangeKind.Clause, subject, "text", clause.Text);
            facts.Add(RulebookChangeKind.Clause, subject, "items", string.Join("；", clause.Items));
        }

        foreach (CheckDefinition check in definition.Checks)
        {
            string subject = "checks/" + check.Id;
            facts.There(RulebookChangeKind.Check, subject);
            facts.Add(RulebookChangeKind.Check, subject, "for", ReadingOption<CheckScope>.NameOf(check.For));
            facts.Add(RulebookChangeKind.Check, subject, "when", check.When);
            facts.Add(RulebookChangeKind.Check, subject, "severity", ReadingOption<Severity>.NameOf(check.Severity));
            facts.Add(RulebookChangeKind.Check, subject, "message", check.Message.Chinese);
            facts.Add(RulebookChangeKind.Check, subject, "points", check.Points);
        }

        return facts._facts;
    }

    private void AddSections(IReadOnlyList<Section> sections, string place)
    {
        foreach (Section section in sections)
        {
            There(RulebookChangeKind.Structure, section.Id);
            Add(RulebookChangeKind.Structure, section.Id, "title", section.Title);
            Add(RulebookChangeKind.Structure, section.Id, "place", place);
            Add(RulebookChangeKind.Structure, section.Id, "effect", ReadingOption<SectionEffect>.NameOf(section.Effect));
            Add(RulebookChangeKind.Weight, section.Id, "weight", section.Weight);
            Add(RulebookChangeKind.Weight, section.Id, "inPrinciple", section.InPrinciple ? "true" : "false");
            Add(RulebookChangeKind.Weight, section.Id, "ceiling", section.Ceiling);
            AddSections(section.Sections, section.Id);
            foreach (Indicator indicator in section.Indicators)
            {
                AddIndicator(indicator, section.Id);
            }

            if (section.Open is { } open)
            {
                AddOpen(open, section.Id);
            }
        }
    }

    private void AddIndicator(Indicator indicator, string section)
    {
        There(RulebookChangeKind.Structure, indicator.Id);
        Add(RulebookChangeKind.Structure, indicator.Id, "title", indicator.Title);
        Add(RulebookChangeKind.Structure, indicator.Id, "place", section);
        Add(RulebookChangeKind.Weight, indicator.Id, "weight", indicator.Weight);
        Add(RulebookChangeKind.Weight, indicator.Id, "lowest", indicator.Lowest);
        Add(RulebookChangeKind.Weight, indicator.Id, "highest", indicator.Highest);
        Add(RulebookChangeKind.Clause, indicator.Id, "explanation", indicator.Explanation);
        Add(RulebookChangeKind.Clause, indicator.Id, "standard", indicator.Standard);
        Add(RulebookChangeKind.Standard, indicator.Id, "exemptionAllowed", indicator.ExemptionAllowed ? "true" : "false");
        Add(RulebookChangeKind.Standard, indicator.Id, "notApplicableAllowed", indicator.NotApplicableAllowed ? "true" : "false");
        AddRule(indicator.Rule, indicator.Id);
    }

    private void AddOpen(OpenIndicators open, string section)
    {
        Add(RulebookChangeKind.Clause, section, "explanation", open.Explanation);
        Add(RulebookChangeKind.Clause, section, "standard", open.Standard);
        Add(RulebookChangeKind.Weight, section, "unusedWeightTo", open.UnusedWeightTo);
        Add(RulebookChangeKind.Weight, section, "weightsOptional", open.WeightsOptional ? "true" : "false");
        Add(RulebookChangeKind.Standard, section, "notApplicableAllowed", open.NotApplicableAllowed ? "true" : "false");
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (IScoringRule rule in open.Rules)
        {
            string kind = _json.Rules.NameOf(rule);
            seen[kind] = seen.TryGetValue(kind, out int before) ? before + 1 : 1;
            string subject = section + "/" + kind + (seen[kind] > 1 ? "#" + (Rational)seen[kind] : string.Empty);
            There(RulebookChangeKind.Standard, subject);
            AddRule(rule, subject);
        }
    }

    private void AddRule(IScoringRule rule, string subject)
    {
        HashSet<string> readings = [.. ((rule as IReadingRule)?.Readings ?? []).Select(static reading => reading.Name)];
        using JsonDocument settings = _json.ToDocument(rule);
        foreach (JsonProperty setting in settings.RootElement.EnumerateObject())
        {
            bool isReading = readings.Contains(setting.Name);
            string value = setting.Value.ValueKind == JsonValueKind.String ? setting.Value.GetString()! : setting.Value.GetRawText();
            Add(isReading ? RulebookChangeKind.Reading : RulebookChangeKind.Standard, subject, setting.Name, value);
        }
    }

    private void There(RulebookChangeKind kind, string subject) => _facts.Add(new RulebookFact(kind, subject, Property: null, subject));

    private void Add(RulebookChangeKind kind, string subject, string property, string? value)
    {
        if (value is not null)
        {
            _facts.Add(new RulebookFact(kind, subject, property, value));
        }
    }

    private void Add(RulebookChangeKind kind, string subject, string property, decimal? value) =>
        Add(kind, subject, property, value is { } number ? ((Rational)number).ToString() : null);
}
