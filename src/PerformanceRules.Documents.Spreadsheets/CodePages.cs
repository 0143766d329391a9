using System.Text;
using ExcelDataReader;

namespace PerformanceRules.Documents.Spreadsheets;

/// <summary>
/// Makes the code pages of before Unicode known to the process: files of before Excel 97 name theirs, and the library asks the process for them. To register
/// them twice, or beside others, changes nothing.
/// </summary>
internal static class CodePages
{
    static CodePages()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>Gets the encoding of Chinese text that does not say which it is in.</summary>
    public static Encoding Chinese => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Makes the settings of a reader, which ask for code pages by themselves.</summary>
    public static ExcelReaderConfiguration Settings(Encoding fallback) =>
        new() { FallbackEncoding = fallback, AutodetectSeparators = [',', ';', '\t'], AnalyzeInitialCsvRows = 1 };
}
