using System.Buffers.Binary;
using System.Text;

namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>Reads the streams of a compound file ([MS-CFB]): a file system of sectors in a file. Chains that run in circles or out of the file are refused.</summary>
internal sealed class CompoundDocument
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const uint LastSector = 0xFFFFFFFA;

    private readonly byte[] _file;
    private readonly int _sectorBytes;
    private readonly List<uint> _sectors = [];
    private readonly List<uint> _miniSectors = [];
    private readonly byte[] _directory;
    private readonly byte[] _miniStream;
    private readonly uint _miniStreamCutoff;

    /// <exception cref="InvalidDataException">The file is no sound compound file.</exception>
    public CompoundDocument(byte[] file)
    {
        _file = file;
        if (file.Length < HeaderBytes)
        {
            throw new InvalidDataException();
        }

        int shift = Number16(0x1E);
        _sectorBytes = shift is 9 or 12 ? 1 << shift : throw new InvalidDataException();
        _miniStreamCutoff = Number32(0x38);
        ReadSectorTable();
        _directory = Chain(Number32(0x30));
        foreach (uint next in Numbers(Chain(Number32(0x3C))))
        {
            _miniSectors.Add(next);
        }

        _miniStream = _directory.Length >= EntryBytes ? Chain(BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(0x74))) : [];
    }

    /// <summary>Gives the bytes of a stream, or nothing where there is none of that name.</summary>
    public byte[]? Find(string name)
    {
        byte[] wanted = Encoding.Unicode.GetBytes(name + "\0");
        for (int position = EntryBytes; position + EntryBytes <= _directory.Length; position += EntryBytes)
        {
            ReadOnlySpan<byte> entry = _directory.AsSpan(position, EntryBytes);
            if (entry.StartsWith(wanted))
            {
                uint first = BinaryPrimitives.ReadUInt32LittleEndian(entry[0x74..]);
                uint length = BinaryPrimitives.ReadUInt32LittleEndian(entry[0x78..]);
                byte[] stream = length < _miniStreamCutoff ? MiniChain(first) : Chain(first);
                return length <= stream.Length ? stream[..(int)length] : throw new InvalidDataException();
            }
        }

        return null;
    }

    private static IEnumerable<uint> Numbers(byte[] bytes)
    {
        for (int position = 0; position + 4 <= bytes.Length; position += 4)
        {
            yield return BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(position));
        }
    }

    // The first 109 sectors of the table are named in the header, those after them in a chain of their own.
    private void ReadSectorTable()
    {
        List<uint> tables = [.. Enumerable.Range(0, 109).Select(index => Number32(0x4C + (index * 4)))];
        uint more = Number32(0x44);
        for (int count = 0; more < LastSector; count++)
        {
            if (count > _file.Length / _sectorBytes)
            {
                throw new InvalidDataException();
            }

            uint[] numbers = [.. Numbers(Sector(more))];
            tables.AddRange(numbers[..^1]);
            more = numbers[^1];
        }

        foreach (uint table in tables.Where(static sector => sector < LastSector))
        {
            _sectors.AddRange(Numbers(Sector(table)));
        }
    }

    private byte[] Sector(uint number)
    {
        long position = (number + 1L) * _sectorBytes;
        if (position >= _file.Length)
        {
            throw new InvalidDataException();
        }

        byte[] sector = new byte[_sectorBytes];
        _file.AsSpan((int)position, (int)Math.Min(_sectorBytes, _file.Length - position)).CopyTo(sector);
        return sector;
    }

    private byte[] Chain(uint first)
    {
        using MemoryStream stream = new();
        for (uint sector = first; sector < LastSector; sector = sector < _sectors.Count ? _sectors[(int)sector] : throw new InvalidDataException())
        {
            stream.Write(Sector(sector));
            if (stream.Length > _file.Length + _sectorBytes)
            {
                throw new InvalidDataException();
            }
        }

        return stream.ToArray();
    }

    private byte[] MiniChain(uint first)
    {
        const int MiniSectorBytes = 64;
        using MemoryStream stream = new();
        for (uint sector = first; sector < LastSector; sector = sector < _miniSectors.Count ? _miniSectors[(int)sector] : throw new InvalidDataException())
        {
            long position = (long)sector * MiniSectorBytes;
            if (position + MiniSectorBytes > _miniStream.Length || stream.Length > _miniStream.Length)
            {
                throw new InvalidDataException();
            }

            stream.Write(_miniStream, (int)position, MiniSectorBytes);
        }

        return stream.ToArray();
    }

    private ushort Number16(int position) => BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(position));

    private uint Number32(int position) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(position));
}
