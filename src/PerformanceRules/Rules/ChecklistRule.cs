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
    private readonly Rational _deductionPerItem;

    /// <summary>Gets how many items the standard lists, 1 or more.</summary>
    public required int ItemCount { get; init; }

    /// <summary>Gets the points taken off for an item that was not met, more than 0.</summary>
    public required decimal DeductionPerItem
    {
        get;
        init
        {
            field = value;
            _deductionPerItem = value;
        }
    }

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
            return TooManyItems(failed.Count);
        }

        if (failed.Count > 0 && CheckItems(failed.Items) is { } fault)
        {
            return fault;
        }

        Rational weight = context.Weight;
        Rational deduction = _deductionPerItem * failed.Count;
        Rational score = failed.Count == 0 ? weight : deduction >= weight ? Rational.Zero : weight - deduction;
        if (context.RecordsSteps)
        {
            RecordStep(failed.Count, deduction, score, context);
        }

        return score;
    }

    private void RecordStep(int failed, in Rational deduction, in Rational score, in ScoringContext context)
    {
        context.Step("deduction", "failed * deductionPerItem", deduction, ("failed", failed), ("deductionPerItem", DeductionPerItem));
        string formula = deduction > context.Weight ? "max(weight - failed * deductionPerItem, 0)" : "weight - failed * deductionPerItem";
        context.Step("score", formula, score, ("weight", context.Weight), ("failed", failed), ("deductionPerItem", DeductionPerItem));
    }

    private Finding TooManyItems(int count) => Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.TooManyItems, ("count", count), ("items", ItemCount));

    private Finding? CheckItems(IReadOnlyList<FailedItem> items)
    {
        for (int index = 0; index < items.Count; index++)
        {
            int item = items[index].Item;
            if (item < 1 || item > ItemCount)
            {
                return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.NoSuchItem, ("item", item), ("items", ItemCount));
            }

            for (int other = 0; other < index; other++)
            {
                if (items[other].Item == item)
                {
                    return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.ItemTwice, ("item", item));
                }
            }
        }

        return null;
    }
}
