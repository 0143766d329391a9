using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Where a member or an element stands in a JSON text.</summary>
internal readonly struct JsonPlace(int start, int valueStart, int end, JsonTokenType token)
{
    /// <summary>Gets where it begins: a member at its name, an element at its value.</summary>
    public int Start { get; } = start;

    /// <summary>Gets where its value begins.</summary>
    public int ValueStart { get; } = valueStart;

    /// <summary>Gets where its value ends.</summary>
    public int End { get; } = end;

    /// <summary>Gets what the value is.</summary>
    public JsonTokenType Token { get; } = token;
}
