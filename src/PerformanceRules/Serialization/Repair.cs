using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Notes an error of a JSON text and blanks out the faulty member, so that reading can go on to the next.</summary>
internal sealed class Repair(byte[] utf8, int offset, string path, JsonTypeInfo type, InputErrors errors)
{
    private readonly byte[] _original = (byte[])utf8.Clone();

    /// <summary>Finds broken JSON, which ends the reading; notes members that stand twice, and takes out extensions.</summary>
    public bool TryPrepare()
    {
        MemberScan scan = new();
        try
        {
            scan.Run(utf8);
        }
        catch (JsonException exception)
        {
            errors.Add(offset + OffsetOf(exception), path, BrokenJson.Explain(exception));
            return false;
        }

        foreach (JsonMember member in scan.Members)
        {
            if (member.Error is { } error)
            {
                NoteMember(member, error);
            }

            Blank(member.Start, member.End);
        }

        return true;
    }

    private void NoteMember(in JsonMember member, LocalizedMessage error)
    {
        string place = errors.IsFull ? string.Empty : PathScan.At(_original, member.ValueStart);
        errors.Add(offset + member.Start, path + place, error);
    }

    /// <summary>Notes what stopped the reader.</summary>
    /// <returns>Whether the faulty member was found and blanked out.</returns>
    public bool TryMend(JsonException exception)
    {
        string found = (exception.Path ?? "$") + (exception as FieldException)?.RelativePath;
        if (!errors.TryFind(utf8, found, out JsonPlace place))
        {
            errors.Add(offset, path, BrokenJson.Explain(exception));
            return false;
        }

        if (exception is FieldException field)
        {
            Note(place, place.Start, field.Absent, field.Words);
            return Blank(place.Start, place.End);
        }

        if (Guard.IsNullInList(exception.InnerException) && TryMendNulls())
        {
            return true;
        }

        JsonShape shape = JsonShape.Of(type, found);
        int start = shape.Kind == JsonShapeKind.UnknownMember ? place.Start : place.ValueStart;
        Note(place, start, shape.AbsentMembers(exception), shape.Explain(exception, place.Token));
        return found != "$" && Blank(place.Start, place.End);
    }

    /// <summary>Notes an error, unless it is only that fields are absent which were there, faulty, and are noted already.</summary>
    private void Note(JsonPlace place, int start, IReadOnlyList<string> absent, ILocalizedText message)
    {
        if (absent.Count == 0 || absent.Any(name => !WasThere(place, name)))
        {
            errors.AddAbsence(offset + start, path + OriginalPath(place), message, absent);
        }
    }

    private bool WasThere(JsonPlace place, string name)
    {
        ReadOnlySpan<byte> value = _original.AsSpan(place.ValueStart, place.End - place.ValueStart);
        return JsonPlaces.TryFind(value, "$." + name, out JsonPlace member) && member.Token != JsonTokenType.Null;
    }

    private bool TryMendNulls()
    {
        List<int> nulls = NullScan.Find(utf8);
        foreach (int position in nulls)
        {
            string place = errors.IsFull ? string.Empty : PathScan.At(_original, position);
            errors.Add(offset + position, path + place, JsonTokens.NullInList);
            Blank(position, position + "null".Length);
        }

        return nulls.Count > 0;
    }

    // Elements that were blanked out no longer count in the reader's paths; the place in the untouched text does.
    private string OriginalPath(JsonPlace place) => PathScan.At(_original, place.ValueStart);

    /// <summary>Overwrites a member or an element and the comma that parts it from its neighbour.</summary>
    private bool Blank(int start, int end)
    {
        // Looking back goes over all that was blanked out before, so it is left to the last member, which no comma follows.
        int after = FirstFrom(end);
        if (after < utf8.Length && utf8[after] == ',')
        {
            utf8[after] = (byte)' ';
        }
        else if (LastBefore(start) is >= 0 and int before && utf8[before] == ',')
        {
            utf8[before] = (byte)' ';
        }

        utf8.AsSpan(start, end - start).Fill((byte)' ');
        return true;
    }

    private int LastBefore(int position)
    {
        do
        {
            position--;
        }
        while (position >= 0 && IsSpace(utf8[position]));

        return position;
    }

    private int FirstFrom(int position)
    {
        while (position < utf8.Length && IsSpace(utf8[position]))
        {
            position++;
        }

        return position;
    }

    private int OffsetOf(JsonException exception)
    {
        int position = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            position = Array.IndexOf(utf8, (byte)'\n', position) + 1;
        }

        return Math.Min(position + (int)(exception.BytePositionInLine ?? 0), utf8.Length);
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
