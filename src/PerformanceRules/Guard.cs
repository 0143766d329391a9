using System.Runtime.CompilerServices;

namespace PerformanceRules;

/// <summary>Checks of a caller's arguments, on every target framework.</summary>
internal static class Guard
{
    /// <summary>What is said of a list that holds null.</summary>
    public const string NullInList = "A list must not hold null.";

    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    public static int NotNegative(int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A number of 0 or more is expected.");

    public static int Positive(int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > 0 ? value : throw new ArgumentOutOfRangeException(name, value, "A number of 1 or more is expected.");

    /// <summary>The same for a list that JSON may leave out: a source-generated reader then sets it to null.</summary>
    public static IReadOnlyList<T> CopiedOrEmpty<T>(IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class => values is null ? [] : Copied(values, name);

    /// <summary>Copies a caller's list, so that nobody changes it behind our back, and refuses one that holds null.</summary>
    public static IReadOnlyList<T> Copied<T>(IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class
    {
        T[] copy = [.. NotNull(values, name)];
        return Array.TrueForAll(copy, static item => item is not null)
            ? copy.Length == 0 ? [] : Array.AsReadOnly(copy)
            : throw new ArgumentException(NullInList, name);
    }

    /// <summary>Tells whether an exception says that a list holds null.</summary>
    public static bool IsNullInList(Exception? exception) =>
        exception is ArgumentException && exception.Message.StartsWith(NullInList, StringComparison.Ordinal);
}
