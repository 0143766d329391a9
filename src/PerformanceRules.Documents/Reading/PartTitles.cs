using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>What a part of a combination is called in a form: "其中：" and its title, in a row below the indicator's own.</summary>
internal static class PartTitles
{
    private const string Among = "其中：";

    public static string Of(CombinedPart part) => Among + (part.Title is { Length: > 0 } title ? title : part.Id);

    /// <summary>Finds the part that a label names.</summary>
    public static CombinedPart? Find(string label, CombinationRule rule) =>
        rule.Parts.FirstOrDefault(part => Forms.FormText.Fold(Of(part)) == Forms.FormText.Fold(label));
}
