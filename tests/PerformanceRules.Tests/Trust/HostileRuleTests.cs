using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Tests.Trust;

/// <summary>A rule of somebody else's that fails spoils its own row and nothing else.</summary>
public sealed class HostileRuleTests
{
    public static TheoryData<string> Behaviours => [.. HostileRule.Behaviours.Keys];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public void Spoils_its_own_row_alone(string behaviour)
    {
        PreparedSubmission prepared = Prepare(behaviour);
        EvaluationReport report = prepared.Evaluate();
        Assert.Equal(ReportStatus.Incomplete, report.Status);
        Assert.Null(report.Find("hostile")!.Score);
        Assert.Equal(5, report.Find("other")!.Score);
        Finding finding = Assert.Single(report.Findings, static finding => finding.Severity == Severity.Error);
        Assert.Equal(FindingCodes.RuleFailed, finding.Code);
        Assert.Equal("hostile", finding.Indicator);
        Assert.NotEmpty(finding.ToText(Language.Chinese));
        Assert.NotEmpty(finding.ToText(Language.English));
        Assert.Equal(5, prepared.Score().Points);
        Assert.False(prepared.Score().IsComplete);
        Assert.Empty(report.Find("hostile")!.Derive().Steps);
        Write(report);
    }

    [Fact]
    public void Warnings_that_cannot_be_shown_do_not_stop_the_report() => Write(Prepare("warns with nonsense").Evaluate());

    [Fact]
    public void A_failure_leaves_the_thread_as_it_was()
    {
        Prepare("throws").Evaluate();
        Prepare("asks the evaluator").Evaluate();
        Assert.Equal(10, Prepare("well").Evaluate().Score);
    }

    [Theory]
    [InlineData("settings throw")]
    [InlineData("settings are null")]
    public void Settings_that_cannot_be_checked_are_an_error_of_the_rulebook(string behaviour)
    {
        InvalidRulebookException exception = Assert.Throws<InvalidRulebookException>(() => Prepare(behaviour));
        Assert.Equal("$.sections[0].indicators[0].rule", Assert.Single(exception.Errors).Path);
    }

    private static void Write(EvaluationReport report)
    {
        System.Buffers.ArrayBufferWriter<byte> output = new();
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            PerformanceEvaluator.Default.Json.WriteReport(output, report, new ReportJsonOptions { Language = language });
        }

        Assert.True(output.WrittenCount > 0);
    }

    private static PreparedSubmission Prepare(string behaviour)
    {
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "hostile",
            Version = "1",
            Title = "Hostile",
            FirstYear = 2024,
            Sections =
            [
                new Section
                {
                    Id = "s",
                    Title = "S",
                    Weight = 10,
                    Indicators =
                    [
                        new Indicator { Id = "hostile", Title = "Hostile", Weight = 5, Rule = new HostileRule { Behaviour = behaviour } },
                        new Indicator { Id = "other", Title = "Other", Weight = 5, Rule = new JudgementRule() },
                    ],
                },
            ],
        });
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder()
            .AddRule("hostile", HostileJson.Default.HostileRule, HostileJson.Default.HostileEvidence)
            .AddRulebook(rulebook)
            .Build();
        return evaluator.Prepare(Submission.For("hostile@1", "某单位", 2024)
            .Fill("hostile", new HostileEvidence())
            .Fill("other", new JudgementEvidence { Points = 5 })
            .Build());
    }
}

public sealed record HostileEvidence : Evidence;

public sealed record HostileRule : ScoringRule<HostileEvidence>
{
    /// <summary>What a rule may do that ends in a row that is not scored.</summary>
    public static readonly IReadOnlyDictionary<string, Func<ScoringRuleCall, RuleOutcome>> Behaviours = new Dictionary<string, Func<ScoringRuleCall, RuleOutcome>>
    {
        ["throws"] = static _ => throw new InvalidOperationException("No."),
        ["throws after a step"] = static call =>
        {
            call.Step();
            throw new InvalidOperationException("No.");
        },
        ["throws what cannot be shown"] = static _ => throw new UnspeakableException(),
        ["divides by zero"] = static call => (Rational)1 / (call.Weight - call.Weight),
        ["runs out of numbers"] = static _ => (Rational)(int)((long)int.MaxValue + Random.Shared.Next(1, 2)),
        ["gives less than nothing"] = static _ => (Rational)(-0.0000000000000000000000000001m),
        ["gives more than the weight"] = static call => call.Weight + 0.0000000000000000000000000001m,
        ["gives an endless number"] = static _ => Rational.Create(System.Numerics.BigInteger.Pow(10, 10_000), 3),
        ["asks the evaluator"] = static _ =>
        {
            PerformanceEvaluator.Default.Evaluate(Submission.For("beijing.department-overall@2024", "某单位", 2024).Build());
            return Rational.Zero;
        },
        ["asks the evaluator for the score"] = static _ =>
        {
            PerformanceEvaluator.Default.Score(Submission.For("beijing.department-overall@2024", "某单位", 2024).Build());
            return Rational.Zero;
        },
        ["records a step without a name"] = static call =>
        {
            call.StepWithoutName();
            return Rational.Zero;
        },
        ["gives a reason without a code"] = static _ => RuleOutcome.Unscored(null!, "No."),
    };

    public string Behaviour { get; init; } = "well";

    public override IEnumerable<SettingError> CheckSettings(decimal? weight) => Behaviour switch
    {
        "settings throw" => throw new InvalidOperationException("No."),
        "settings are null" => null!,
        _ => [],
    };

    protected override RuleOutcome Score(HostileEvidence evidence, in ScoringContext context)
    {
        if (Behaviour == "warns with nonsense")
        {
            context.Warn("nonsense", "{a} {b} {c} {", ("a", new Unspeakable()), ("b", null), ("d", "\ud800"));
        }

        if (Behaviour is "well" or "warns with nonsense")
        {
            return context.Weight;
        }

        ScoringRuleCall call = new() { Weight = context.Weight };
        try
        {
            return Behaviours[Behaviour](call);
        }
        finally
        {
            if (call.Stepped)
            {
                context.Step("score", "weight", context.Weight, new Operand("weight", context.Weight));
            }

            if (call.Nameless)
            {
                context.Step(null!, null!, default);
            }
        }
    }
}

public sealed class ScoringRuleCall
{
    public Rational Weight { get; init; }

    public bool Stepped { get; private set; }

    public bool Nameless { get; private set; }

    public void Step() => Stepped = true;

    public void StepWithoutName() => Nameless = true;
}

public sealed class UnspeakableException : Exception
{
    public override string Message => throw new InvalidOperationException("Not even this.");
}

public sealed class Unspeakable
{
    public override string ToString() => throw new InvalidOperationException("Not even this.");
}

[JsonSerializable(typeof(HostileRule))]
[JsonSerializable(typeof(HostileEvidence))]
public sealed partial class HostileJson : JsonSerializerContext;
