using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Schemas;

/// <summary>
/// The schemas refuse what the readers refuse: right files are broken at every place in every simple way, and both are asked. A schema is never
/// stricter than its reader, and more lenient only where the shape alone does not tell.
/// </summary>
public sealed class SchemaAgreementTests
{
    private static readonly (string Name, Func<JsonNode?> Value)[] Values =
    [
        ("null", static () => null),
        ("true", static () => JsonValue.Create(true)),
        ("1.5", static () => JsonValue.Create(1.5m)),
        ("text", static () => JsonValue.Create("text")),
        ("{}", static () => new JsonObject()),
        ("[]", static () => new JsonArray()),
        ("[null]", static () => new JsonArray((JsonNode?)null)),
    ];

    [Theory]
    [InlineData("src/PerformanceRules/Rulebooks/mof.project-expenditure@2020.json")]
    [InlineData("tests/PerformanceRules.Tests/Data/good/everything.json")]
    public void A_rulebook_is_refused_by_both_or_neither(string file)
    {
        SchemaValidator schema = new(PerformanceSchemas.Rulebook);
        Compare(file, schema, static text =>
        {
            bool isRead = PerformanceEvaluator.Default.Json.TryReadRulebook(text, out Rulebook? _, out IReadOnlyList<InputError> errors);
            bool isShape = errors.Any(static error => error.Code == RemarkCodes.Unreadable && !error.Path.StartsWith("$.readings", StringComparison.Ordinal));
            return (isRead, isShape);
        });
    }

    [Theory]
    [InlineData("src/PerformanceRules.Cli/Samples/huairou-2024.json")]
    [InlineData("tests/PerformanceRules.Tests/Data/readings-sheet.json")]
    [InlineData("tests/PerformanceRules.Tests/Rulebooks/Sheets/suixi-2019.json")]
    public void A_sheet_is_refused_by_both_or_neither(string file)
    {
        SchemaValidator schema = new(PerformanceSchemas.Submission);
        Compare(file, schema, static text =>
        {
            bool isRead = PerformanceEvaluator.Default.Json.TryReadSubmission(text, out Submission? _, out IReadOnlyList<InputError> errors);

            // Which rulebook there is, and so which evidence a row has, no schema knows: {} is evidence of any rule.
            bool isShape = errors.Any(static error => error.Path != "$.rulebook" && !error.Path.Contains(".evidence", StringComparison.Ordinal) && !error.Path.EndsWith(".rule", StringComparison.Ordinal));
            return (isRead, isShape);
        });
    }

    private static void Compare(string file, SchemaValidator schema, Func<byte[], (bool IsRead, bool IsWrongShape)> read)
    {
        List<string> differences = [];
        int asked = 0;
        foreach ((string change, JsonNode changed) in Changes(JsonNode.Parse(RepositoryFile.Bytes(file))!))
        {
            string text = changed.ToJsonString();
            using JsonDocument document = JsonDocument.Parse(text);
            bool isValid = schema.IsValid(document.RootElement);
            (bool isRead, bool isWrongShape) = read(Encoding.UTF8.GetBytes(text));
            asked++;
            if (isRead && !isValid)
            {
                differences.Add(change + ": read, but refused by the schema: " + schema.FaultOf(document.RootElement));
            }
            else if (isWrongShape && isValid)
            {
                differences.Add(change + ": valid, but not read");
            }
        }

        Assert.True(asked > 400, "Too few changes were tried.");
        Assert.Empty(differences);
    }

    private static IEnumerable<(string Change, JsonNode Changed)> Changes(JsonNode root)
    {
        JsonNode[] places = [.. Descendants(root)];
        for (int place = 0; place < places.Length; place++)
        {
            string path = places[place].GetPath();
            if (path.Contains("x-", StringComparison.Ordinal))
            {
                continue; // Extensions are anything.
            }

            foreach ((string name, Func<JsonNode?> value) in Values)
            {
                yield return (path + " = " + name, Changed(root, place, node => Replace(node, value())));
            }

            if (places[place].Parent is JsonObject)
            {
                yield return (path + " removed", Changed(root, place, static node => ((JsonObject)node.Parent!).Remove(node.GetPropertyName())));
                yield return (path + " twin", Changed(root, place, static node => ((JsonObject)node.Parent!).Add(node.GetPropertyName() + "s", node.DeepClone())));
                yield return (path + " extension", Changed(root, place, static node => ((JsonObject)node.Parent!).Add("x-" + node.GetPropertyName(), 1)));
            }
        }
    }

    private static JsonNode Changed(JsonNode root, int place, Action<JsonNode> change)
    {
        JsonNode copy = root.DeepClone();
        change(Descendants(copy).ElementAt(place));
        return copy;
    }

    private static void Replace(JsonNode node, JsonNode? value)
    {
        if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = value;
        }
        else
        {
            ((JsonObject)node.Parent!)[node.GetPropertyName()] = value;
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        foreach (JsonNode child in (node switch { JsonObject container => container.Select(static member => member.Value), JsonArray list => list, _ => [] }).OfType<JsonNode>())
        {
            yield return child;
            foreach (JsonNode inner in Descendants(child))
            {
                yield return inner;
            }
        }
    }
}
