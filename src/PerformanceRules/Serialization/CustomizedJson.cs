using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Serialization;

/// <summary>
/// Carries what a user changed in a <see cref="JsonTypeInfo"/> by hand, names, accessors, converters, members taken out, over to the one that is made
/// anew with the strict options. What was changed is told by comparing it with what its resolver gives unchanged.
/// </summary>
internal static class CustomizedJson
{
    public static void CopyChanges(JsonTypeInfo customized, JsonTypeInfo fresh)
    {
        if (fresh.Type != customized.Type
            || fresh.Kind != JsonTypeInfoKind.Object
            || customized.OriginatingResolver?.GetTypeInfo(customized.Type, customized.Options) is not { } unchanged
            || unchanged.Properties.Count != fresh.Properties.Count)
        {
            return;
        }

        if (customized.CreateObject is { } create && IsOther(create, unchanged.CreateObject))
        {
            fresh.CreateObject = create;
        }

        for (int index = fresh.Properties.Count - 1; index >= 0; index--)
        {
            if (Counterpart(customized, unchanged, index) is { } property)
            {
                CopyChanges(property, unchanged.Properties[index], fresh.Properties[index]);
            }
            else
            {
                fresh.Properties.RemoveAt(index);
            }
        }
    }

    private static void CopyChanges(JsonPropertyInfo customized, JsonPropertyInfo unchanged, JsonPropertyInfo fresh)
    {
        fresh.Name = customized.Name != unchanged.Name ? customized.Name : fresh.Name;
        fresh.Get = IsOther(customized.Get, unchanged.Get) ? customized.Get : fresh.Get;
        fresh.Set = IsOther(customized.Set, unchanged.Set) ? customized.Set : fresh.Set;
        fresh.CustomConverter = customized.CustomConverter?.GetType() != unchanged.CustomConverter?.GetType() ? customized.CustomConverter : fresh.CustomConverter;
        fresh.IsRequired = customized.IsRequired != unchanged.IsRequired ? customized.IsRequired : fresh.IsRequired;
    }

    // Members stand in the same order unless some were taken out; then they are told by their names.
    private static JsonPropertyInfo? Counterpart(JsonTypeInfo customized, JsonTypeInfo unchanged, int index) =>
        customized.Properties.FirstOrDefault(property => property.Name == unchanged.Properties[index].Name)
        ?? (customized.Properties.Count == unchanged.Properties.Count ? customized.Properties[index] : null);

    // An accessor that the resolver makes is a new delegate each time, but of the same method.
    private static bool IsOther(Delegate? customized, Delegate? unchanged) => customized?.Method != unchanged?.Method;
}
