using System.Globalization;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>A waiver, and what became of it.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="State">What became of it.</param>
public sealed record WaiverUse(Waiver Waiver, WaiverState State) : ILocalizedText
{
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string until = Waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (State, language) switch
        {
            (WaiverState.Applied, Language.English) => $"{Waiver.Fingerprint}: accepted by {Waiver.ApprovedBy} until {until}: {Waiver.Reason}",
            (WaiverState.Applied, _) => $"{Waiver.Fingerprint}：{Waiver.ApprovedBy}同意豁免，至 {until}：{Waiver.Reason}",
            (WaiverState.Expired, Language.English) => $"{Waiver.Fingerprint}: the waiver by {Waiver.ApprovedBy} expired on {until}; the finding counts again.",
            (WaiverState.Expired, _) => $"{Waiver.Fingerprint}：{Waiver.ApprovedBy}的豁免已于 {until} 到期，该问题重新计入。",
            (_, Language.English) => $"{Waiver.Fingerprint}: the waiver by {Waiver.ApprovedBy} is not used: no finding has this fingerprint.",
            _ => $"{Waiver.Fingerprint}：{Waiver.ApprovedBy}的豁免没有对应的问题，请核对后删除。",
        };
    }
}
