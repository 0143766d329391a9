using System.IO.Compression;
using PerformanceRules.Documents.Files;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PerformanceRules.Documents.Pdf;

/// <summary>
/// Unpacks the streams of one file, all of them together up to a bound: a few bytes may unpack to gigabytes, and streams may call each other without end.
/// </summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private const int MostStreams = 50_000;

    private long _left = DocumentLimits.UnpackedBytes;
    private int _streams;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) =>
        ++_streams > MostStreams ? throw TooLarge() : [.. filters.Select(filter => new Bounded(filter, this))];

    private static UnreadableDocumentException TooLarge() => new(
        $"PDF 解压后超过 {DocumentLimits.UnpackedBytes / 1024 / 1024} MiB，自评表没有这么大。", $"The PDF unpacks to more than {DocumentLimits.UnpackedBytes / 1024 / 1024} MiB; no form does.");

    private void Take(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw TooLarge();
        }
    }

    private sealed class Bounded(IFilter filter, BoundedFilters owner) : IFilter
    {
        // What other filters than Flate unpack is not known before; the longest that they make of so few bytes does no harm.
        private const int MostOfOthers = 256 * 1024;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
            {
                Measure(input);
            }
            else if (filter is LzwFilter or RunLengthFilter && input.Length > MostOfOthers)
            {
                throw TooLarge();
            }

            Memory<byte> output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            owner.Take(filter is FlateFilter ? 0 : output.Length);
            return output;
        }

        private void Measure(Memory<byte> input)
        {
            using ZLibStream stream = new(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            byte[] buffer = new byte[81920];
            try
            {
                int read;
                while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
                {
                    owner.Take(read);
                }
            }
            catch (InvalidDataException)
            {
                // A damaged end: what came before it was counted, and the library takes no more of it.
            }
        }
    }
}
