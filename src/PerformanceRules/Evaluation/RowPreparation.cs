using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Evaluation;

/// <summary>Prepares a row for its rule: everything about it that does not depend on the rule's arithmetic is settled here, once.</summary>
internal readonly struct RowPreparation(RuleCatalog rules, RulebookLayout layout, int year)
{
    private static readonly JudgementRule Claim = new();

    private readonly RuleNotes _notes = new(recordsSteps: false);

    public PreparedRow Prepare(SubmittedIndicator submitted, IndicatorSlot slot)
    {
        Indicator indicator = slot.Indicator;
        PreparedRow row = new()
        {
            Section = slot.Section,
            Fixed = indicator,
            Submitted = submitted,
            Rule = indicator.Rule,
            Evidence = submitted.Evidence,
        };
        row.Weigh(slot.Weight);
        if (submitted.Weight is { } stated && layout.Sections[slot.Section].Section.InPrinciple && WeightRange.Contains(stated))
        {
            row.Weigh(new FullWeight(stated, layout.Rounding));
        }
        else if (submitted.Weight is { } weight && weight != indicator.Weight)
        {
            row.Warn(FindingCodes.WeightDiffers, FindingKeys.WeightDiffers, ("found", weight), ("expected", indicator.Weight));
        }

        if (submitted.Rule is { } kind && rules.Registry.TryGetName(indicator.Rule, out string? expected) && kind != expected && kind != rules.Registry.KindOf(indicator.Rule))
        {
            row.Fail(FindingCodes.EvidenceInvalid, FindingKeys.RuleRefused, ("expected", expected), ("found", kind));
        }

        PrepareEvidence(row, []);
        PrepareExceptions(row, indicator.ExemptionAllowed, indicator.NotApplicableAllowed);
        ReadEvidence(row);
        return row;
    }

    /// <summary>Prepares a row that a form without weights has: it scores what it claims, up to what the section has left.</summary>
    public PreparedRow PrepareClaim(SubmittedIndicator submitted, int section, in Rational left)
    {
        PreparedRow row = new() { Section = section, Submitted = submitted, Evidence = submitted.Evidence, IsClaimed = true };
        if (submitted.Claimed is not { } claimed)
        {
            row.Fail(FindingCodes.EvidenceMissing, FindingKeys.ClaimMissing);
        }
        else if (claimed < 0 || claimed > layout.Sections[section].Section.Weight)
        {
            row.Fail(FindingCodes.EvidenceInvalid, FindingKeys.ClaimInvalid, ("claimed", claimed), ("weight", layout.Sections[section].Section.Weight));
        }
        else
        {
            Rational points = Rational.Min(claimed, left);
            row.Weigh(new FullWeight(points, layout.Rounding));
            row.Rule = Claim;
            row.Evidence = ClaimedEvidence(submitted.Evidence, points.ToDecimal());
            row.Arithmetic = ((IFormulaRule)Claim).Read(row.Evidence, new ScoringContext(row, notes: null)); // The report says that the row rests on its claim.
        }

        return row;
    }

    // What the row reports stays beside the points that it claims.
    private static JudgementEvidence ClaimedEvidence(Evidence? reported, decimal points) => (reported is OpenEvidence open ? OpenRow.Judgement(open) : reported) switch
    {
        JudgementEvidence judgement => judgement with { Points = points, Rating = null, Grade = null },
        TargetRatioEvidence ratio => new JudgementEvidence { Points = points, Target = ratio.Target, Actual = ratio.Actual, Reason = ratio.Reason },
        DeadlineEvidence date => new JudgementEvidence { Points = points, Target = date.Target is { } target ? Target.Parse(target) : null, Actual = date.Actual is { } actual ? Actual.Parse(actual) : null },
        _ => new JudgementEvidence { Points = points },
    };

    public PreparedRow Prepare(SubmittedIndicator submitted, int section, OpenIndicators open)
    {
        PreparedRow row = new() { Section = section, Submitted = submitted, Evidence = submitted.Evidence };
        if (submitted.Weight is not { } weight)
        {
            row.Fail(FindingCodes.EvidenceMissing, FindingKeys.WeightMissing);
        }
        else if (!WeightRange.Contains(weight))
        {
            row.Fail(FindingCodes.EvidenceInvalid, FindingKeys.WeightInvalid, ("weight", weight));
        }
        else
        {
            row.Weigh(new FullWeight(weight, layout.Rounding));
        }

        PrepareEvidence(row, open.Rules);
        if (row.Evidence is { } evidence)
        {
            row.Rule = submitted.Rule is { } kind ? rules.ByKind(kind, open.Rules) : rules.ByEvidence(evidence, open.Rules);
            if (row.Rule is null)
            {
                string expected = submitted.Rule ?? string.Join(", ", open.Rules.Select(static rule => rule.EvidenceType.Name));
                row.Fail(FindingCodes.EvidenceInvalid, FindingKeys.WrongEvidence, ("expected", expected), ("found", evidence.GetType().Name));
            }
        }

        PrepareExceptions(row, exemptionAllowed: false, open.NotApplicableAllowed);
        ReadEvidence(row);
        return row;
    }

    private void PrepareEvidence(PreparedRow row, IReadOnlyList<IScoringRule> offered)
    {
        RowWords words = new(row.Fixed?.Title ?? row.Submitted!.Title, year);
        row.Evidence = SheetEvidence.Of(row.Evidence, words);
        if (row.Evidence is OpenEvidence evidence)
        {
            OpenRow.Resolve(row, evidence, words, offered);
        }

        if (row.Submitted!.ClaimIsEvidence && row.Submitted.Claimed is { } claimed)
        {
            row.Inform(FindingCodes.ClaimAsPoints, FindingKeys.ClaimAsPoints, ("points", claimed));
        }

        // A row that does not apply has nothing to be scored from.
        if (row.Evidence is null && row.Submitted.NotApplicable is null)
        {
            row.Fail(FindingCodes.EvidenceMissing, FindingKeys.EvidenceMissing);
        }
    }

    private static void PrepareExceptions(PreparedRow row, bool exemptionAllowed, bool notApplicableAllowed)
    {
        if (row.Submitted!.NotApplicable is not null)
        {
            row.IsNotApplicable = notApplicableAllowed;
            if (!notApplicableAllowed)
            {
                row.Fault = null;
                row.Fail(FindingCodes.NotApplicableRefused, FindingKeys.NotApplicableRefused);
            }
        }

        if (row.Submitted.Exemption is not { } exemption)
        {
            return;
        }

        if (!exemptionAllowed)
        {
            row.Warn(FindingCodes.ExemptionRefused, FindingKeys.ExemptionRefused);
        }
        else if (MissingField(exemption) is { } field)
        {
            row.Fail(FindingCodes.EvidenceMissing, FindingKeys.ExemptionIncomplete, ("field", field));
        }
        else if (exemption.Points < 0)
        {
            row.Fail(FindingCodes.EvidenceInvalid, FindingKeys.ExemptionNegative, ("points", exemption.Points));
        }
        else
        {
            row.IsExempt = true;
        }
    }

    private void ReadEvidence(PreparedRow row)
    {
        row.Counts = layout.TopOf(row.Section).Section.Effect == SectionEffect.Counts;
        if (row.Fault is not null || row.IsNotApplicable || row.Rule is not IFormulaRule rule)
        {
            return;
        }

        row.Arithmetic = rule.Read(row.Evidence!, new ScoringContext(layout.RowScale ?? row, _notes));
        row.IsPlain = row.Arithmetic is { IsWithinWeight: true } && row.IsWeightRounded && row.Counts && !row.IsExempt && layout.RowScale is null;
        if (_notes.TakeWarnings() is { } warnings && row.Arithmetic is not null)
        {
            (row.Warnings ??= []).AddRange(warnings.Select(warning => warning with { Indicator = row.Id }));
        }
    }

    private static string? MissingField(Exemption exemption) =>
        Notation.IsBlank(exemption.ApprovedBy ?? string.Empty) ? "approvedBy"
        : Notation.IsBlank(exemption.Reason ?? string.Empty) ? "reason"
        : null;
}
