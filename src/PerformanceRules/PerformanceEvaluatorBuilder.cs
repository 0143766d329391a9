using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules;

/// <summary>Builds an evaluator: the built-in rules and rulebooks, and your own. Not safe for use by several threads at once.</summary>
public sealed class PerformanceEvaluatorBuilder
{
    private readonly Dictionary<string, RuleRegistration> _rules = new(StringComparer.Ordinal);
    private readonly List<(Func<PerformanceJson, RulebookEntry> Read, bool Replaces)> _ownRulebooks = [];
    private readonly List<IAuditCheck> _checks = [.. BuiltInChecks.All];
    private readonly bool _withBuiltInRulebooks;

    internal PerformanceEvaluatorBuilder(bool withBuiltInRulebooks)
    {
        _withBuiltInRulebooks = withBuiltInRulebooks;
        BuiltInRules.Register(this);
    }

    /// <summary>Registers a rule of your own, as the built-in ones are registered.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind that names it in JSON: small letters, digits and hyphens.</param>
    /// <param name="rule">How its settings are read and written, from a source-generated context.</param>
    /// <param name="evidence">How its evidence is read and written, from a source-generated context.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The kind is taken, or is no such name.</exception>
    public PerformanceEvaluatorBuilder AddRule<TRule, TEvidence>(string kind, JsonTypeInfo<TRule> rule, JsonTypeInfo<TEvidence> evidence)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        Add(kind, RuleRegistration.Create(kind, rule, evidence));

    /// <summary>Registers a rule of your own whose settings come from JSON and, beside it, from the application.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind that names it in JSON: small letters, digits and hyphens.</param>
    /// <param name="rule">How its settings are read and written, from a source-generated context.</param>
    /// <param name="evidence">How its evidence is read and written, from a source-generated context.</param>
    /// <param name="configure">Changes every rule of this kind that is read from JSON, before it is checked.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The kind is taken, or is no such name.</exception>
    public PerformanceEvaluatorBuilder AddRule<TRule, TEvidence>(string kind, JsonTypeInfo<TRule> rule, JsonTypeInfo<TEvidence> evidence, Func<TRule, TRule> configure)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence
    {
        Guard.NotNull(configure);
        return Add(kind, RuleRegistration.Create(kind, rule, evidence).Configured(read => configure((TRule)read)));
    }

    /// <summary>Registers a rule of your own, as the built-in ones are registered: what reads and writes it is asked for when it is first needed.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind that names it in JSON: small letters, digits and hyphens.</param>
    /// <param name="json">A source-generated context that knows both types.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The kind is taken, or is no such name.</exception>
    public PerformanceEvaluatorBuilder AddRule<TRule, TEvidence>(string kind, JsonSerializerContext json)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        Add(kind, RuleRegistration.Create<TRule, TEvidence>(kind, json));

    /// <summary>The same for the rules that the library brings: to score a sheet that is filled in by code, no context is made at all.</summary>
    internal PerformanceEvaluatorBuilder AddRule<TRule, TEvidence>(string kind, Func<JsonSerializerContext> json)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        Add(kind, RuleRegistration.Create<TRule, TEvidence>(kind, json));

    /// <summary>Registers a rule of your own, read and written by reflection: not for trimmed or native programs.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind that names it in JSON: small letters, digits and hyphens.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The kind is taken, or is no such name.</exception>
    [RequiresUnreferencedCode("The rule's members are found by reflection; hand over its JsonTypeInfo instead.")]
    [RequiresDynamicCode("The rule's members are read by generated code; hand over its JsonTypeInfo instead.")]
    public PerformanceEvaluatorBuilder AddRule<TRule, TEvidence>(string kind)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        AddRule(kind, ReflectedJson.Of<TRule>(), ReflectedJson.Of<TEvidence>());

    /// <summary>Puts a rule of your own in the place of one that is registered, on purpose.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind, which must be registered.</param>
    /// <param name="rule">How its settings are read and written, from a source-generated context.</param>
    /// <param name="evidence">How its evidence is read and written, from a source-generated context.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">No rule of this kind is registered.</exception>
    public PerformanceEvaluatorBuilder ReplaceRule<TRule, TEvidence>(string kind, JsonTypeInfo<TRule> rule, JsonTypeInfo<TEvidence> evidence)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        Replace(kind, RuleRegistration.Create(kind, rule, evidence));

