using System.Text.Json.Serialization;

namespace PerformanceRules.Model;

/// <summary>
/// What a unit reports for one indicator. Each scoring rule takes one kind of evidence, so that in code the wrong kind does not compile;
/// a rule of your own takes a record of your own derived from this one.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Evidence>))]
public abstract record Evidence;
