using System.Reflection;
using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Batch;

/// <summary>The seed's own sheet, on one line, and sheets that differ from it in one value.</summary>
internal static class SeedSheet
{
    private static readonly string Compact = ReadCompact();

    public static string Line(string unit) => Compact.Replace("怀柔区人大常委会办公室", unit, StringComparison.Ordinal);

    public static string LineWithMeetings(string unit, int meetings) =>
        Line(unit).Replace("\"actual\":16", "\"actual\":" + meetings, StringComparison.Ordinal);

    public static Submission Submission(string unit, int meetings) =>
        PerformanceEvaluator.Default.Json.ReadSubmission(LineWithMeetings(unit, meetings));

    private static string ReadCompact()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("huairou-2024.json")
            ?? throw new InvalidOperationException("The tests were built without the seed's sheet.");
        using JsonDocument sheet = JsonDocument.Parse(stream);
        using MemoryStream compact = new();
        using (Utf8JsonWriter writer = new(compact, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            sheet.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(compact.ToArray());
    }
}
