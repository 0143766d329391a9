using System.Globalization;
using System.Text.Json;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;

namespace PerformanceRules.Verification;

/// <summary>The fields of an object of a stored report; a value of another type than the field's is an error with its place.</summary>
internal sealed class ReportFields(JsonElement element, string path, InputErrors errors, byte[] utf8)
{
    public bool IsObject()
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        errors.AddAt(utf8, path, LocalizedMessage.Of($"A report is an object."));
        return false;
    }

    public void Complain(string name, LocalizedMessage message) => errors.AddAt(utf8, path + "." + name, message);

    public string Text(string name)
    {
        if (TextIfGiven(name) is { } text)
        {
            return text;
        }

        if (!IsGiven(name, out _))
        {
            Complain(name, LocalizedMessage.Of($"A report has a field {name}."));
        }

        return string.Empty;
    }

    public string? TextIfGiven(string name) => Given(name, JsonValueKind.String, "A text") is { } value ? value.GetString() : null;

    public decimal? Number(string name)
    {
        if (!IsGiven(name, out _))
        {
            Complain(name, LocalizedMessage.Of($"A report has a field {name}."));
        }

        return NumberIfGiven(name);
    }

    public decimal? NumberIfGiven(string name)
    {
        if (Given(name, JsonValueKind.Number, "A number") is not { } value)
        {
            return null;
        }

        if (value.TryGetDecimal(out decimal number))
        {
            return number;
        }

        Complain(name, Expected("A number"));
        return null;
    }

    public int? Whole(string name, bool isDemanded)
    {
        decimal? number = isDemanded ? Number(name) : NumberIfGiven(name);
        if (number is null || (number == decimal.Truncate(number.Value) && number is >= int.MinValue and <= int.MaxValue))
        {
            return (int?)number;
        }

        Complain(name, Expected("A whole number"));
        return null;
    }

    public bool Flag(string name) => IsGiven(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    public ReportFields? Object(string name) => Given(name, JsonValueKind.Object, "An object") is { } value ? new ReportFields(value, path + "." + name, errors, utf8) : null;

    public IReadOnlyDictionary<string, string> Texts(string name)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        if (Given(name, JsonValueKind.Object, "An object") is { } value)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                texts[member.Name] = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText();
            }
        }

        return texts;
    }

    public IEnumerable<ReportFields> List(string name)
    {
        if (!IsGiven(name, out JsonElement value))
        {
            yield break;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Complain(name, Expected("a list"));
            yield break;
        }

        int index = 0;
        foreach (JsonElement one in value.EnumerateArray())
        {
            string place = path + "." + name + "[" + index++.ToString(CultureInfo.InvariantCulture) + "]";
            if (one.ValueKind == JsonValueKind.Object)
            {
                yield return new ReportFields(one, place, errors, utf8);
            }
            else
            {
                errors.AddAt(utf8, place, Expected("An object"));
            }
        }
    }

    private JsonElement? Given(string name, JsonValueKind kind, string expected)
    {
        if (!IsGiven(name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == kind)
        {
            return value;
        }

        Complain(name, Expected(expected));
        return null;
    }

    private bool IsGiven(string name, out JsonElement value) => element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static LocalizedMessage Expected(string what) => LocalizedMessage.Of($"{LocalizedMessage.Of(System.Runtime.CompilerServices.FormattableStringFactory.Create(what))} is expected here.");
}
