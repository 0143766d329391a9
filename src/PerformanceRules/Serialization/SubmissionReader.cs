using System.Globalization;
using System.Text.Json.Serialization.Metadata;
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
        RawJson whole = new(0, utf8.Length);
        if (StrictReader.Read(utf8, whole, "$", PerformanceJsonContext.Strict.SubmissionDocument, errors) is not SubmissionDocument sheet)
        {
            if (!errors.Any)
            {
                errors.Add(0, "$", "An object is expected here, not null.");
            }

            return null;
        }

        if (sheet.Rulebook is null || sheet.Unit is null || sheet.Year is null)
        {
            // A field that is there but faulty was reported by the reader already.
            ReportMissing(utf8, sheet, errors);
            return null;
        }

        if (FindRulebook(utf8, sheet, errors) is not { } rulebook)
        {
            return null;
        }

        List<SubmittedIndicator> indicators = new(sheet.Indicators?.Count ?? 0);
        for (int index = 0; index < (sheet.Indicators?.Count ?? 0); index++)
        {
            if (errors.IsFull)
            {
                errors.IsCutShort = true;
                return null;
            }

            string path = "$.indicators[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            if (ReadIndicator(utf8, sheet.Indicators![index], path, rulebook.Layout, errors) is { } indicator)
            {
                indicators.Add(indicator);
            }
        }

        return new Submission
        {
            Rulebook = sheet.Rulebook,
            Unit = sheet.Unit,
            Year = sheet.Year.Value,
            ClaimedTotal = sheet.ClaimedTotal,
            ClaimedSections = sheet.ClaimedSections ?? [],
            Indicators = indicators,
        };
    }

    private static void ReportMissing(ReadOnlySpan<byte> utf8, SubmissionDocument sheet, InputErrors errors)
    {
        (string Name, bool IsMissing)[] fields =
        [
            ("rulebook", sheet.Rulebook is null), ("unit", sheet.Unit is null), ("year", sheet.Year is null),
        ];
        foreach ((string name, bool isMissing) in fields)
        {
            if (isMissing && (!JsonPlaces.TryFind(utf8, "$." + name, out JsonPlace place) || place.Token == System.Text.Json.JsonTokenType.Null))
            {
                errors.Add(0, "$." + name, $"A submission names its {name}.");
            }
        }
    }

    private Rulebook? FindRulebook(ReadOnlySpan<byte> utf8, SubmissionDocument sheet, InputErrors errors)
    {
        try
        {
            return rulebooks.Find(sheet.Rulebook!, sheet.Year!.Value);
        }
        catch (UnknownRulebookException exception)
        {
            JsonPlaces.TryFind(utf8, "$.rulebook", out JsonPlace place);
            errors.Add(place.ValueStart, "$.rulebook", exception.Message);
            return null;
        }
    }

    private SubmittedIndicator? ReadIndicator(
        ReadOnlySpan<byte> utf8, SubmittedIndicatorDocument? row, string path, RulebookLayout rulebook, InputErrors errors)
    {
        if (row?.Id is not { } id)
        {
            if (!JsonPlaces.TryFind(utf8, path + ".id", out JsonPlace place) || place.Token == System.Text.Json.JsonTokenType.Null)
            {
                JsonPlaces.TryFind(utf8, path, out place);
                errors.Add(place.ValueStart, path + ".id", "An indicator has an id.");
            }

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
            Evidence = row.Evidence.IsGiven && EvidenceType(utf8, row, path, rulebook, errors) is { } type
                ? (Evidence?)StrictReader.Read(utf8, row.Evidence, path + ".evidence", type, errors)
                : null,
        };
    }

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
            if (rules.Registry.Find(kind) is null)
            {
                JsonPlaces.TryFind(utf8, path + ".rule", out JsonPlace place);
                errors.Add(place.ValueStart, path + ".rule", rules.UnknownKind(kind));
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
