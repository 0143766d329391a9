using System.Buffers;
using System.IO.Compression;
using System.Text;
using PerformanceRules.Documents;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Fuzz;

/// <summary>A form as Word, Excel or text: packages that were real before a part of them, or their bytes, were changed.</summary>
internal sealed class DocumentTarget : IFuzzTarget
{
    private const char Kind = '\n';

    private static readonly string[] Cells =
    [
        "", "0", "无", "≥95%", "97%", "20批次", "不低于20批次", "100", "1e308", "-1", "TRUE", "#DIV/0!", "\u202E", "\u200B", "分值", "得分", "合计", "产出", "指标值", "2024年", "=1+1", "<w:p/>", "９５％", "80%-100%",
    ];

    private readonly (string Name, byte[] File)[] _samples = [.. Samples()];

    public string Name => "document";

    public byte[] Next(Random random)
    {
        (string name, byte[] file) = _samples[random.Next(_samples.Length)];
        byte[] changed = name.EndsWith(".txt", StringComparison.Ordinal)
            ? random.Next(3) == 0 ? Mutations.Mutate(file, random) : ChangeText(file, random)
            : random.Next(12) == 0 ? Mutations.Mutate(file, random) : ChangePart(file, random);
        return [.. Encoding.ASCII.GetBytes(name + Kind), .. changed];
    }

    public bool Run(byte[] input)
    {
        int end = Array.IndexOf(input, (byte)Kind);
        string name = Encoding.ASCII.GetString(input, 0, end);
        FormReading reading;
        try
        {
            using MemoryStream stream = new(input, end + 1, input.Length - end - 1, writable: false);
            reading = new FormDocument(PerformanceEvaluator.Default.Rulebooks).Read(stream, name, new FormOptions { Unit = "某单位", Year = 2024 });
        }
        catch (UnreadableDocumentException exception)
        {
            return string.IsNullOrWhiteSpace(exception.Message) ? throw new FuzzException("Refused without a message.") : false;
        }

        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(reading.Submission);
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteReport(output, report, indented: false);
        string page = Page(report);
        if (page.AsSpan().IndexOfAny('\u202E', '\u200B', '\u009B') >= 0)
        {
            throw new FuzzException("A character that cannot be seen reaches the page.");
        }

        return true;
    }

    private static string Page(EvaluationReport report)
    {
        using MemoryStream page = new();
        ScoredForm.WriteHtml(page, report);
        return Encoding.UTF8.GetString(page.ToArray());
    }

    // One part of the package, most often one that holds the form.
    private static byte[] ChangePart(byte[] file, Random random)
    {
        using ZipArchive source = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        ZipArchiveEntry[] parts = [.. source.Entries];
        ZipArchiveEntry[] forms = [.. parts.Where(static part => part.FullName is "word/document.xml" or "xl/worksheets/sheet1.xml" or "xl/sharedStrings.xml" or "content.xml")];
        ZipArchiveEntry changed = forms.Length > 0 && random.Next(5) > 0 ? forms[random.Next(forms.Length)] : parts[random.Next(parts.Length)];
        using MemoryStream target = new();
        using (ZipArchive archive = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in parts)
            {
                byte[] content = Content(part);
                content = part != changed ? content : random.Next(6) == 0 ? Mutations.Mutate(content, random) : ChangeXml(content, random);
                using Stream written = archive.CreateEntry(part.FullName, CompressionLevel.NoCompression).Open();
                written.Write(content);
            }
        }

        return target.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry part)
    {
        using Stream stream = part.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // Changes that leave the XML sound: other words in a cell, an element twice, an attribute's value.
    private static byte[] ChangeXml(byte[] xml, Random random)
    {
        string text = Encoding.UTF8.GetString(xml);
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            text = random.Next(4) switch
            {
                0 => Replace(text, '"', '"', random, ((string[])["0", "1", "2", "99999", "-1", "restart", "continue", "s", "str", "b", "e", "inlineStr", "gridSpan", ""])[random.Next(14)]),
                1 => Doubled(text, random),
                _ => Replace(text, '>', '<', random, Cells[random.Next(Cells.Length)].Replace("<", "&lt;", StringComparison.Ordinal)),
            };
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static string Replace(string text, char before, char after, Random random, string value)
    {
        for (int tries = 0; tries < 20; tries++)
        {
            int start = text.IndexOf(before, random.Next(text.Length)) + 1;
            int end = start > 0 ? text.IndexOf(after, start) : -1;
            if (end > start && end - start < 200)
            {
                return text[..start] + value + text[end..];
            }
        }

        return text;
    }

    private static string Doubled(string text, Random random)
    {
        foreach (string element in (string[])["w:tr", "w:tc", "w:p", "row", "c", "si"])
        {
            int start = text.IndexOf("<" + element + " ", random.Next(text.Length), StringComparison.Ordinal);
            start = start < 0 ? text.IndexOf("<" + element + ">", random.Next(text.Length), StringComparison.Ordinal) : start;
            int end = start < 0 ? -1 : text.IndexOf("</" + element + ">", start, StringComparison.Ordinal);
            if (end > start && random.Next(2) == 0)
            {
                string part = text[start..(end + element.Length + 3)];
                return random.Next(2) == 0 ? text.Insert(start, part) : text.Remove(start, part.Length);
            }
        }

        return text;
    }

    private static byte[] ChangeText(byte[] file, Random random)
    {
        string[] lines = Encoding.UTF8.GetString(file).Split('\n');
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            int at = random.Next(lines.Length);
            lines[at] = random.Next(3) == 0 ? lines[random.Next(lines.Length)] : "\t" + Cells[random.Next(Cells.Length)];
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static IEnumerable<(string Name, byte[] File)> Samples()
    {
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(Resources.Read("huairou-2024.json")));
        using MemoryStream word = new();
        ScoredForm.WriteWord(word, report);
        yield return ("form.docx", word.ToArray());
        using MemoryStream excel = new();
        ScoredForm.WriteExcel(excel, report);
        yield return ("form.xlsx", excel.ToArray());
        yield return ("form.txt", Resources.Read("form.txt"));
    }
}
