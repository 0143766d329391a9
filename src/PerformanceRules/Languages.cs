using System.Globalization;

namespace PerformanceRules;

/// <summary>Which language a culture reads.</summary>
public static class Languages
{
    /// <summary>Gives the language of a culture: Chinese for every Chinese one (zh, zh-CN, zh-Hant-HK) and for the invariant one, English for all others.</summary>
    /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public static Language Of(CultureInfo culture)
    {
        string name = Guard.NotNull(culture).Name;
        return name.Length == 0 || name == "zh" || name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }
}
