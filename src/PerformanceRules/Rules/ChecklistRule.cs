using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Checklist: the weight less a deduction for every item that was not met, never below 0.
/// </summary>
/// <remarks>Clause: 每有一项不合格扣0.5分，扣完为止。</remarks>
public sealed partial record ChecklistRule : ScoringRule<ChecklistEvidence>, IReviewedRule
{
    /// <summary>Gets how many items the standard lists, 1 or more.</summary>
    public required int ItemCount { get; init; }

    /// <summary>Gets the points taken off for an item that was not met, more than 0.</summary>
    public required decimal DeductionPerItem { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        if (ItemCount < 1)
        {
            yield return new SettingError("itemCount", $"A checklist has 1 item or more, not {ItemCount}.");
        }

        if (DeductionPerItem <= 0)
        {
            yield return new SettingError("deductionPerItem", $"The deduction for an item is more than 0 points, not {(Rational)DeductionPerItem}.");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) =>
    [
        .. DeductionReview.NeverAll("deductionPerItem", ItemCount, DeductionPerItem, context.Weight),
        .. ItemCount > 1 ? DeductionReview.AtOnce("deductionPerItem", DeductionPerItem, context.Weight) : [],
        .. DeductionReview.Items("itemCount", ItemCount, context.Items.Count),
    ];

    /// <inheritdoc/>
    protected override RuleOutcome Score(ChecklistEvidence evidence, in ScoringContext context)
    {
        if (Guard.NotNull(evidence).Failed is not { } failed)
        {
            return RuleOutcome.Unscored(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "failed"));
        }

        if (failed.Count < 0 || failed.Count > ItemCount)
        {
            return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.TooManyItems, ("count", failed.Count), ("items", ItemCount));
        }

        if (CheckItems(failed.Items) is { } fault)
        {
            return fault;
        }

        Rational weight = context.Weight;
        Rational deduction = (Rational)DeductionPerItem * failed.Count;
        Rational score = deduction >= weight ? Rational.Zero : weight - deduction;
        if (context.RecordsSteps)
        {
            context.Step("deduction", "failed * deductionPerItem", deduction, ("failed", failed.Count), ("deductionPerItem", DeductionPerItem));
            string formula = deduction > weight ? "max(weight - failed * deductionPerItem, 0)" : "weight - failed * deductionPerItem";
            context.Step("score", formula, score, ("weight", weight), ("failed", failed.Count), ("deductionPerItem", DeductionPerItem));
        }

        return score;
    }

    private RuleOutcome? CheckItems(IReadOnlyList<FailedItem> items)
    {
        for (int index = 0; index < items.Count; index++)
        {
            int item = items[index].Item;
            if (item < 1 || item > ItemCount)
            {
                return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.NoSuchItem, ("item", item), ("items", ItemCount));
            }

            for (int other = 0; other < index; other++)
            {
                if (items[other].Item == item)
                {
                    return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.ItemTwice, ("item", item));
                }
            }
        }

        return null;
    }
}
