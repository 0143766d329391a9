using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>A setting of a rule that makes no sense.</summary>
public sealed record SettingError : ILocalizedText
{
    private readonly ILocalizedText _message;

    /// <summary>Initializes an error.</summary>
    /// <param name="setting">The name of the setting, as in JSON: "deductionPerItem".</param>
    /// <param name="message">What is wrong and what to do, the same in every language.</param>
    public SettingError(string setting, string message)
        : this(setting, LocalizedMessage.Foreign(Guard.NotNull(message)))
    {
    }

    /// <summary>Initializes an error with words in several languages.</summary>
    /// <param name="setting">The name of the setting, as in JSON: "deductionPerItem".</param>
    /// <param name="message">What is wrong and what to do.</param>
    public SettingError(string setting, ILocalizedText message)
    {
        Setting = setting;
        _message = Guard.NotNull(message);
    }

    /// <summary>Gets the name of the setting, as in JSON.</summary>
    public string Setting { get; }

    /// <summary>Gets what is wrong and what to do, in English where the rule has it in English.</summary>
    public string Message => _message.ToText(Language.English);

    /// <inheritdoc/>
    public string ToText(Language language) => _message.ToText(language);
}
