using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>An indicator in two reports: what moved, by how many points, and which numbers or readings made it move.</summary>
public sealed class IndicatorChange : ILocalizedText
{
    private IndicatorChange(IndicatorResult? before, IndicatorResult? after)
    {
        Before = before;
        After = after;
        Values = [.. OperandChange.Between(before?.Derive(), after?.Derive())];
        Readings = [.. ReadingsOf(after).Except(ReadingsOf(before))];
    }

    /// <summary>Gets the indicator in the first report, or <see langword="null"/> where it has none of this id.</summary>
    public IndicatorResult? Before { get; }

    /// <summary>Gets the indicator in the second report, or <see langword="null"/> where it has none of this id.</summary>
    public IndicatorResult? After { get; }

    /// <summary>Gets the id.</summary>
    public string Id => (After ?? Before)!.Id;

    /// <summary>Gets the name.</summary>
    public string Title => (After ?? Before)!.Title;

    /// <summary>Gets the second score less the first; no score counts as 0.</summary>
    public decimal Difference => (After?.Score ?? 0) - (Before?.Score ?? 0);

    /// <summary>Gets the numbers put into the two derivations that differ: the actual value, the weight, the points given back.</summary>
    public IReadOnlyList<OperandChange> Values { get; }

    /// <summary>Gets the readings that the second score was derived by and the first was not.</summary>
    public IReadOnlyList<ReadingChoice> Readings { get; }

    /// <summary>Renders the change: "开展会议、培训、外出考察: 4 → 5 (+1): actual 16 → 20".</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        bool isEnglish = language == Language.English;
        string sign = Difference > 0 ? "+" : string.Empty;
        IEnumerable<string> reasons = Values.Select(value => value.ToText(language)).Concat(Readings.Select(reading => reading.ToText(language)));
        string reason = string.Join(isEnglish ? "; " : "；", reasons);
        string head = $"{Title}{(isEnglish ? ": " : "：")}{Points(Before)} → {Points(After)} ({sign}{(Rational)Difference})";
        return reason.Length == 0 ? head : head + (isEnglish ? ": " : "：") + reason;
    }

    internal static IEnumerable<IndicatorChange> All(EvaluationReport before, EvaluationReport after)
    {
        IEnumerable<string> ids = before.Indicators.Concat(after.Indicators).Select(static row => row.Id).Distinct(StringComparer.Ordinal);
        return ids.Select(id => new IndicatorChange(before.Find(id), after.Find(id))).Where(static change => change.HasMoved);
    }

    private bool HasMoved =>
        Before is null || After is null || Before.Score != After.Score || Before.Claimed != After.Claimed || Values.Count > 0;

    private static IEnumerable<ReadingChoice> ReadingsOf(IndicatorResult? row) =>
        row?.Derive().Steps.Select(static step => step.Reading).OfType<ReadingChoice>() ?? [];

    private static string Points(IndicatorResult? row) => row?.Score is { } score ? ((Rational)score).ToString() : "—";
}
