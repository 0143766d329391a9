using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Tests;

/// <summary>Reads files with one reader, without asking what form they hold.</summary>
internal static class FileReading
{
    public static FormContentView Read(this IFormFileReader reader, byte[] content, string name = "form", FormNotes? notes = null)
    {
        FormFile file = new(name, content);
        Assert.True(reader.CanRead(file));
        return new FormContentView(reader.Read(file, notes ?? new FormNotes()));
    }

    public static UnreadableDocumentException Refuses(this IFormFileReader reader, byte[] content, string name = "form") =>
        Assert.Throws<UnreadableDocumentException>(() => reader.Read(new FormFile(name, content), new FormNotes()));

    /// <summary>Gives the texts of a table, row by row, a merged cell in every place that it covers.</summary>
    public static string[][] Texts(this FormTable table) => [.. table.Rows.Select(row => row.Select(cell => cell?.Text ?? "-").ToArray())];

    /// <summary>Changes some bytes of a file, time and again, and tells how often it was refused; anything but reading or refusing it fails the test.</summary>
    public static int RefusedOfDamaged(this IFormFileReader reader, byte[] sound, int rounds)
    {
        Random random = new(20241124);
        int refused = 0;
        for (int round = 0; round < rounds; round++)
        {
            byte[] damaged = [.. sound];
            for (int hit = random.Next(1, 40); hit > 0; hit--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                reader.Read(new FormFile("form", damaged), new FormNotes());
            }
            catch (UnreadableDocumentException)
            {
                refused++;
            }
        }

        return refused;
    }
}
