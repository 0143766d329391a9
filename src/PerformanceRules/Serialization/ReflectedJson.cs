using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Serialization;

/// <summary>Reads and writes types by reflection, for programs that are neither trimmed nor compiled natively.</summary>
[RequiresUnreferencedCode("Members are found by reflection.")]
[RequiresDynamicCode("Members are read by generated code.")]
internal static class ReflectedJson
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
