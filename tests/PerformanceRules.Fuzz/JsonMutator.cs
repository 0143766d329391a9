using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerformanceRules.Fuzz;

/// <summary>Changes to a JSON document that keep its grammar: a value for another, a member dropped, doubled, renamed, moved.</summary>
internal sealed class JsonMutator(IReadOnlyList<string> names, Func<Random, string> text)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "0.005", "100", "2024", "1e2", "1e-28", "1e-29", "1e28", "1e29", "1E+400", "79228162514264337593543950335", "79228162514264337593543950336",
        "0.0000000000000000000000000001", "12345678901234567890.123456789", "2147483647", "2147483648", "-2147483648", "1.50000000000000000000000000000000000000",
    ];

    public byte[] Mutate(JsonNode document, Random random)
    {
        JsonNode root = document.DeepClone();
        for (int changes = random.Next(1, random.Next(2, 6)); changes > 0; changes--)
        {
            Change(root, random);
        }

        return JsonSerializer.SerializeToUtf8Bytes(root, Plain);
    }

    private void Change(JsonNode root, Random random)
    {
        List<JsonNode> parents = [];
        Collect(root, parents);
        JsonNode parent = parents[random.Next(parents.Count)];
        if (parent is JsonObject fields)
        {
            ChangeField(fields, root, random);
        }
        else if (parent is JsonArray items)
        {
            ChangeItem(items, random);
        }
    }

    private void ChangeField(JsonObject fields, JsonNode root, Random random)
    {
        if (fields.Count > 0 && random.Next(3) > 0)
        {
            // One value for another of its type: what comes out is most often read, and then scored.
            string same = fields.GetAt(random.Next(fields.Count)).Key;
            fields[same] = fields[same]?.GetValueKind() switch
            {
                JsonValueKind.Number => JsonNode.Parse(Numbers[random.Next(Numbers.Length)]),
                JsonValueKind.String => JsonValue.Create(random.Next(2) == 0 ? names[random.Next(names.Count)] : text(random)),
                _ => fields[same]?.DeepClone(),
            };
            return;
        }

        string name = fields.Count > 0 && random.Next(4) > 0 ? fields.GetAt(random.Next(fields.Count)).Key : names[random.Next(names.Count)];
        switch (random.Next(5))
        {
            case 0:
                fields.Remove(name);
                break;
            case 1:
                JsonNode? moved = fields[name]?.DeepClone();
                fields.Remove(name);
                fields[names[random.Next(names.Count)]] = moved;
                break;
            case 2:
                List<JsonNode> parents = [];
                Collect(root, parents);
                fields[name] = parents[random.Next(parents.Count)] is var copied && copied != root ? copied.DeepClone() : null;
                break;
            default:
                fields[name] = Value(random, depth: 0);
                break;
        }
    }

    private void ChangeItem(JsonArray items, Random random)
    {
        int index = random.Next(items.Count + 1);
        switch (random.Next(4))
        {
            case 0 when index < items.Count:
                items.RemoveAt(index);
                break;
            case 1 when index < items.Count:
                items.Insert(random.Next(items.Count + 1), items[index]?.DeepClone());
                break;
            case 2 when index < items.Count:
                items[index] = Value(random, depth: 0);
                break;
            default:
                items.Insert(index, Value(random, depth: 0));
                break;
        }
    }

    private JsonNode? Value(Random random, int depth) => random.Next(depth < 3 ? 10 : 7) switch
    {
        0 => null,
        1 => JsonValue.Create(random.Next(2) == 0),
        2 or 3 => JsonNode.Parse(Numbers[random.Next(Numbers.Length)]),
        4 => JsonValue.Create(names[random.Next(names.Count)]),
        5 or 6 => JsonValue.Create(text(random)),
        7 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, depth + 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(3))
            .Select(_ => names[random.Next(names.Count)])
            .Distinct()
            .Select(name => KeyValuePair.Create(name, Value(random, depth + 1)))),
    };

    private static void Collect(JsonNode? node, List<JsonNode> parents)
    {
        if (node is JsonObject fields)
        {
            parents.Add(node);
            foreach ((string _, JsonNode? value) in fields)
            {
                Collect(value, parents);
            }
        }
        else if (node is JsonArray items)
        {
            parents.Add(node);
            foreach (JsonNode? item in items)
            {
                Collect(item, parents);
            }
        }
    }
}
