namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>The properties of characters, or of paragraphs, by where their text stands in the file: pages of runs (FKP of [MS-DOC]), found by a table of pages.</summary>
internal sealed class PropertyPages
{
    private const int PageBytes = 512;
    private const int MostRuns = 1_000_000;

    private readonly List<(uint From, uint To, List<Property> Properties)> _runs = [];
    private readonly byte[]? _data;

    public PropertyPages(byte[] document, byte[] tables, uint position, uint length, bool areParagraphs, byte[]? data)
    {
        _data = data;
        int count = (int)((length - 4) / 8);
        for (int page = 0; length >= 12 && page < count; page++)
        {
            long start = (tables.Number32(position + ((count + 1L) * 4) + (page * 4L)) & 0x3FFFFF) * (long)PageBytes;
            byte[] runs = document.Part(start, PageBytes).ToArray();
            int runCount = runs[PageBytes - 1];
            for (int run = 0; run < runCount && _runs.Count < MostRuns; run++)
            {
                _runs.Add((runs.Number32(run * 4), runs.Number32((run + 1) * 4), areParagraphs ? Paragraph(runs, runCount, run) : Characters(runs, runCount, run)));
            }
        }

        _runs.Sort(static (one, other) => one.From.CompareTo(other.From));
    }

    /// <summary>Gives the properties of the text at a position in the file.</summary>
    public List<Property> At(uint position)
    {
        int low = 0;
        int high = _runs.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (position < _runs[middle].From)
            {
                high = middle - 1;
            }
            else if (position >= _runs[middle].To)
            {
                low = middle + 1;
            }
            else
            {
                return _runs[middle].Properties;
            }
        }

        return [];
    }

    private static List<Property> Characters(byte[] page, int count, int run)
    {
        int offset = page[((count + 1) * 4) + run] * 2;
        return offset == 0 || offset >= PageBytes - 1 ? [] : Property.Read(page.Part(offset + 1, Math.Min(page[offset], PageBytes - 1 - offset - 1)));
    }

    private List<Property> Paragraph(byte[] page, int count, int run)
    {
        int offset = page[((count + 1) * 4) + (run * 13)] * 2;
        if (offset == 0 || offset >= PageBytes - 2)
        {
            return [];
        }

        int start = page[offset] == 0 ? offset + 2 : offset + 1;
        int length = page[offset] == 0 ? page[offset + 1] * 2 : (page[offset] * 2) - 1;
        length = Math.Min(length, PageBytes - start);

        // The style's number stands before the properties.
        List<Property> properties = length <= 2 ? [] : Property.Read(page.Part(start + 2, length - 2));
        Property huge = properties.Find(static property => property.Code is Property.HugeProperties or Property.HugeProperties2);
        if (huge.Operand is { Length: 4 } place && _data is not null)
        {
            long position = place.Number32(0);
            properties.AddRange(Property.Read(_data.Part(position + 2, _data.Number16(position))));
        }

        return properties;
    }
}
