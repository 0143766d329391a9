using FsCheck;
using FsCheck.Fluent;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing;

/// <summary>The laws that every scoring rule obeys: whoever writes a rule proves it sane with them.</summary>
public static class RuleLaws
{
    /// <summary>Tries a rule on random evidence.</summary>
    /// <typeparam name="TEvidence">The evidence that the rule takes.</typeparam>
    /// <param name="builder">A builder that the rule is registered with; a rulebook that holds the rule alone is added to it.</param>
    /// <param name="rule">The rule, with the settings to try it under.</param>
    /// <param name="evidence">Makes the evidence; let it make evidence that cannot be scored as well.</param>
    /// <param name="weight">The weight of the indicator in points, more than 0.</param>
    /// <exception cref="RuleLawException">The rule breaks a law; the message holds the least evidence found that shows it.</exception>
    /// <exception cref="InvalidOperationException">The rule is not registered with the builder.</exception>
    public static void Check<TEvidence>(PerformanceEvaluatorBuilder builder, ScoringRule<TEvidence> rule, Gen<TEvidence> evidence, decimal weight)
        where TEvidence : Evidence =>
        Check(builder, rule, evidence, weight, new RuleLawOptions());

    /// <summary>Tries a rule on as much random evidence as the options say.</summary>
    /// <typeparam name="TEvidence">The evidence that the rule takes.</typeparam>
    /// <param name="builder">A builder that the rule is registered with; a rulebook that holds the rule alone is added to it.</param>
    /// <param name="rule">The rule, with the settings to try it under.</param>
    /// <param name="evidence">Makes the evidence; let it make evidence that cannot be scored as well.</param>
    /// <param name="weight">The weight of the indicator in points, more than 0.</param>
    /// <param name="options">How much is tried.</param>
    /// <exception cref="RuleLawException">The rule breaks a law; the message holds the least evidence found that shows it.</exception>
    /// <exception cref="InvalidOperationException">The rule is not registered with the builder.</exception>
    public static void Check<TEvidence>(
        PerformanceEvaluatorBuilder builder, ScoringRule<TEvidence> rule, Gen<TEvidence> evidence, decimal weight, RuleLawOptions options)
        where TEvidence : Evidence
    {
        Require(builder, nameof(builder));
        Require(rule, nameof(rule));
        Require(evidence, nameof(evidence));
        Require(options, nameof(options));
        LawSheet sheet = CheckSettings(builder, rule, weight);
        EvidenceLaws laws = new(sheet, rule, weight);
        List<Evidence> samples = [.. evidence.Sample(options.Size, new Rnd(unchecked((ulong)options.Seed)), options.Count)];
        if (sheet.TryReadEvidence("{}", out Evidence? empty))
        {
            samples.Insert(0, empty!);
        }

        foreach (Evidence sample in samples)
        {
            if (laws.FindBroken(sample) is { } broken)
            {
                throw new RuleLawException(rule.GetType(), Shrink(broken, laws, sheet));
            }
        }

        if (laws.FindBrokenByThreads(samples, options.Threads) is { } raced)
        {
            throw new RuleLawException(rule.GetType(), raced);
        }
    }

    private static LawSheet CheckSettings(PerformanceEvaluatorBuilder builder, IScoringRule rule, decimal weight)
    {
        if (SettingsLaws.FindBroken(rule, weight) is { } unsound)
        {
            throw new RuleLawException(rule.GetType(), unsound);
        }

        LawSheet sheet = new(builder, rule, weight);
        return SettingsLaws.FindBroken(sheet) is { } changed ? throw new RuleLawException(rule.GetType(), changed) : sheet;
    }

    /// <summary>Takes smaller evidence for as long as some breaks the same law.</summary>
    private static BrokenLaw Shrink(BrokenLaw broken, EvidenceLaws laws, LawSheet sheet)
    {
        for (bool smaller = true; smaller;)
        {
            smaller = false;
            foreach (Evidence candidate in EvidenceShrinker.Shrink(broken.Evidence, sheet))
            {
                if (laws.FindBroken(candidate) is { } same && same.Law == broken.Law)
                {
                    (broken, smaller) = (same, true);
                    break;
                }
            }
        }

        return broken;
    }

    private static void Require(object? argument, string name)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