    /// <summary>Puts a rule of your own in the place of one that is registered, on purpose.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind, which must be registered.</param>
    /// <param name="json">A source-generated context that knows both types.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">No rule of this kind is registered.</exception>
    public PerformanceEvaluatorBuilder ReplaceRule<TRule, TEvidence>(string kind, JsonSerializerContext json)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        Replace(kind, RuleRegistration.Create<TRule, TEvidence>(kind, json));

    /// <summary>Registers an audit check of your own, as the built-in ones are registered.</summary>
    /// <param name="check">The check: an <see cref="IRowCheck"/>, an <see cref="ISectionCheck"/>, an <see cref="ISheetCheck"/> or an <see cref="Reviews.IReviewCheck"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The code is taken or is no such name, or the check implements none of the four interfaces.</exception>
    public PerformanceEvaluatorBuilder AddCheck(IAuditCheck check)
    {
        if (Guard.NotNull(check) is not (IRowCheck or ISectionCheck or ISheetCheck or Reviews.IReviewCheck))
        {
            throw new ArgumentException($"{check.GetType()} implements none of IRowCheck, ISectionCheck, ISheetCheck and IReviewCheck, so that it is never made.", nameof(check));
        }

        if (check.Code.Length == 0 || !check.Code.All(static letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            throw new ArgumentException($"A code has small letters, digits and hyphens only, not \"{check.Code}\".", nameof(check));
        }

        if (_checks.Exists(other => other.Code == check.Code))
        {
            throw new ArgumentException($"A check with the code \"{check.Code}\" is registered already; to leave one out, call RemoveCheck.", nameof(check));
        }

        _checks.Add(check);
        return this;
    }

    /// <summary>Leaves a check out of every audit; the ledger does not have it then.</summary>
    /// <param name="code">The code of the check.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">No check of this code is registered.</exception>
    public PerformanceEvaluatorBuilder RemoveCheck(string code)
    {
        Guard.NotNull(code);
        if (_checks.RemoveAll(check => check.Code == code) == 0)
        {
            throw new ArgumentException($"No check of the code \"{code}\" is registered.", nameof(code));
        }

        return this;
    }

    /// <summary>Adds a rulebook built in code.</summary>
    /// <param name="rulebook">The rulebook; its rules must be registered.</param>
    /// <returns>This builder.</returns>
    public PerformanceEvaluatorBuilder AddRulebook(Rulebook rulebook)
    {
        Guard.NotNull(rulebook);
        _ownRulebooks.Add((_ => new RulebookEntry(rulebook), Replaces: false));
        return this;
    }

    /// <summary>Puts a rulebook built in code in the place of the one of the same id and version, on purpose.</summary>
    /// <param name="rulebook">The rulebook; its rules must be registered.</param>
    /// <returns>This builder.</returns>
    /// <remarks>Whether there is one to replace is checked when the evaluator is built.</remarks>
    public PerformanceEvaluatorBuilder ReplaceRulebook(Rulebook rulebook)
    {
        Guard.NotNull(rulebook);
        _ownRulebooks.Add((_ => new RulebookEntry(rulebook), Replaces: true));
        return this;
    }

    /// <summary>Puts a rulebook in JSON in the place of the one of the same id and version, on purpose.</summary>
    /// <param name="json">The rulebook as JSON.</param>
    /// <returns>This builder.</returns>
    /// <remarks>It is read, and whether there is one to replace is checked, when the evaluator is built.</remarks>
    public PerformanceEvaluatorBuilder ReplaceRulebook(string json)
    {
        Guard.NotNull(json);
        _ownRulebooks.Add((reader => new RulebookEntry(reader.ReadRulebook(json)), Replaces: true));
        return this;
    }

    /// <summary>Adds a rulebook in JSON. It is read when the evaluator is built, so that rules may be registered before or after.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>This builder.</returns>
    public PerformanceEvaluatorBuilder AddRulebook(ReadOnlyMemory<byte> utf8Json)
    {
        _ownRulebooks.Add((json => new RulebookEntry(json.ReadRulebook(utf8Json.Span)), Replaces: false));
        return this;
    }

    /// <summary>Adds a rulebook in JSON from a stream, which is read to its end at once and not closed.</summary>
    /// <param name="utf8Json">The stream.</param>
    /// <returns>This builder.</returns>
    public PerformanceEvaluatorBuilder AddRulebook(Stream utf8Json) => AddRulebook(BoundedInput.ReadToEnd(Guard.NotNull(utf8Json)));

    /// <summary>Adds a rulebook in JSON.</summary>
    /// <param name="json">The rulebook as JSON.</param>
    /// <returns>This builder.</returns>
    public PerformanceEvaluatorBuilder AddRulebook(string json) => AddRulebook(System.Text.Encoding.UTF8.GetBytes(Guard.NotNull(json)));

    /// <summary>Adds a rulebook from a JSON file, which is read at once.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public PerformanceEvaluatorBuilder AddRulebookFile(string path)
    {
        using FileStream file = File.OpenRead(Guard.NotNull(path));
        return AddRulebook(file);
    }

    /// <summary>Adds a rulebook that is embedded in an assembly as JSON.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resource">The name of the manifest resource.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The assembly has no such resource.</exception>
    public PerformanceEvaluatorBuilder AddRulebook(Assembly assembly, string resource)
    {
        using Stream stream = Guard.NotNull(assembly).GetManifestResourceStream(Guard.NotNull(resource))
            ?? throw new ArgumentException(
                $"{assembly.GetName().Name} has no resource \"{resource}\". There are: {string.Join(", ", assembly.GetManifestResourceNames())}.", nameof(resource));
        return AddRulebook(stream);
    }

    /// <summary>Builds the evaluator.</summary>
    /// <returns>The evaluator.</returns>
    /// <exception cref="UnreadableInputException">A rulebook's JSON cannot be read.</exception>
    /// <exception cref="InvalidRulebookException">A rulebook contradicts itself.</exception>
    /// <exception cref="InvalidOperationException">A rulebook uses a rule that is not registered, or there is none to be replaced.</exception>
    /// <exception cref="ArgumentException">
    /// Two rulebooks have the same id and version, or two versions of one begin in the same year, or one that names its last year is still in force when another begins.
    /// </exception>
    public PerformanceEvaluator Build()
    {
        RuleRegistry rules = new(_rules.Values);
        PerformanceJson json = new(rules, new RulebookCatalog(Array.Empty<RulebookEntry>()));
        List<RulebookEntry> rulebooks = _withBuiltInRulebooks ? [.. BuiltInRulebooks.Entries(rules, json)] : [];
        foreach ((Func<PerformanceJson, RulebookEntry> read, bool replaces) in _ownRulebooks)
        {
            RulebookEntry entry = read(json);
            foreach (IScoringRule rule in entry.Rulebook.Definition.Rules())
            {
                rules.KindOf(rule);
            }

            if (replaces)
            {
                Replace(rulebooks, entry);
            }
            else
            {
                rulebooks.Add(entry);
            }
        }

        return new PerformanceEvaluator(rules, new RulebookCatalog(rulebooks), Guard.Copied(_checks));
    }

    private static void Replace(List<RulebookEntry> rulebooks, RulebookEntry entry)
    {
        int index = rulebooks.FindIndex(other => other.Reference == entry.Reference);
        if (index < 0)
        {
            throw new InvalidOperationException($"There is no rulebook {entry.Reference} to replace; to add one, call AddRulebook.");
        }

        rulebooks[index] = entry;
    }

    private PerformanceEvaluatorBuilder Add(string kind, RuleRegistration registration)
    {
        if (_rules.ContainsKey(kind))
        {
            throw new ArgumentException($"A rule of the kind \"{kind}\" is registered already; to put another in its place, call ReplaceRule.", nameof(kind));
        }

        _rules.Add(kind, registration);
        return this;
    }

    private PerformanceEvaluatorBuilder Replace(string kind, RuleRegistration registration)
    {
        if (!_rules.ContainsKey(kind))
        {
            throw new ArgumentException($"No rule of the kind \"{kind}\" is registered; to add one, call AddRule.", nameof(kind));
        }

        _rules[kind] = registration;
        return this;
    }
}
