using System.Text;

namespace PerformanceRules.Serialization;

/// <summary>
/// The JSON Schemas (2020-12) of the formats, made from the types that read and write them: for editors, which take them by a file's $schema, and
/// for whoever checks a file without this library.
/// </summary>
/// <remarks>
/// They say what a reader refuses by its shape: unknown fields, missing ones, wrong types, options that do not exist. What contradicts itself,
/// such as weights that do not add up, only the reader and the review of a rulebook find. They know the kinds of rules that the library
/// brings; <see cref="PerformanceJson.WriteRulebookSchema"/> and <see cref="PerformanceJson.WriteSubmissionSchema"/> know those of an evaluator.
/// </remarks>
public static class PerformanceSchemas
{
    private static readonly Lazy<string> LazyRulebook = new(static () => Read("rulebook"));
    private static readonly Lazy<string> LazySubmission = new(static () => Read("submission"));
    private static readonly Lazy<string> LazyReport = new(static () => Read("report"));

    /// <summary>Gets the JSON Schema of a rulebook.</summary>
    public static string Rulebook => LazyRulebook.Value;

    /// <summary>Gets the JSON Schema of a submission.</summary>
    public static string Submission => LazySubmission.Value;

    /// <summary>Gets the JSON Schema of a report. Fields may be added to reports, so it allows more than it names.</summary>
    public static string Report => LazyReport.Value;

    private static string Read(string format)
    {
        using Stream schema = typeof(PerformanceSchemas).Assembly.GetManifestResourceStream(format + ".schema.json")!;
        using StreamReader reader = new(schema, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
