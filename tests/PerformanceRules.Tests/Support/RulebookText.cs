using System.Buffers;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Tests.Support;

/// <summary>A rulebook as JSON.</summary>
internal static class RulebookText
{
    /// <summary>Writes it.</summary>
    public static string Of(Rulebook rulebook)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteRulebook(output, rulebook);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
