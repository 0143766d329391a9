using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>Reads and writes rules and evidence by the kind they are registered under.</summary>
internal sealed class RuleJson
{
    private const string KindField = "kind";

    private readonly Dictionary<string, KindJson> _byKind;
    private readonly Dictionary<Type, KindJson> _byEvidence = [];

    public RuleJson(RuleRegistry registry)
    {
        Registry = registry;
        _byKind = registry.Registrations.ToDictionary(
            static registration => registration.Kind, registration => new KindJson(registration, this), StringComparer.Ordinal);

        // Where several rules take the same evidence, the first registered is the one it is written by.
        foreach (KindJson kind in _byKind.Values.Reverse())
        {
            _byEvidence[kind.EvidenceType] = kind;
        }
    }

    public RuleRegistry Registry { get; }

    public IReadOnlyCollection<KindJson> Registered => _byKind.Values;

    public string NameOf(IScoringRule rule) => Registry.NameOf(rule);

    public JsonTypeInfo EvidenceOf(string kind) => _byKind[kind].Evidence;

#pragma warning disable CA1822 // It belongs with the evidence of the kinds.
    public JsonTypeInfo OpenEvidence => PerformanceJsonContext.Strict.OpenEvidence;
#pragma warning restore CA1822

    /// <summary>Makes the rule of a kind that needs no settings; <see langword="null"/> where it does need some.</summary>
    public IScoringRule? CreateDefault(RuleRegistration registration)
    {
        try
        {
            IScoringRule? rule = (IScoringRule?)JsonSerializer.Deserialize("{}"u8, _byKind[registration.Kind].Rule);
            rule = rule is null ? null : Configured(rule);
            return rule is not null && SettingCheck.Of(rule, weight: null).Count == 0 ? rule : null;
        }
        catch (JsonException)
        {
            // Settings are missing: only a rulebook can give them.
            return null;
        }
    }

    /// <summary>Reads { "kind": "checklist", … } as a rule.</summary>
    public IScoringRule? ReadRule(ReadOnlySpan<byte> utf8, RawJson place, string path, InputErrors errors) =>
        ReadByKind(utf8, place, path, $"A rule is an object that names its kind.", static kind => kind.Rule, errors) is IScoringRule rule ? Configured(rule) : null;

    /// <summary>Reads { "kind": "checklist", … } as evidence.</summary>
    public Evidence? ReadEvidence(ReadOnlySpan<byte> utf8, RawJson place, string path, InputErrors errors) =>
        (Evidence?)ReadByKind(utf8, place, path, $"Evidence of a part is an object that names the kind of its rule.", static kind => kind.Evidence, errors);

    private IScoringRule Configured(IScoringRule rule) =>
        Registry.Registrations.FirstOrDefault(registration => registration.RuleType == rule.GetType())?.Configure is { } configure ? configure(rule) : rule;

    private object? ReadByKind(
        ReadOnlySpan<byte> utf8, RawJson place, string path, FormattableString expected, Func<KindJson, JsonTypeInfo> typeOf, InputErrors errors)
    {
        ReadOnlySpan<byte> part = utf8.Slice(place.Start, place.Length);
        if (!JsonPlaces.TryFind(part, "$." + KindField, out JsonPlace kindPlace) || kindPlace.Token == JsonTokenType.Null)
        {
            errors.AddAbsence(place.Start, path, LocalizedMessage.Of($"{LocalizedMessage.Of(expected)} There are: {Kinds()}."), [KindField]);
            return null;
        }

        int kindStart = place.Start + kindPlace.ValueStart;
        if (StrictReader.Read(utf8, new RawJson(kindStart, kindPlace.End - kindPlace.ValueStart), path + "." + KindField, PerformanceJsonContext.Strict.String, errors) is not string kind)
        {
            return null;
        }

        if (!_byKind.TryGetValue(kind, out KindJson? known))
        {
            errors.Add(kindStart, path + "." + KindField, UnknownKind(kind));
            return null;
        }

        byte[] settings = WithoutKind(part, kindPlace);
        if (JsonPlaces.TryFind(settings, "$." + KindField, out JsonPlace _))
        {
            errors.Add(place.Start + kindPlace.Start, path + "." + KindField, JsonTokens.Twice);
            return null;
        }

        int before = errors.Count;
        object? read = StrictReader.Read(settings, place.Start, path, typeOf(known), errors);
        return errors.AnyInList(before, path) ? null : read;
    }

    // The kind is no setting of the rule: it becomes an extension, which the reader steps over.
    private static byte[] WithoutKind(ReadOnlySpan<byte> part, JsonPlace kind)
    {
        byte[] settings = part.ToArray();
        int name = kind.Start + 1;
        settings.AsSpan(name, Array.IndexOf(settings, (byte)'"', name) - name).Fill((byte)' ');
        "x-"u8.CopyTo(settings.AsSpan(name));
        return settings;
    }

    public LocalizedMessage UnknownKind(string kind, IEnumerable<string>? named = null)
    {
        string[] known = [.. named ?? [], .. _byKind.Keys];
        string all = string.Join(", ", known);
        return Suggestion.Nearest(kind, known) is { } nearest
            ? LocalizedMessage.Of($"There is no rule \"{kind}\"; did you mean \"{nearest}\"? There are: {all}.")
            : LocalizedMessage.Of($"There is no rule \"{kind}\". There are: {all}; register your own with AddRule.");
    }

    public void WriteRule(Utf8JsonWriter writer, IScoringRule rule)
    {
        string kind = Registry.KindOf(rule);
        writer.WriteStartObject();
        writer.WriteString(KindField, kind);
        GivenJson.WriteMembers(writer, rule, _byKind[kind].Rule);
        writer.WriteEndObject();
    }

    public void WriteEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        GivenJson.WriteMembers(writer, evidence, evidence is OpenEvidence ? OpenEvidence : KindTaking(evidence).Evidence);
        writer.WriteEndObject();
    }

    public void WriteKindAndEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        KindJson kind = KindTaking(evidence);
        writer.WriteStartObject();
        writer.WriteString(KindField, kind.Kind);
        GivenJson.WriteMembers(writer, evidence, kind.Evidence);
        writer.WriteEndObject();
    }

    private KindJson KindTaking(Evidence evidence) => _byEvidence.TryGetValue(evidence.GetType(), out KindJson? kind)
        ? kind
        : throw new InvalidOperationException($"No registered rule takes evidence of the type {evidence.GetType()}; register the rule with AddRule.");

    private string Kinds() => string.Join(", ", _byKind.Keys);
}
