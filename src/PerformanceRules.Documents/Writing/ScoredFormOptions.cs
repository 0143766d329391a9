using PerformanceRules.Documents.Forms;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Writing;

/// <summary>How a scored form is written.</summary>
public sealed record ScoredFormOptions
{
    /// <summary>Gets the language of findings and derivations; the form's own words stay Chinese. The default is <see cref="Language.Chinese"/>.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>
    /// Gets the unit of amounts that are bare numbers, such as "万元" where the form's heading is 预算数（万元）. The default is <see langword="null"/>: nothing is
    /// stated that the submission does not say.
    /// </summary>
    public string? AmountUnit { get; init; }

    /// <summary>
    /// Gets a value indicating whether Word and Excel write the form as it is filed: the published columns alone, 得分 as the unit gives it or else as
    /// computed, and the unit's own words. The default is the working paper, which has all columns.
    /// </summary>
    public bool IsFiling { get; init; }

    /// <summary>Gets what the rows say word for word, by the ids of their indicators, where the submission was read from a form.</summary>
    public IReadOnlyDictionary<string, RowTexts> Texts { get; init; } = new Dictionary<string, RowTexts>(0);

    /// <summary>Gets the notes of the reading, where the submission was read from a form.</summary>
    public IReadOnlyList<FormNote> Notes { get; init; } = [];
}
