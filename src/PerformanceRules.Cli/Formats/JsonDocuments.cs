using System.Buffers;
using PerformanceRules.Cli.Outputs;

namespace PerformanceRules.Cli.Formats;

/// <summary>Writes JSON documents: one as an object, as a list an array with an element for each.</summary>
internal static class JsonDocuments
{
    public static void Write(Stream output, IEnumerable<Action<IBufferWriter<byte>>> documents, bool asList)
    {
        ArrayBufferWriter<byte> buffer = new();
        bool isFirst = true;
        foreach (Action<IBufferWriter<byte>> write in documents)
        {
            buffer.Clear();
            buffer.Write(!asList ? [] : isFirst ? "[\n"u8 : ",\n"u8);
            write(buffer);
            output.Write(buffer.WrittenSpan);
            isFirst = false;
        }

        output.Write(asList ? "\n]\n"u8 : "\n"u8);
    }

    /// <summary>Writes one document to standard output.</summary>
    public static void Write(Tool tool, Action<IBufferWriter<byte>> write) =>
        new OutputTarget(tool, path: null, inputs: []).Write(stream => Write(stream, [write], asList: false));
}
