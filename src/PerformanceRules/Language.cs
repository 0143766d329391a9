namespace PerformanceRules;

/// <summary>The language that a text is rendered in.</summary>
public enum Language
{
    /// <summary>Chinese, the language of the standard.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
