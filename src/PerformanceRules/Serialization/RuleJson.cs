using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>Reads and writes rules and evidence by the kind they are registered under.</summary>
internal sealed class RuleJson
{
    private const string KindField = "kind";

    private readonly Dictionary<string, (JsonTypeInfo Rule, JsonTypeInfo Evidence)> _byKind;
    private readonly Dictionary<Type, JsonTypeInfo> _byEvidence = new()
    {
        [typeof(OpenEvidence)] = PerformanceJsonContext.Strict.OpenEvidence,
    };

    public RuleJson(RuleRegistry registry)
    {
        Registry = registry;
        _byKind = registry.Registrations.ToDictionary(
            static registration => registration.Kind,
            static registration => (StrictOptions.Apply(registration.RuleJson), StrictOptions.Apply(registration.EvidenceJson)),
            StringComparer.Ordinal);
        foreach ((JsonTypeInfo _, JsonTypeInfo evidence) in _byKind.Values)
        {
            _byEvidence[evidence.Type] = evidence;
        }
    }

    public RuleRegistry Registry { get; }

    public JsonTypeInfo EvidenceOf(string kind) => _byKind[kind].Evidence;

    public JsonTypeInfo OpenEvidence => _byEvidence[typeof(OpenEvidence)];

    /// <summary>Makes the rule of a kind that needs no settings; <see langword="null"/> where it does need some.</summary>
    public IScoringRule? CreateDefault(RuleRegistration registration)
    {
        try
        {
            IScoringRule? rule = (IScoringRule?)JsonSerializer.Deserialize("{}"u8, _byKind[registration.Kind].Rule);
            return rule is not null && !rule.CheckSettings(weight: null).Any() ? rule : null;
        }
        catch (JsonException)
        {
            // Settings are missing: only a rulebook can give them.
            return null;
        }
    }

    /// <summary>Reads { "kind": "checklist", … }.</summary>
    public IScoringRule? ReadRule(ReadOnlySpan<byte> utf8, RawJson place, string path, InputErrors errors)
    {
        ReadOnlySpan<byte> part = utf8.Slice(place.Start, place.Length);
        if (!JsonPlaces.TryFind(part, "$." + KindField, out JsonPlace kindPlace) || kindPlace.Token != JsonTokenType.String)
        {
            errors.Add(place.Start, path, "A rule is an object that names its kind. There are: " + Kinds() + ".");
            return null;
        }

        ReadOnlySpan<byte> kindText = part.Slice(kindPlace.ValueStart, kindPlace.End - kindPlace.ValueStart);
        int kindOffset = place.Start + kindPlace.ValueStart;
        string kindPath = path + "." + KindField;
        if (StrictReader.Read(kindText, kindOffset, kindPath, PerformanceJsonContext.Strict.String, errors) is not string kind)
        {
            return null;
        }

        if (!_byKind.TryGetValue(kind, out (JsonTypeInfo Rule, JsonTypeInfo Evidence) known))
        {
            errors.Add(kindOffset, kindPath, UnknownKind(kind));
            return null;
        }

        byte[] settings = WithoutKind(part, kindPlace);
        if (JsonPlaces.TryFind(settings, "$." + KindField, out JsonPlace _))
        {
            errors.Add(place.Start + kindPlace.Start, kindPath, JsonTokens.Twice);
            return null;
        }

        int before = errors.Count;
        object? rule = StrictReader.Read(settings, place.Start, path, known.Rule, errors);
        return errors.AnyInList(before, path) ? null : (IScoringRule?)rule;
    }

    // The kind is no setting of the rule: it becomes an extension, which the reader steps over.
    private static byte[] WithoutKind(ReadOnlySpan<byte> rule, JsonPlace kind)
    {
        byte[] settings = rule.ToArray();
        int name = kind.Start + 1;
        settings.AsSpan(name, Array.IndexOf(settings, (byte)'"', name) - name).Fill((byte)' ');
        "x-"u8.CopyTo(settings.AsSpan(name));
        return settings;
    }

    public string UnknownKind(string kind) =>
        Suggestion.Nearest(kind, _byKind.Keys) is { } nearest
            ? $"There is no rule \"{kind}\"; did you mean \"{nearest}\"? There are: {Kinds()}."
            : $"There is no rule \"{kind}\". There are: {Kinds()}; register your own with AddRule.";

    public void WriteRule(Utf8JsonWriter writer, IScoringRule rule)
    {
        string kind = Registry.KindOf(rule);
        writer.WriteStartObject();
        writer.WriteString(KindField, kind);
        using JsonDocument settings = JsonSerializer.SerializeToDocument(rule, _byKind[kind].Rule);
        foreach (JsonProperty setting in settings.RootElement.EnumerateObject())
        {
            if (setting.Value.ValueKind != JsonValueKind.Null)
            {
                setting.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    public void WriteEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        if (!_byEvidence.TryGetValue(evidence.GetType(), out JsonTypeInfo? type))
        {
            throw new InvalidOperationException($"No registered rule takes evidence of the type {evidence.GetType()}; register the rule with AddRule.");
        }

        using JsonDocument fields = JsonSerializer.SerializeToDocument(evidence, type);
        writer.WriteStartObject();
        foreach (JsonProperty field in fields.RootElement.EnumerateObject())
        {
            bool isDefault = field.Value.ValueKind is JsonValueKind.Null or JsonValueKind.False
                || (field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() == 0 && field.Name == "components");
            if (!isDefault)
            {
                field.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private string Kinds() => string.Join(", ", _byKind.Keys);
}
