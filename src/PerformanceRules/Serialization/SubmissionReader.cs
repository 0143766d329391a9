using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Reads a submission: first the sheet, then each row's evidence as the rule wants it that the rulebook gives the row.</summary>
internal sealed class SubmissionReader(RuleJson rules, RulebookCatalog rulebooks)
{
    public Submission? Read(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        if (FormatVersion.IsRefused(utf8, errors))
        {
            return null;
        }

        RawJson whole = new(0, utf8.Length);
        if (StrictReader.Read(utf8, whole, "$", PerformanceJsonContext.Strict.SubmissionDocument, errors) is not SubmissionDocument sheet)
        {
            if (!errors.Any)
            {
                errors.Add(0, "$", LocalizedMessage.Of($"An object is expected here, not null."));
            }

            return null;
        }

        ReportMissing(utf8, sheet, errors);
        if (sheet.Rulebook is not { } reference || FindRulebook(utf8, reference, sheet.Year, errors) is not { } rulebook)
        {
            return null;
        }

        IReadOnlyList<SubmittedIndicator> indicators = ReadIndicators(utf8, sheet.Indicators ?? [], rulebook.Layout, errors);
        List<ReviewedIndicator> review = ReadReview(utf8, sheet.Review ?? [], errors);
        return errors.Any ? null : new Submission
        {
            Rulebook = reference,
            Unit = sheet.Unit!,
            Year = sheet.Year!.Value,
            Project = sheet.Project,
            Department = sheet.Department,
            ClaimedTotal = sheet.ClaimedTotal,
            ClaimedSections = sheet.ClaimedSections ?? [],
            Narrative = sheet.Narrative,
            Indicators = indicators,
            Review = review,
        };
    }

    private List<SubmittedIndicator> ReadIndicators(
        ReadOnlySpan<byte> utf8, List<SubmittedIndicatorDocument?> rows, RulebookLayout rulebook, InputErrors errors)
    {
        List<SubmittedIndicator> indicators = new(rows.Count);
        IReadOnlyList<SubmittedIndicatorDocument?> restored = ListIndexes.Restore(rows, utf8, "$.indicators", JsonTokenType.StartObject, errors);
        for (int index = 0; index < restored.Count && !errors.IsFull; index++)
        {
            string path = "$.indicators[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            if (restored[index] is { } row && ReadIndicator(utf8, row, path, rulebook, errors) is { } indicator)
            {
                indicators.Add(indicator);
            }
        }

        return indicators;
    }

    private static List<ReviewedIndicator> ReadReview(ReadOnlySpan<byte> utf8, List<ReviewedIndicatorDocument?> rows, InputErrors errors)
    {
        List<ReviewedIndicator> review = new(rows.Count);
        IReadOnlyList<ReviewedIndicatorDocument?> restored = ListIndexes.Restore(rows, utf8, "$.review", JsonTokenType.StartObject, errors);
        for (int index = 0; index < restored.Count && !errors.IsFull; index++)
        {
            if (restored[index] is not { } row)
            {
                continue;
            }

            if (row.Indicator is not { } indicator)
            {
                errors.AddMissing(utf8, "$.review[" + index.ToString(CultureInfo.InvariantCulture) + "].indicator", LocalizedMessage.Of($"A re-check names its indicator."));
                continue;
            }

            review.Add(new ReviewedIndicator { Indicator = indicator, Actual = row.Actual, Score = row.Score, Reason = row.Reason });
        }

        return review;
    }

    private static void ReportMissing(ReadOnlySpan<byte> utf8, SubmissionDocument sheet, InputErrors errors)
    {
        (string Name, bool IsMissing)[] fields =
        [
            ("rulebook", sheet.Rulebook is null), ("unit", sheet.Unit is null), ("year", sheet.Year is null),
        ];
        foreach ((string name, bool isMissing) in fields)
        {
            if (isMissing)
            {
                errors.AddMissing(utf8, "$." + name, LocalizedMessage.Of($"A submission names its {name}."));
            }
        }
    }

    // Where the year cannot be read, the errors of the evidence are still told: by the version that is named, or by the latest one.
    private Rulebook? FindRulebook(ReadOnlySpan<byte> utf8, string reference, int? year, InputErrors errors)
    {
        try
        {
            return year is { } known ? rulebooks.Find(reference, known) : rulebooks.FindLatest(reference);
        }
        catch (UnknownRulebookException exception)
        {
            errors.AddAt(utf8, "$.rulebook", exception);
            return null;
        }
    }

