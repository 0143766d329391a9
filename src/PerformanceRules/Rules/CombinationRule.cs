using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Combination: each part is scored by a rule of its own out of the full weight; the indicator earns the lowest, or the weighted mean, of them.
/// </summary>
/// <remarks>Clauses: 各分项得分取最低值。各分项得分按权重加权平均。</remarks>
public sealed partial record CombinationRule : ScoringRule<CombinationEvidence>, IReadingRule, IReviewedRule, IShownRule
{
    /// <summary>Gets how the parts' scores become one.</summary>
    public required CombinationMethod Method { get; init; }

    /// <summary>Gets the parts, 2 or more.</summary>
    public required IReadOnlyList<CombinedPart> Parts { get; init => field = Guard.CopiedOrEmpty(value); }

    IReadOnlyList<Reading> IReadingRule.Readings =>
    [
        .. Parts.SelectMany(static part => (part.Rule as IReadingRule)?.Readings ?? []).GroupBy(static reading => reading.Name).Select(static same => same.First()),
    ];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => this with
    {
        Parts = [.. Parts.Select(part => part.Rule is IReadingRule rule ? part with { Rule = rule.WithReading(name, option) } : part)],
    };

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        if (Parts.Count < 2)
        {
            yield return new SettingError("parts", LocalizedMessage.Of($"A combination has 2 parts or more."));
        }

        bool isMean = Method == CombinationMethod.WeightedMean;
        if (isMean && Parts.Sum(static part => part.Share ?? 0) != 1)
        {
            yield return new SettingError("parts", LocalizedMessage.Of($"The shares add up to {(Rational)Parts.Sum(static part => part.Share ?? 0)}, not to 1."));
        }

        for (int index = 0; index < Parts.Count; index++)
        {
            CombinedPart part = Parts[index];
            if (isMean ? part.Share is null or <= 0 : part.Share is not null)
            {
                yield return new SettingError($"parts[{index}].share", isMean ? LocalizedMessage.Of($"A part of a mean has a share of more than 0.") : LocalizedMessage.Of($"The parts of a minimum have no shares."));
            }

            if (Parts.Take(index).Any(other => other.Id == part.Id))
            {
                yield return new SettingError($"parts[{index}].id", LocalizedMessage.Of($"The part \"{part.Id}\" stands here twice."));
            }

            foreach (SettingError error in part.Rule.CheckSettings(weight))
            {
                yield return new SettingError($"parts[{index}].rule.{error.Setting}", error);
            }
        }
    }

    /// <inheritdoc/>
    public RowView Show(Evidence evidence, Language language)
    {
        List<string> targets = [];
        List<string> actuals = [];
        foreach (CombinedPart part in Parts)
        {
            RowView? shown = evidence is CombinationEvidence given && Find(given, part.Id) is { } found ? (part.Rule as IShownRule)?.Show(found, language) : null;
            string title = part.Title ?? part.Id;
            targets.AddRange(shown is { Target.Length: > 0 } ? [title + (language == Language.English ? ": " : "：") + shown.Target] : Array.Empty<string>());
            actuals.AddRange(shown is { Actual.Length: > 0 } ? [title + (language == Language.English ? ": " : "：") + shown.Actual] : Array.Empty<string>());
        }

        return new RowView { Target = string.Join("\n", targets), Actual = string.Join("\n", actuals) };
    }

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => Parts.SelectMany((part, index) =>
        ((part.Rule as IReviewedRule)?.Review(new SettingContext(context.Weight, []))
            ?? []).Select(remark => new SettingRemark(remark.Code, $"parts[{index}].rule.{remark.Setting}", remark.Message, [.. remark.Values])));

    /// <inheritdoc/>
    protected override RuleOutcome Score(CombinationEvidence evidence, in ScoringContext context)
    {
        if (Unknown(Guard.NotNull(evidence)) is { } unknown)
        {
            return unknown;
        }

        Span<Rational> scores = new Rational[Parts.Count];
        for (int index = 0; index < Parts.Count; index++)
        {
            CombinedPart part = Parts[index];
            if (Find(evidence, part.Id) is not { } given)
            {
                return RuleOutcome.Unscored(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "parts." + part.Id));
            }

            RuleOutcome outcome = part.Rule.Score(given, context.ForPart(part.Id, context.Weight));
            if (outcome.Fault is { } fault)
            {
                return fault with { Part = fault.Part is null ? part.Id : part.Id + "." + fault.Part };
            }

            scores[index] = outcome.Score;
        }

        return Combine(scores, context);
    }

    private Rational Combine(Span<Rational> scores, in ScoringContext context)
    {
        bool isMean = Method == CombinationMethod.WeightedMean;
        Rational combined = isMean ? Rational.Zero : scores[0];
        for (int index = 0; index < scores.Length; index++)
        {
            combined = isMean ? combined + (scores[index] * (Parts[index].Share ?? 0)) : Rational.Min(combined, scores[index]);
        }

        if (context.RecordsSteps)
        {
            Record(scores, combined, context);
        }

        return combined;
    }

    private void Record(Span<Rational> scores, Rational combined, in ScoringContext context)
    {
        bool isMean = Method == CombinationMethod.WeightedMean;
        List<string> terms = [];
        List<Operand> operands = [];
        for (int index = 0; index < scores.Length; index++)
        {
            string number = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            operands.Add(("score" + number, scores[index]));
            terms.Add("score" + number + (isMean ? " * share" + number : string.Empty));
            if (isMean)
            {
                operands.Add(("share" + number, Parts[index].Share ?? 0));
            }
        }

        context.Step("score", isMean ? string.Join(" + ", terms) : "min(" + string.Join(", ", terms) + ")", combined, [.. operands]);
    }

    private Finding? Unknown(CombinationEvidence evidence)
    {
        foreach (PartEvidence given in evidence.Parts)
        {
            if (!Parts.Any(part => part.Id == given.Part))
            {
                string known = string.Join(", ", Parts.Select(static part => part.Id));
                return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.PartUnknown, ("part", given.Part), ("parts", known));
            }
        }

        return null;
    }

    private static Evidence? Find(CombinationEvidence evidence, string part)
    {
        foreach (PartEvidence given in evidence.Parts)
        {
            if (given.Part == part)
            {
                return given.Evidence;
            }
        }

        return null;
    }
}
