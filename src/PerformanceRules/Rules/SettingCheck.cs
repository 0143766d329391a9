using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>Asks a rule about its settings. The rule may be anybody's: if it cannot say, that is an error of its settings too.</summary>
internal static class SettingCheck
{
    /// <summary>Gives every setting that makes no sense; the one without a name stands for the rule itself.</summary>
    public static IReadOnlyList<SettingError> Of(IScoringRule rule, decimal? weight)
    {
#pragma warning disable CA1031 // Whatever the rule throws becomes an error that carries its message.
        try
        {
            return rule.CheckSettings(weight) is { } errors
                ? [.. errors]
                : [new SettingError(string.Empty, LocalizedMessage.Of($"The rule's CheckSettings gives null; let it give an empty sequence where nothing is wrong."))];
        }
        catch (Exception exception)
        {
            return [new SettingError(string.Empty, LocalizedMessage.Of($"The rule's CheckSettings failed: {FaultText.Of(exception)}"))];
        }
#pragma warning restore CA1031
    }
}
