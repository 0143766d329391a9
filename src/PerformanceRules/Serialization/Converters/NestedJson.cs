using System.Text.Json;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads what names its own kind inside another value; an error in it becomes one of the value around it.</summary>
internal static class NestedJson
{
    public static (byte[] Utf8, InputErrors Errors) Copy(ref Utf8JsonReader reader)
    {
        using JsonDocument copy = JsonDocument.ParseValue(ref reader);
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(copy.RootElement.GetRawText());
        return (utf8, new InputErrors(utf8.Length, mostListed: 1));
    }

    // Only the first error is told: the reader mends it and comes back for the next.
    public static T? Checked<T>(T? value, byte[] utf8, InputErrors errors)
        where T : class
    {
        if (!errors.Any)
        {
            return value;
        }

        throw FieldException.Of(errors.In(utf8)[0]);
    }
}
