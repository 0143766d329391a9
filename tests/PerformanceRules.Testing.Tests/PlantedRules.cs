using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing.Tests;

public sealed record CountEvidence : Evidence
{
    public int? Count { get; set; }
}

/// <summary>A rule to be broken in one way each: without a fault it takes a point off for each count.</summary>
public sealed record PlantedRule : ScoringRule<CountEvidence>
{
    private static int _calls;
    private static int _shared;

    public Fault Fault { get; init; }

    public override IEnumerable<SettingError> CheckSettings(decimal? weight) => Fault switch
    {
        Fault.RefusesItself => [new SettingError("fault", "No.")],
        Fault.ThrowsOnSettings => throw new InvalidOperationException("No settings."),
        Fault.GivesNoSettings => null!,
        _ => [],
    };

    protected override RuleOutcome Score(CountEvidence evidence, in ScoringContext context)
    {
        if (evidence.Count is null && Fault == Fault.TrustsEveryField)
        {
            return Rational.Max(context.Weight - evidence.Count!.Value, Rational.Zero);
        }

        if (evidence.Count is not { } count || count < 0)
        {
            return RuleOutcome.Unscored("evidence-invalid", "Give a count of 0 or more.");
        }

        Rational score = Rational.Max(context.Weight - count, Rational.Zero);
        Rational faulty = Fault switch
        {
            Fault.BelowZero => context.Weight - count,
            Fault.AboveWeight => context.Weight + (count / 20),
            Fault.Counts => Rational.Max(score - (Interlocked.Increment(ref _calls) % 2), Rational.Zero),
            Fault.SharesState => Rational.Max(context.Weight - Shared(count), Rational.Zero),
            Fault.DependsOnListener => context.RecordsWarnings ? Rational.Zero : score,
            Fault.Throws when count > 30 => throw new InvalidOperationException("More than 30."),
            _ => score,
        };
        if (Fault == Fault.ChangesEvidence)
        {
            evidence.Count = 0;
        }

        if (Fault != Fault.NoDerivation)
        {
            string formula = Fault == Fault.WrongFormula ? "weight - count" : "max(weight - count, 0)";
            bool isRight = faulty == score;
            context.Step("score", isRight ? formula : "given", faulty, ("weight", context.Weight), ("count", count), ("given", faulty));
        }

        return Fault == Fault.OtherThanDerived && count == 1 ? Rational.Zero : faulty;
    }

    // Another thread may have put its own count there in the meantime.
    private static int Shared(int count)
    {
        Volatile.Write(ref _shared, count);
        Thread.Sleep(1);
        return Volatile.Read(ref _shared);
    }
}

public enum Fault
{
    None,
    BelowZero,
    AboveWeight,
    TrustsEveryField,
    Counts,
    SharesState,
    DependsOnListener,
    Throws,
    ChangesEvidence,
    NoDerivation,
    WrongFormula,
    OtherThanDerived,
    RefusesItself,
    ThrowsOnSettings,
    GivesNoSettings,
}

[JsonSerializable(typeof(PlantedRule))]
[JsonSerializable(typeof(CountEvidence))]
[JsonSerializable(typeof(ForgetfulRule))]
[JsonSerializable(typeof(ForgetfulEvidence))]
public sealed partial class PlantedJson : JsonSerializerContext;
