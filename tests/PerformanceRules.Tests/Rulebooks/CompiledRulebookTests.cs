using System.Buffers;
using System.Text;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>The built-in rulebooks are JSON files; what is compiled in is written from them, and is the same.</summary>
public sealed class CompiledRulebookTests
{
    public static TheoryData<string> References => [.. PerformanceEvaluator.Default.Rulebooks.References];

    [Theory]
    [MemberData(nameof(References))]
    public void What_is_compiled_in_is_written_from_the_file(string reference)
    {
        string written = DefinitionSource.Write(PerformanceEvaluator.Default.Json.ReadRulebook(Json(reference)).Definition);
        string path = RepositoryFile.PathOf($"src/PerformanceRules/Rulebooks/Compiled/{DefinitionSource.ClassOf(reference)}.g.cs");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, written);
            return;
        }

        Assert.Equal(written, File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(References))]
    public void What_is_compiled_in_is_what_the_file_says(string reference)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;

        Assert.Equal(Written(evaluator.Json.ReadRulebook(Json(reference))), Written(evaluator.Rulebooks.Find(reference, 2024)));
    }

    // What is compiled in is not checked again when it is first asked for.
    [Theory]
    [MemberData(nameof(References))]
    public void What_is_compiled_in_is_sound(string reference) =>
        Assert.Equal(reference, Rulebook.Create(PerformanceEvaluator.Default.Rulebooks.Find(reference, 2024).Definition).Reference);

    private static byte[] Json(string reference) => RepositoryFile.Bytes($"src/PerformanceRules/Rulebooks/{reference}.json");

    private static string Written(Rulebook rulebook)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteRulebook(output, rulebook);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
