namespace PerformanceRules.Rules;

/// <summary>A setting of a rule that makes no sense.</summary>
public sealed record SettingError
{
    /// <summary>Initializes an error.</summary>
    /// <param name="setting">The name of the setting, as in JSON: "deductionPerItem".</param>
    /// <param name="message">What is wrong and what to do.</param>
    public SettingError(string setting, string message)
    {
        Setting = setting;
        Message = message;
    }

    /// <summary>Gets the name of the setting, as in JSON.</summary>
    public string Setting { get; }

    /// <summary>Gets what is wrong and what to do.</summary>
    public string Message { get; }
}
