using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>A row under evaluation: its evidence, its weight, and where its findings go.</summary>
internal sealed class OracleRow(string id, BigRational weight, JsonElement row, OracleMutation mutation, ISet<OracleFinding> findings)
{
    public BigRational Weight { get; } = weight;

    public OracleMutation Mutation { get; } = mutation;

    public JsonElement Row { get; } = row;

    /// <summary>A field of the evidence; null where it is absent.</summary>
    public JsonElement? Evidence(string field) =>
        Row.TryGetProperty("evidence", out JsonElement evidence)
        && evidence.ValueKind == JsonValueKind.Object
        && evidence.TryGetProperty(field, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>A field of the evidence; null where it is absent or blank.</summary>
    public JsonElement? Given(string field) =>
        Evidence(field) is { } value && !OracleNotation.IsBlank(value) ? value : null;

    public void Warn(string code) => findings.Add(new OracleFinding(code, id));

    /// <summary>An error leaves the row unscored.</summary>
    public BigRational? Unscored(string code)
    {
        Warn(code);
        return null;
    }
}
