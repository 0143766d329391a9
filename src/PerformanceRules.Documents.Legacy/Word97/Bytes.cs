using System.Buffers.Binary;

namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>Reads numbers out of a stream; a place outside it says that the file is broken.</summary>
internal static class Bytes
{
    public static ReadOnlySpan<byte> Part(this byte[] stream, long position, long length) =>
        position >= 0 && length >= 0 && position + length <= stream.Length ? stream.AsSpan((int)position, (int)length) : throw new InvalidDataException();

    public static ushort Number16(this byte[] stream, long position) => BinaryPrimitives.ReadUInt16LittleEndian(stream.Part(position, 2));

    public static short Signed16(this byte[] stream, long position) => BinaryPrimitives.ReadInt16LittleEndian(stream.Part(position, 2));

    public static uint Number32(this byte[] stream, long position) => BinaryPrimitives.ReadUInt32LittleEndian(stream.Part(position, 4));

    public static int Signed32(this byte[] stream, long position) => BinaryPrimitives.ReadInt32LittleEndian(stream.Part(position, 4));
}
