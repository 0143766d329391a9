using System.Text.Json.Nodes;
using PerformanceRules.Model;

namespace PerformanceRules.Testing;

/// <summary>Makes smaller evidence from evidence that breaks a law. It works on the JSON, which every rule's evidence has.</summary>
internal static class EvidenceShrinker
{
    public static IEnumerable<Evidence> Shrink(string? json, LawSheet sheet)
    {
        if (json is null)
        {
            yield break;
        }

        foreach (string smaller in Shrink(JsonNode.Parse(json)!).Select(static node => node.ToJsonString()))
        {
            if (smaller.Length <= json.Length && smaller != json && sheet.TryReadEvidence(smaller, out Evidence? read))
            {
                yield return read!;
            }
        }
    }

    private static IEnumerable<JsonNode> Shrink(JsonNode node) => node switch
    {
        JsonObject fields => fields.Select(static field => field.Key).ToList().SelectMany(name => Shrink(fields, name)),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(index => Shrink(items, index)),
        JsonValue value when value.TryGetValue(out decimal number) => Shrink(number),
        JsonValue value when value.TryGetValue(out string? text) && text.Length > 0 => [string.Empty, text.Substring(text.Length / 2), text.Substring(0, text.Length / 2)],
        _ => [],
    };

    private static IEnumerable<JsonNode> Shrink(JsonObject fields, string name)
    {
        JsonObject without = (JsonObject)fields.DeepClone();
        without.Remove(name);
        yield return without;
        if (fields[name] is { } value)
        {
            foreach (JsonNode smaller in Shrink(value))
            {
                JsonObject changed = (JsonObject)fields.DeepClone();
                changed[name] = smaller.DeepClone();
                yield return changed;
            }
        }
    }

    private static IEnumerable<JsonNode> Shrink(JsonArray items, int index)
    {
        JsonArray without = (JsonArray)items.DeepClone();
        without.RemoveAt(index);
        yield return without;
        if (items[index] is { } value)
        {
            foreach (JsonNode smaller in Shrink(value))
            {
                JsonArray changed = (JsonArray)items.DeepClone();
                changed[index] = smaller.DeepClone();
                yield return changed;
            }
        }
    }

    // Nearer to 0 each time, so that shrinking ends.
    private static IEnumerable<JsonNode> Shrink(decimal number)
    {
        decimal whole = decimal.Truncate(number);
        foreach (decimal smaller in new[] { 0, whole, decimal.Truncate(whole / 2), whole - Math.Sign(whole) })
        {
            if (Math.Abs(smaller) < Math.Abs(number))
            {
                yield return JsonValue.Create(smaller);
            }
        }
    }
}
