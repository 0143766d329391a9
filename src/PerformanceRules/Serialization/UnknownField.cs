namespace PerformanceRules.Serialization;

/// <summary>What is said of a field that is not known: the nearest that is, and all there are.</summary>
internal static class UnknownField
{
    public static string Explain(string name, IReadOnlyList<string> known)
    {
        string all = known.Count == 0 ? "There are none here." : $"There are: {string.Join(", ", known)}.";
        return Suggestion.Nearest(name, known) is { } nearest
            ? $"Unknown field \"{name}\"; did you mean \"{nearest}\"? {all}"
            : $"Unknown field \"{name}\". {all}";
    }
}
