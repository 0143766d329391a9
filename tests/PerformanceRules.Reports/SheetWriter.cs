using System.Text;
using PerformanceRules.OracleTests;

namespace PerformanceRules.Reports;

/// <summary>Writes random sheets, good and faulty, one a line.</summary>
internal static class SheetWriter
{
    public static void Write(int count, Stream output)
    {
        SheetGenerator generator = new();
        Random random = new(2024);
        for (int number = 0; number < count; number++)
        {
            output.Write(Encoding.UTF8.GetBytes((number % 4 == 0 ? generator.NextFaulty(random) : generator.Next(random)) + "\n"));
        }
    }
}
