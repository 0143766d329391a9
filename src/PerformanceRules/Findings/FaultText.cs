namespace PerformanceRules.Findings;

/// <summary>The text of what somebody else's code hands over, which may itself fail to be shown.</summary>
internal static class FaultText
{
    /// <summary>Gives what an exception says; its type's name where it says nothing.</summary>
    public static string Of(Exception exception)
    {
        string? message = Show(static shown => shown.Message, exception);
        return string.IsNullOrEmpty(message) ? exception.GetType().Name : WithoutParameter(message!);
    }

    // The framework adds the name of a parameter, which is no word of the user's.
    private static string WithoutParameter(string message)
    {
        int parameter = message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return parameter > 0 ? message.Substring(0, parameter) : message;
    }

    /// <summary>Gives a value's text; its type's name where it has none.</summary>
    public static string Of<T>(T value, Func<T, string?> show)
        where T : class => Show(show, value) ?? value.GetType().Name;

#pragma warning disable CA1031 // A report is written even where a value of a rule's own cannot be shown: its type's name stands in its place.
    private static string? Show<T>(Func<T, string?> show, T value)
    {
        try
        {
            return show(value);
        }
        catch (Exception)
        {
            return null;
        }
    }
#pragma warning restore CA1031
}
