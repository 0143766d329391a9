using FsCheck;
using FsCheck.Fluent;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Testing.Tests;

/// <summary>Each law catches a rule that breaks it, and shows the least evidence.</summary>
public sealed class PlantedFaultTests
{
    private static readonly Gen<CountEvidence> Counts = Gen.Choose(-3, 60).Select(static count => new CountEvidence { Count = count });

    private static PerformanceEvaluatorBuilder Builder => PerformanceEvaluator.CreateBuilder()
        .AddRule("planted", PlantedJson.Default.PlantedRule, PlantedJson.Default.CountEvidence)
        .AddRule("forgetful", PlantedJson.Default.ForgetfulRule, PlantedJson.Default.ForgetfulEvidence);

    [Fact]
    public void A_sound_rule_passes() => RuleLaws.Check(Builder, new PlantedRule(), Counts, weight: 10);

    [Theory]
    [InlineData(Fault.BelowZero, "range", """{"count":11}""")]
    [InlineData(Fault.AboveWeight, "range", """{"count":20}""")]
    [InlineData(Fault.TrustsEveryField, "no-exception", "{}")]
    [InlineData(Fault.Throws, "no-exception", """{"count":31}""")]
    [InlineData(Fault.Counts, "deterministic", """{"count":0}""")]
    [InlineData(Fault.ChangesEvidence, "pure", """{"count":1}""")]
    [InlineData(Fault.DependsOnListener, "one-way", """{"count":0}""")]
    [InlineData(Fault.NoDerivation, "derivation", """{"count":0}""")]
    [InlineData(Fault.WrongFormula, "derivation", """{"count":11}""")]
    [InlineData(Fault.OtherThanDerived, "derivation", """{"count":1}""")]
    public void Broken_law_comes_with_the_least_evidence(Fault fault, string law, string counterexample)
    {
        RuleLawException exception = Check(new PlantedRule { Fault = fault });
        Assert.Equal(law, exception.Law);
        Assert.Equal(counterexample, exception.Counterexample);
        Assert.Contains($"PlantedRule breaks the law \"{law}\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains(counterexample, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_shares_state_between_threads_is_caught()
    {
        RuleLawException exception = Check(new PlantedRule { Fault = Fault.SharesState });
        Assert.Equal("deterministic", exception.Law);
        Assert.Contains("with other threads at work", exception.Message, StringComparison.Ordinal);
        Assert.NotNull(exception.Counterexample);
    }

    [Theory]
    [InlineData(Fault.RefusesItself, "refuses the settings")]
    [InlineData(Fault.ThrowsOnSettings, "throws InvalidOperationException: No settings.")]
    [InlineData(Fault.GivesNoSettings, "gives null")]
    public void Settings_that_are_not_accepted_are_caught(Fault fault, string what)
    {
        RuleLawException exception = Check(new PlantedRule { Fault = fault });
        Assert.Equal("settings-sound", exception.Law);
        Assert.Null(exception.Counterexample);
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_JSON_changes_are_caught()
    {
        Gen<ForgetfulEvidence> evidence = Gen.Choose(0, 9).Select(static kept => new ForgetfulEvidence { Kept = kept });
        Assert.Equal("settings-round-trip", Assert.Throws<RuleLawException>(() => RuleLaws.Check(Builder, new ForgetfulRule { Doubled = 1 }, evidence, 10)).Law);
        RuleLaws.Check(Builder, new ForgetfulRule(), evidence, weight: 10);
    }

    [Fact]
    public void Evidence_that_JSON_changes_is_caught()
    {
        Gen<ForgetfulEvidence> evidence = Gen.Choose(1, 9).Select(static lost => new ForgetfulEvidence { Lost = lost });
        RuleLawException exception = Assert.Throws<RuleLawException>(() => RuleLaws.Check(Builder, new ForgetfulRule(), evidence, weight: 10));
        Assert.Equal("evidence-round-trip", exception.Law);
    }

    [Fact]
    public void A_rule_that_nobody_registered_is_the_callers_mistake() =>
        Assert.Throws<InvalidOperationException>(() => RuleLaws.Check(PerformanceEvaluator.CreateBuilder(), new PlantedRule(), Counts, weight: 10));

    private static RuleLawException Check(PlantedRule rule) => Assert.Throws<RuleLawException>(() => RuleLaws.Check(Builder, rule, Counts, weight: 10));
}
