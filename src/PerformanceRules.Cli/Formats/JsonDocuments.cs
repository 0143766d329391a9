using System.Buffers;

namespace PerformanceRules.Cli.Formats;

/// <summary>Writes JSON documents to standard output: one as an object, of several an array with an element for each.</summary>
internal static class JsonDocuments
{
    public static void Write(Tool tool, IReadOnlyList<Action<IBufferWriter<byte>>> documents, bool asList)
    {
        ArrayBufferWriter<byte> buffer = new();
        for (int index = 0; index < documents.Count; index++)
        {
            buffer.Write(!asList ? [] : index == 0 ? "[\n"u8 : ",\n"u8);
            documents[index](buffer);
        }

        buffer.Write(!asList ? "\n"u8 : documents.Count == 0 ? "[]\n"u8 : "\n]\n"u8);
        tool.Terminal.Output.Flush();
        tool.Terminal.OutputStream.Write(buffer.WrittenSpan);
        tool.Terminal.OutputStream.Flush();
    }
}
