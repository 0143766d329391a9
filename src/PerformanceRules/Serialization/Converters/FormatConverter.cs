using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads and writes a whole format inside a user's own JSON.</summary>
internal sealed class FormatConverter<T>(Action<Utf8JsonWriter, T> write, Func<byte[], (T? Value, IReadOnlyList<InputError> Errors)>? read = null) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (read is null)
        {
            throw new NotSupportedException($"{typeof(T).Name} is written and not read.");
        }

        (byte[] utf8, InputErrors _) = NestedJson.Copy(ref reader);
        (T? value, IReadOnlyList<InputError> errors) = read(utf8);
        return value ?? throw new JsonException(string.Join("\n", errors), new UnreadableInputException(errors));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
