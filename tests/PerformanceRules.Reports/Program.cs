using System.IO;
using PerformanceRules.Reports;

// "sheets N" writes N random sheets, one a line (on .NET 10 alone, so that every platform reads the same ones); "reports FILE" writes their reports.
using Stream output = Console.OpenStandardOutput();
#if NET10_0_OR_GREATER
if (args[0] == "sheets")
{
    SheetWriter.Write(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), output);
    return;
}
#endif
using Stream sheets = File.OpenRead(args[1]);
ReportWriter.Write(sheets, output);
