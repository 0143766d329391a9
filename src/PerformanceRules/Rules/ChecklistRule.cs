using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Checklist: the weight less a deduction for every item that was not met, never below 0.
/// </summary>
/// <remarks>Clause: 每有一项不合格扣0.5分，扣完为止。</remarks>
public sealed partial record ChecklistRule : FormulaStandard<ChecklistEvidence>, IReviewedRule
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
            yield return new SettingError("itemCount", LocalizedMessage.Of($"A checklist has 1 item or more, not {ItemCount}."));
        }

        if (DeductionPerItem <= 0)
        {
            yield return new SettingError("deductionPerItem", LocalizedMessage.Of($"The deduction for an item is more than 0 points, not {(Rational)DeductionPerItem}."));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) =>
    [
        .. DeductionReview.NeverAll("deductionPerItem", ItemCount, DeductionPerItem, context.Weight),
        .. ItemCount > 1 ? DeductionReview.AtOnce("deductionPerItem", DeductionPerItem, context.Weight) : [],
        .. DeductionReview.Items("itemCount", ItemCount, context.Items.Count),
    ];

    private protected override bool IsProved => true;

    /// <inheritdoc/>
    protected override ChecklistEvidence WithValue(ChecklistEvidence evidence, ScoreBound bound) =>
        Guard.NotNull(evidence) with { Failed = FailedItems.OfCount((int)Guard.NotNull(bound).Aim.ToDecimal()) };

    /// <inheritdoc/>
    protected override Finding? Read(ChecklistEvidence evidence, in ScoringContext context, out FormulaRow? row)
    {
        row = null;
        if (Guard.NotNull(evidence).Failed is not { } failed)
        {
            return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", "failed"));
        }

        if (failed.Count < 0 || failed.Count > ItemCount)
        {
            return TooManyItems(failed.Count);
        }

        if (CheckItems(failed.Items) is { } fault)
        {
            return fault;
        }

        row = Formulas(static rule => ((ChecklistRule)rule).MakeFormula()).With(failed.Count);
        return null;
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

    // 每有一项不合格扣……分，扣完为止。
    private ScoringFormula MakeFormula()
    {
        FormulaInput failed = new("failed") { Domain = Interval.Between(Rational.Zero, ItemCount), IsWhole = true };
        FormulaSetting perItem = new("deductionPerItem", DeductionPerItem);
        return new ScoringFormula([failed], Formula.Max(Formula.Weight - (failed * perItem), 0).Showing((failed * perItem).Named("deduction")));
    }
}
