namespace PerformanceRules.Serialization.Documents;

/// <summary>Marks a field that its reader reports as missing: it is checked after reading, so that every missing field is told at once.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DemandedAttribute : Attribute;
