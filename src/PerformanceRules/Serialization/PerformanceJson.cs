using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>
/// Reads and writes the JSON formats for the rules and rulebooks of an evaluator. Reading is strict, and every error is found in one go.
/// Immutable and safe for use by many threads at once.
/// </summary>
public sealed partial class PerformanceJson
{
    internal static readonly JsonWriterOptions CompactOptions = new() { Encoder = PerformanceJsonContext.Strict.Options.Encoder };
    internal static readonly JsonWriterOptions IndentedOptions = CompactOptions with { Indented = true, NewLine = "\n" };

    /// <summary>
    /// Gets the encoder of the texts that the library writes, for JSON of one's own beside it: Chinese as it is; control, bidirectional and zero-width
    /// characters escaped, so that a terminal shows what is there.
    /// </summary>
    public static JavaScriptEncoder TextEncoder => JsonText.Encoder;

    private readonly RuleJson _ruleJson;
    private readonly RulebookCatalog _catalog;
    private readonly SubmissionReader _submissions;
    private readonly RulebookReader _rulebooks;

    internal PerformanceJson(RuleRegistry rules, RulebookCatalog rulebooks)
    {
        _ruleJson = new RuleJson(rules);
        _catalog = rulebooks;
        _submissions = new SubmissionReader(_ruleJson, rulebooks);
        _rulebooks = new RulebookReader(_ruleJson);
    }

    internal RuleJson RuleJson => _ruleJson;

    internal RuleRegistry Rules => _ruleJson.Registry;

    internal JsonDocument ToDocument(IScoringRule rule)
    {
        using MemoryStream settings = new();
        using (Utf8JsonWriter writer = new(settings, CompactOptions))
        {
            _ruleJson.WriteRule(writer, rule);
        }

        return JsonDocument.Parse(settings.ToArray());
    }

    internal IScoringRule? CreateDefaultRule(RuleRegistration registration) => _ruleJson.CreateDefault(registration);
}
