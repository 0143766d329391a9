using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>An error inside a value that a converter reads: where it is, relative to the value.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying where.
internal sealed class FieldException : JsonException
#pragma warning restore CA1032
{
    public FieldException(string relativePath, string message)
        : base(message)
    {
        RelativePath = relativePath;
    }

    /// <summary>Gets the way from the value to the error: ".unit", "[2].item".</summary>
    public string RelativePath { get; }
}
