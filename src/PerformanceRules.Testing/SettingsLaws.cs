using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Testing;

/// <summary>The laws about a rule's settings.</summary>
internal static class SettingsLaws
{
    /// <summary>Sound settings are accepted.</summary>
    public static BrokenLaw? FindBroken(IScoringRule rule, decimal weight)
    {
        foreach (decimal? tried in new decimal?[] { weight, null })
        {
#pragma warning disable CA1031 // Whatever the rule throws breaks the law.
            try
            {
                if (rule.CheckSettings(tried) is not { } errors)
                {
                    return new BrokenLaw(LawNames.SettingsSound, "CheckSettings gives null; give an empty sequence where nothing is wrong.");
                }

                if (errors.FirstOrDefault() is { } error)
                {
                    return new BrokenLaw(LawNames.SettingsSound, "CheckSettings refuses the settings to be tried: " + error.Setting + ": " + error.Message);
                }
            }
            catch (Exception exception)
            {
                return new BrokenLaw(LawNames.SettingsSound, "CheckSettings throws " + exception.GetType().Name + ": " + exception.Message, exception);
            }
#pragma warning restore CA1031
        }

        return null;
    }

    /// <summary>Settings come back from JSON as they went.</summary>
    public static BrokenLaw? FindBroken(LawSheet sheet)
    {
        byte[] written = sheet.WriteRulebook(sheet.Rulebook);
        try
        {
            Rulebook read = sheet.ReadRulebook(written);
            return sheet.WriteRulebook(read).AsSpan().SequenceEqual(written)
                ? null
                : new BrokenLaw(LawNames.SettingsRoundTrip, "Read from JSON, the settings are others than were written.");
        }
        catch (UnreadableInputException exception)
        {
            return new BrokenLaw(LawNames.SettingsRoundTrip, "The settings cannot be read as they are written: " + exception.Message, exception);
        }
    }
}
