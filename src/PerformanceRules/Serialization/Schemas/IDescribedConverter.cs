using System.Text.Json.Nodes;

namespace PerformanceRules.Serialization.Schemas;

/// <summary>A converter that says what it reads, beside the code that reads it.</summary>
internal interface IDescribedConverter
{
    /// <summary>Gives the JSON Schema of what the converter reads, null apart; a new one each time.</summary>
    JsonObject Describe();
}
