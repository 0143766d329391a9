using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>What is said of a field that is not known: the nearest that is, and all there are.</summary>
internal static class UnknownField
{
    public static LocalizedMessage Explain(string name, IReadOnlyList<string> known)
    {
        LocalizedMessage all = known.Count == 0 ? LocalizedMessage.Of($"There are none here.") : LocalizedMessage.Of($"There are: {string.Join(", ", known)}.");
        return Suggestion.Nearest(name, known) is { } nearest
            ? LocalizedMessage.Of($"Unknown field \"{name}\"; did you mean \"{nearest}\"? {all}")
            : LocalizedMessage.Of($"Unknown field \"{name}\". {all}");
    }
}
