using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <content>The tree: sections, indicators, and what sections leave open.</content>
internal sealed partial class RulebookCheck
{
    private void FindOpenSections(IReadOnlyList<Section> sections)
    {
        foreach (Section section in sections)
        {
            if (section.Open is not null)
            {
                _openSections.Add(section.Id);
            }

            FindOpenSections(section.Sections);
        }
    }

    private void CheckTop(IReadOnlyList<Section> sections)
    {
        for (int index = 0; index < sections.Count; index++)
        {
            Section section = sections[index];
            string path = $"$.sections[{index}].ceiling";
            bool isVeto = section.Effect == SectionEffect.Veto;
            Require(!isVeto || section.Ceiling is >= 0, RemarkCodes.SectionInvalid, path, $"A veto says what the total can be at most, 0 or more.");
        }

        Require(
            sections.Count == 0 || sections.Any(static section => section.Effect == SectionEffect.Counts),
            RemarkCodes.SectionEmpty,
            "$.sections",
            $"A rulebook has at least one section that counts.");
    }

    private void CheckSections(IReadOnlyList<Section> sections, string path, bool canMiss, bool isInner = false)
    {
        for (int index = 0; index < sections.Count; index++)
        {
            CheckSection(sections[index], $"{path}[{index}]", canMiss, isInner);
        }
    }

    private void CheckSection(Section section, string path, bool canMiss, bool isInner)
    {
        CheckId(section.Id, path);
        CheckWeight(section.Weight, path);
        Require(section.Title.Trim().Length > 0, RemarkCodes.TextMissing, path + ".title", $"Give the section's name.");
        Require(
            !isInner || section.Effect == SectionEffect.Counts,
            RemarkCodes.SectionInvalid,
            path + ".effect",
            $"A bonus, a penalty or a veto is a section at the top of the rulebook.");
        Require(
            section.Ceiling is null || section.Effect == SectionEffect.Veto, RemarkCodes.SectionInvalid, path + ".ceiling", $"Only a veto has a ceiling.");
        bool isOutside = canMiss || section.Effect != SectionEffect.Counts;
        if (section.Open is { } open)
        {
            Require(
                section.Indicators.Count == 0 && section.Sections.Count == 0,
                RemarkCodes.SectionInvalid,
                path + ".open",
                $"A section is open to the units' own indicators or has parts of its own, not both: move the parts to a section beside it.");
            CheckOpen(open, section.Id, path + ".open");
        }
        else
        {
            CheckParts(section, path, isOutside);
        }

        for (int index = 0; index < section.Indicators.Count; index++)
        {
            CheckIndicator(section.Indicators[index], $"{path}.indicators[{index}]");
        }

        CheckSections(section.Sections, path + ".sections", isOutside, isInner: true);
    }

    private void CheckParts(Section section, string path, bool isOutside)
    {
        bool isEmpty = section.Indicators.Count + section.Sections.Count == 0;
        Require(
            !isEmpty, RemarkCodes.SectionEmpty, path, $"Nobody can score in this section: give it indicators, sections, or open it to the units' own.");
        Rational sum = section.Indicators.Select(static indicator => indicator.Weight)
            .Concat(section.Sections.Select(static inner => inner.Weight))
            .Aggregate(Rational.Zero, static (total, weight) => total + weight);

        // Outside the full weight a section's weight is a cap.
        Require(
            isEmpty || isOutside || sum == section.Weight,
            RemarkCodes.WeightsMismatch,
            path + ".weight",
            $"The parts add up to {sum}, not to {(Rational)section.Weight}.");
    }

    private void CheckIndicator(Indicator indicator, string path)
    {
        CheckId(indicator.Id, path);
        CheckWeight(indicator.Weight, path);
        Require(indicator.Title.Trim().Length > 0, RemarkCodes.TextMissing, path + ".title", $"Give the indicator's name.");
        CheckClause(indicator.Explanation, path + ".explanation");
        CheckClause(indicator.Standard, path + ".standard");
        Require(indicator.Lowest is null or <= 0, RemarkCodes.WeightInvalid, path + ".lowest", $"The lowest score is 0 or less.");
        Require(
            indicator.Highest is null || (indicator.Highest > 0 && indicator.Highest <= WeightRange.Most),
            RemarkCodes.WeightInvalid,
            path + ".highest",
            $"The highest score is more than 0 points.");
        CheckRule(indicator.Rule, indicator.Weight, path + ".rule");
    }

    private void CheckOpen(OpenIndicators open, string section, string path)
    {
        Require(open.Rules.Count > 0, RemarkCodes.SectionEmpty, path + ".rules", $"Name at least one rule that a unit's own indicators are scored by.");
        Require(
            open.UnusedWeightTo is not { } taker || (taker != section && _openSections.Contains(taker)),
            RemarkCodes.SectionInvalid,
            path + ".unusedWeightTo",
            $"\"{open.UnusedWeightTo}\" is no other open section that the weight could move to.");
        CheckClause(open.Explanation, path + ".explanation");
        CheckClause(open.Standard, path + ".standard");
        HashSet<(Type, string?)> rules = [];
        for (int index = 0; index < open.Rules.Count; index++)
        {
            Require(
                open.Rules[index] is UnreadRule || rules.Add((open.Rules[index].GetType(), (open.Rules[index] as INamedRule)?.Id)),
                RemarkCodes.SectionInvalid,
                $"{path}.rules[{index}]",
                $"A rule of this kind stands here twice; a row could not say which it means.");
            CheckRule(open.Rules[index], weight: null, $"{path}.rules[{index}]");
        }
    }

    private void CheckRule(IScoringRule rule, decimal? weight, string path)
    {
        foreach (SettingError error in SettingCheck.Of(rule, weight))
        {
            _errors.Add(new RulebookError(RemarkCodes.SettingInvalid, error.Setting.Length == 0 ? path : path + "." + error.Setting, error));
        }
    }
}
