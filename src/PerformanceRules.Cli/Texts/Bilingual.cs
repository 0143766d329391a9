using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Texts;

/// <summary>Keeps both languages of a text side by side, where it is said.</summary>
internal static class Bilingual
{
    public static string Text(this Language language, string chinese, string english) => language == Language.English ? english : chinese;
}
