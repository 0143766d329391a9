using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PerformanceRules.Serialization.Reports;

/// <summary>A text of the rulebook or of the library's own, which report after report repeats: it is escaped once, and copied from then on.</summary>
internal static class RecurringText
{
    private static readonly ConditionalWeakTable<string, StrongBox<JsonEncodedText>> Escaped = new();

    public static JsonEncodedText Of(string text) => Escaped.GetValue(
        text, static text => new StrongBox<JsonEncodedText>(JsonEncodedText.Encode(text, PerformanceJsonContext.Strict.Options.Encoder))).Value;
}
