using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>A setting of a rule that works, but that a careful reader would question.</summary>
public sealed record SettingRemark
{
    private readonly FindingValue[] _values;

    /// <summary>Initializes a remark.</summary>
    /// <param name="code">The stable code, such as "cliff", or a code of your own.</param>
    /// <param name="setting">The path of the setting from the rule on, as in JSON: "bands[2].from".</param>
    /// <param name="message">What is questionable: a key of the library's own texts, or a text of your own with {name} for each value.</param>
    /// <param name="values">The values that the message names.</param>
    public SettingRemark(string code, string setting, string message, params FindingValue[] values)
    {
        Code = Guard.NotNull(code);
        Setting = Guard.NotNull(setting);
        Message = Guard.NotNull(message);
        _values = Guard.NotNull(values);
    }

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets the path of the setting from the rule on; empty for the rule itself.</summary>
    public string Setting { get; }

    /// <summary>Gets the key of the message, or a template of the rule's own.</summary>
    public string Message { get; }

    /// <summary>Gets the values that the message names.</summary>
    public IReadOnlyList<FindingValue> Values => _values;
}
