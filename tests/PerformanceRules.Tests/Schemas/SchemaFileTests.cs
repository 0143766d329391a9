using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Schemas;

/// <summary>
/// The committed schemas are what the types and their XML documentation make today. Where this fails after a change of the formats, run the tests with
/// UPDATE_GOLDEN=1, and read the difference.
/// </summary>
public sealed class SchemaFileTests
{
    public static TheoryData<string> Formats => [.. SchemaFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_schema_is_current(string format)
    {
        string current = SchemaFiles.Text(SchemaFiles.All[format]());
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(RepositoryFile.PathOf($"src/PerformanceRules/Schemas/{format}.schema.json"), current);
            return;
        }

        Assert.Equal(current, Embedded(format));
    }

    internal static string Embedded(string format) => format switch
    {
        "rulebook" => PerformanceSchemas.Rulebook,
        "submission" => PerformanceSchemas.Submission,
        _ => PerformanceSchemas.Report,
    };
}
