using System.Text.Json;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Steps through the fields of a small object, and gives an error in one of them its place.</summary>
internal static class Fields
{
    /// <summary>Reads one field, with the reader on its value.</summary>
    public delegate void ReadField<in TState>(ref Utf8JsonReader reader, string name, TState state);

    /// <summary>Reads an object whose fields are known.</summary>
    public static void Read<TState>(ref Utf8JsonReader reader, TState state, IReadOnlyList<string> known, ReadField<TState> read)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = PathScan.NameOf(ref reader);
            reader.Read();
            if (!known.Contains(name))
            {
                throw new FieldException("." + name, UnknownField.Explain(name, known));
            }

            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            try
            {
                read(ref reader, name, state);
            }
            catch (JsonException exception)
            {
                throw FieldException.Within("." + name, exception);
            }
        }
    }
}
