using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>Between the options of a reading as an enumeration and their names in JSON.</summary>
internal static class ReadingOption<TOption>
    where TOption : struct, Enum
{
#if NET8_0_OR_GREATER
    private static readonly TOption[] Values = Enum.GetValues<TOption>();
#else
    private static readonly TOption[] Values = (TOption[])Enum.GetValues(typeof(TOption));
#endif
    private static readonly string[] Names = Array.ConvertAll(Values, static value => CamelCase(value.ToString()));

    public static Reading Describe(string name, TOption option) => new(name, NameOf(option), Names);

    public static string NameOf(TOption option) => Names[Array.IndexOf(Values, option)];

    public static IReadOnlyList<string> All => Names;

    public static bool TryParse(string option, out TOption value)
    {
        int index = Array.IndexOf(Names, option);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }

    public static TOption Parse(string reading, string option) =>
        TryParse(option, out TOption value)
            ? value
            : throw new UnknownReadingException(LocalizedMessage.Of($"The reading {reading} has no option \"{option}\"; it has {string.Join(", ", Names)}."), nameof(option));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
