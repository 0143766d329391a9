using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <summary>
/// Met by a date (时效指标): the weight where the work was done by the deadline; later, nothing, or the weight less a deduction for every step of days,
/// never below 0.
/// </summary>
/// <remarks>Clauses: 在2021年12月31日前完成得满分，未按时完成不得分。每逾期30天扣1分，扣完为止。</remarks>
public sealed partial record DeadlineRule : ScoringRule<DeadlineEvidence>, IReadingRule, IReviewedRule, IShownRule
{
    /// <summary>Gets the points taken off for a step of days, more than 0; <see langword="null"/> where being late earns nothing.</summary>
    public decimal? DeductionPerStep { get; init; }

    /// <summary>Gets how many days a step has, 1 or more; <see langword="null"/> for 1.</summary>
    public int? DaysPerStep { get; init; }

    /// <summary>Gets which steps count; the default is <see cref="StepCounting.Whole"/>.</summary>
    public StepCounting Steps { get; init; }

    /// <summary>Gets when "9月前" ends; the default is <see cref="BeforeMonth.Excluded"/>.</summary>
    public BeforeMonth BeforeMonth { get; init; }

    IReadOnlyList<Reading> IReadingRule.Readings =>
    [
        .. DeductionPerStep is null ? Array.Empty<Reading>() : [ReadingOption<StepCounting>.Describe(ReadingNames.Steps, Steps)],
        ReadingOption<BeforeMonth>.Describe(ReadingNames.BeforeMonth, BeforeMonth),
    ];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => name switch
    {
        ReadingNames.Steps when DeductionPerStep is not null => this with { Steps = ReadingOption<StepCounting>.Parse(name, option) },
        ReadingNames.BeforeMonth => this with { BeforeMonth = ReadingOption<BeforeMonth>.Parse(name, option) },
        _ => this,
    };

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        if (DeductionPerStep <= 0)
        {
            yield return new SettingError("deductionPerStep", LocalizedMessage.Of($"The deduction for a step is more than 0 points, not {(Rational)DeductionPerStep.Value}."));
        }

        if (DaysPerStep < 1)
        {
            yield return new SettingError("daysPerStep", LocalizedMessage.Of($"A step has 1 day or more, not {DaysPerStep}."));
        }
    }

    /// <inheritdoc/>
    public RowView Show(Evidence evidence, Language language) =>
        evidence is DeadlineEvidence dates ? new RowView { Target = dates.Target ?? string.Empty, Actual = dates.Actual ?? string.Empty } : new RowView();

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => DeductionReview.AtOnce("deductionPerStep", DeductionPerStep, context.Weight);

    /// <inheritdoc/>
    protected override RuleOutcome Score(DeadlineEvidence evidence, in ScoringContext context) =>
        Read(Guard.NotNull(evidence), out int days, out bool turnsOnMonth) is { } fault ? fault : Deduct(days, turnsOnMonth, context);

    private Finding? Read(DeadlineEvidence evidence, out int days, out bool turnsOnMonth)
    {
        Finding? targetFault = Read(evidence.Target, "target", evidence.Row.Year, out CalendarSpan target);
        Finding? actualFault = Read(evidence.Actual, "actual", evidence.Row.Year, out CalendarSpan actual);
        turnsOnMonth = target.IsBareMonth && target.IsBefore;
        days = 0;
        if ((targetFault ?? actualFault) is { } fault)
        {
            return fault;
        }

        if (DaysLate(target, actual) is not { } late)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.DateUnclear, ("actual", evidence.Actual), ("target", evidence.Target));
        }

        days = late;
        return null;
    }

    private static Finding? Read(string? text, string field, int? year, out CalendarSpan span)
    {
        span = default;
        return text is null || Notation.IsBlank(text) ? Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", field))
            : CalendarReader.TryRead(text, out span, year) ? null
            : Faults.Of(FindingCodes.TargetUnreadable, FindingKeys.DateUnreadable, ("field", field), ("text", text));
    }

    // A date without a year is of the sheet's; by itself, of the other's year, or of any: 2023 has the 365 days that most years have.
    private const int AnyYear = 2023;

    private int? DaysLate(CalendarSpan target, CalendarSpan actual)
    {
        int year = target.Year ?? actual.Year ?? AnyYear;
        DateTime deadline = target is { IsBareMonth: true, IsBefore: true } && BeforeMonth == BeforeMonth.Excluded
            ? target.First(year).AddDays(-1)
            : target.Last(year);
        DateTime last = actual.Last(year);
        return last <= deadline ? 0
            : actual.First(year) == last || (actual.First(year) > deadline && DeductionPerStep is null) ? (last - deadline).Days
            : null;
    }

    private Rational Deduct(int days, bool turnsOnMonth, in ScoringContext context)
    {
        Rational weight = context.Weight;
        Rational perStep = DaysPerStep ?? 1;
        Rational steps = days == 0 ? Rational.Zero : StepCount.Of(Steps, days / perStep);
        Rational score = days == 0 ? weight
            : DeductionPerStep is { } deduction ? Rational.Max(weight - (steps * deduction), Rational.Zero)
            : Rational.Zero;
        if (context.RecordsSteps)
        {
            Record(days, steps, score, turnsOnMonth, context);
        }

        return score;
    }

    private void Record(int days, Rational steps, Rational score, bool turnsOnMonth, in ScoringContext context)
    {
        ReadingChoice month = new(ReadingNames.BeforeMonth, ReadingOption<BeforeMonth>.NameOf(BeforeMonth));
        if (turnsOnMonth)
        {
            context.Step(month, "daysLate", "daysLate", days, new Operand("daysLate", days));
        }

        if (days == 0 || DeductionPerStep is null)
        {
            context.Step("score", days == 0 ? "weight" : "weight * 0", score, new Operand("weight", context.Weight));
            return;
        }

        ReadingChoice counting = new(ReadingNames.Steps, ReadingOption<StepCounting>.NameOf(Steps));
        context.Step(counting, "steps", StepCount.Text(Steps, "daysLate / daysPerStep"), steps, ("daysLate", days), ("daysPerStep", DaysPerStep ?? 1));
        string formula = score.Sign == 0 ? "max(weight - steps * deductionPerStep, 0)" : "weight - steps * deductionPerStep";
        context.Step("score", formula, score, ("weight", context.Weight), ("steps", steps), ("deductionPerStep", DeductionPerStep.Value));
    }
}