    private SubmittedIndicator? ReadIndicator(
        ReadOnlySpan<byte> utf8, SubmittedIndicatorDocument row, string path, RulebookLayout rulebook, InputErrors errors)
    {
        if (row.Id is not { } id)
        {
            errors.AddMissing(utf8, path + ".id", LocalizedMessage.Of($"An indicator has an id."));
            return null;
        }

        return new SubmittedIndicator
        {
            Id = id,
            Section = row.Section,
            Title = row.Title,
            Weight = row.Weight,
            Rule = row.Rule,
            Claimed = row.Claimed,
            Exemption = row.Exemption,
            NotApplicable = row.NotApplicable,
            Evidence = ReadEvidence(utf8, row, path, rulebook, errors),
        };
    }

    private Evidence? ReadEvidence(ReadOnlySpan<byte> utf8, SubmittedIndicatorDocument row, string path, RulebookLayout rulebook, InputErrors errors)
    {
        if (!row.Evidence.IsGiven || EvidenceType(utf8, row, path, rulebook, errors) is not { } type)
        {
            return null;
        }

        // The settings of the rule say which fields there are.
        if (RuleOf(row, rulebook) is IEvidenceFields rule)
        {
            foreach (string name in MemberNames(utf8.Slice(row.Evidence.Start, row.Evidence.Length)))
            {
                if (!rule.Fields.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal))
                {
                    errors.AddAt(utf8, path + ".evidence." + name, UnknownField.Explain(name, rule.Fields));
                    return null;
                }
            }
        }

        return (Evidence?)StrictReader.Read(utf8, row.Evidence, path + ".evidence", type, errors);
    }

    private static List<string> MemberNames(ReadOnlySpan<byte> json)
    {
        List<string> names = [];
        Utf8JsonReader reader = new(json, StrictReader.ReaderOptions);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return names;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(PathScan.NameOf(ref reader));
            reader.Read();
            reader.Skip();
        }

        return names;
    }

    /// <summary>Gives the rule that a row is scored by, where its id, its rule or its section alone says so.</summary>
    private IScoringRule? RuleOf(SubmittedIndicatorDocument row, RulebookLayout rulebook)
    {
        if (rulebook.TryFindIndicator(row.Id!, out int index))
        {
            return rulebook.Indicators[index].Indicator.Rule;
        }

        if (!rulebook.TryFindOpenSection(row.Section, out int section))
        {
            return null;
        }

        IReadOnlyList<IScoringRule> offered = rulebook.Sections[section].Section.Open!.Rules;
        return row.Rule is { } name ? offered.FirstOrDefault(rule => rules.Registry.NameOf(rule) == name)
            : offered.Count == 1 ? offered[0]
            : null;
    }

    private static IEnumerable<string> NamedRules(SubmittedIndicatorDocument row, RulebookLayout rulebook) =>
        rulebook.TryFindOpenSection(row.Section, out int section)
            ? rulebook.Sections[section].Section.Open!.Rules.OfType<INamedRule>().Select(static rule => rule.Id).OfType<string>()
            : [];

    /// <summary>Tells what the evidence of a row is read as; a row that has no place in the rulebook has none.</summary>
    private JsonTypeInfo? EvidenceType(
        ReadOnlySpan<byte> utf8, SubmittedIndicatorDocument row, string path, RulebookLayout rulebook, InputErrors errors)
    {
        if (rulebook.TryFindIndicator(row.Id!, out int index))
        {
            return rules.EvidenceOf(rules.Registry.KindOf(rulebook.Indicators[index].Indicator.Rule));
        }

        if (row.Rule is { } kind)
        {
            if (RuleOf(row, rulebook) is INamedRule named)
            {
                return rules.EvidenceOf(rules.Registry.KindOf(named));
            }

            if (rules.Registry.Find(kind) is null)
            {
                errors.AddAt(utf8, path + ".rule", rules.UnknownKind(kind, NamedRules(row, rulebook)));
                return null;
            }

            return rules.EvidenceOf(kind);
        }

        return rulebook.TryFindOpenSection(row.Section, out int section) ? OpenEvidenceType(rulebook.Sections[section].Section.Open!) : null;
    }

    private JsonTypeInfo OpenEvidenceType(OpenIndicators open) =>
        open.Rules.Any(static rule => rule.EvidenceType == typeof(TargetRatioEvidence))
        && open.Rules.Any(static rule => rule.EvidenceType == typeof(JudgementEvidence))
            ? rules.OpenEvidence
            : rules.EvidenceOf(rules.Registry.KindOf(open.Rules[0]));
}
