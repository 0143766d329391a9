using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.CustomRules;

/// <summary>A user's own standard: a share of the weight, and at most a ceiling.</summary>
public sealed record ShareRule : ScoringRule<ShareEvidence>
{
    /// <summary>Gets the most of the weight that can be scored, 0 to 1.</summary>
    public required decimal Ceiling { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        if (Ceiling is < 0 or > 1)
        {
            yield return new SettingError("ceiling", "The ceiling is a share of the weight, 0 to 1.");
        }
    }

    /// <inheritdoc/>
    protected override RuleOutcome Score(ShareEvidence evidence, in ScoringContext context)
    {
        decimal share = Math.Min(evidence.Share, Ceiling);
        context.Step("score", "share * weight", share * context.Weight, ("share", share), ("weight", context.Weight));
        return share * context.Weight;
    }
}

/// <summary>What the standard is scored from.</summary>
public sealed record ShareEvidence : Evidence
{
    /// <summary>Gets what nobody can send in.</summary>
    [JsonIgnore]
    public string? Remark { get; init; }

    /// <summary>Gets the share, 0 to 1.</summary>
    public required decimal Share { get; init; }
}

/// <summary>A standard without settings, so that a row of any open section may name it: it does as it is told.</summary>
public sealed record UnrulyRule : ScoringRule<UnrulyEvidence>
{
    /// <inheritdoc/>
    protected override RuleOutcome Score(UnrulyEvidence evidence, in ScoringContext context) => evidence.Does switch
    {
        "throw" => throw new InvalidOperationException("It does not add up."),
        "warn" => Warned(context),
        "loop" => (Arithmetic.Rational)PerformanceEvaluator.Default.Score(Support.SoundSheet.Submission()).Points,
        _ => Told(decimal.Parse(evidence.Does ?? "0", System.Globalization.CultureInfo.InvariantCulture), context),
    };

    private static Arithmetic.Rational Warned(in ScoringContext context)
    {
        context.Warn("own-doubt", "{points} points, and some doubt.", ("points", 29.5m));
        return Told(29.5m, context);
    }

    private static Arithmetic.Rational Told(decimal points, in ScoringContext context)
    {
        context.Step("score", "points", points, new Operand("points", points));
        return points;
    }
}

/// <summary>What it is told: throw, loop, warn, or the points to give.</summary>
public sealed record UnrulyEvidence : Evidence
{
    /// <summary>Gets what to do.</summary>
    public string? Does { get; init; }
}

/// <summary>The same types for an application without reflection.</summary>
[JsonSerializable(typeof(ShareRule))]
[JsonSerializable(typeof(ShareEvidence))]
[JsonSerializable(typeof(UnrulyRule))]
[JsonSerializable(typeof(UnrulyEvidence))]
[JsonSerializable(typeof(TurningRule))]
internal sealed partial class CustomRuleJson : JsonSerializerContext;
