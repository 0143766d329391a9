using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>How the kinds of file are called, which endings they go by, and what to do about one that is not read.</summary>
internal static class FileKindNames
{
    private const string SaveAsWord = "请用 Word 或 WPS 打开后另存为 .docx。";
    private const string SaveAsExcel = "请用 Excel 或 WPS 打开后另存为 .xlsx。";
    private const string SaveAsWordEnglish = "Open it in Word or WPS and save it as .docx.";
    private const string SaveAsExcelEnglish = "Open it in Excel or WPS and save it as .xlsx.";

    private static readonly Dictionary<FormFileKind, Names> Kinds = new()
    {
        [FormFileKind.Unknown] = new("未知格式的文件", "a file of an unknown kind", "请提供 .docx 或 .xlsx。", "Hand in a .docx or .xlsx."),
        [FormFileKind.Text] = new("纯文本", "plain text", "请另存为 .txt。", "Save it as .txt.", ".TXT", ".CSV", ".TSV"),
        [FormFileKind.Json] = new("JSON 数据", "JSON", "填报数据请以 .json 为扩展名。", "A submission's name ends in .json.", ".JSON"),
        [FormFileKind.Html] = new("网页", "a web page", "请把表格复制到 Word 中并另存为 .docx。", "Copy its table into Word and save it as .docx.", ".HTML", ".HTM", ".XHTML"),
        [FormFileKind.WebArchive] = new("单个文件网页", "a web archive", SaveAsWord, SaveAsWordEnglish, ".MHT", ".MHTML"),
        [FormFileKind.RichText] = new("RTF 文档", "a document in Rich Text Format", SaveAsWord, SaveAsWordEnglish, ".RTF"),
        [FormFileKind.Pdf] = new("PDF 文件", "a PDF", "请提供生成它的 Word 或 Excel 原件。", "Hand in the Word or Excel document that it was made from.", ".PDF"),
        [FormFileKind.Word] = new("Word 文档", "a Word document", SaveAsWord, SaveAsWordEnglish, ".DOCX"),
        [FormFileKind.Excel] = new("Excel 工作簿", "an Excel workbook", SaveAsExcel, SaveAsExcelEnglish, ".XLSX"),
        [FormFileKind.ExcelBinaryParts] = new("二进制 Excel 工作簿（.xlsb）", "a binary Excel workbook (.xlsb)", SaveAsExcel, SaveAsExcelEnglish, ".XLSB"),
        [FormFileKind.WordBinary] = new("Word 97–2003 或 WPS 文档", "a document of Word 97–2003 or WPS", SaveAsWord, SaveAsWordEnglish, ".DOC", ".DOT", ".WPS", ".WPT"),
        [FormFileKind.ExcelBinary] = new("Excel 97–2003 或 WPS 工作簿", "a workbook of Excel 97–2003 or WPS", SaveAsExcel, SaveAsExcelEnglish, ".XLS", ".XLT", ".ET", ".ETT"),
        [FormFileKind.OpenDocumentText] = new("OpenDocument 文本", "an OpenDocument text", SaveAsWord, SaveAsWordEnglish, ".ODT", ".OTT"),
        [FormFileKind.OpenDocumentSpreadsheet] = new("OpenDocument 电子表格", "an OpenDocument spreadsheet", SaveAsExcel, SaveAsExcelEnglish, ".ODS", ".OTS"),
        [FormFileKind.WordXml] = new("Word 2003 XML 文档", "a Word 2003 XML document", SaveAsWord, SaveAsWordEnglish, ".XML"),
        [FormFileKind.ExcelXml] = new("Excel 2003 XML 工作簿", "an Excel 2003 XML workbook", SaveAsExcel, SaveAsExcelEnglish, ".XML"),
        [FormFileKind.Ofd] = new("OFD 版式文件", "an OFD document", "请提供生成它的 Word 或 Excel 原件。", "Hand in the Word or Excel document that it was made from.", ".OFD"),
        [FormFileKind.Presentation] = new("演示文稿", "slides", "请提供 .docx 或 .xlsx。", "Hand in a .docx or .xlsx."),
        [FormFileKind.Encrypted] = new("加密的文件", "a document locked by a password", "请去掉密码后另存。", "Save it without the password."),
        [FormFileKind.Image] = new("图片", "a picture", "请提供 Word、Excel 原件，而不是截图或扫描件。", "Hand in the Word or Excel document, not a picture of it."),
        [FormFileKind.Archive] = new("压缩包", "an archive", "请先解压。", "Unpack it first."),
    };

    /// <summary>Tells whether a file of the kind may go by an ending; a name without an ending promises nothing.</summary>
    public static bool IsUsual(FormFileKind kind, string extension) => extension.Length == 0 || Array.IndexOf(Kinds[kind].Extensions, extension) >= 0;

    /// <summary>Says of a file that is read that it is not what its name says.</summary>
    public static FormNote Misnamed(FormFile file) => new(
        FormNoteKind.Understanding, default, FormMessages.OtherKind, file.Extension, file.Extension.ToLowerInvariant(), Kinds[file.Kind].Chinese, Kinds[file.Kind].English);

    /// <summary>Says of a file that nobody reads what it is and what to do.</summary>
    public static UnreadableDocumentException NotRead(FormFile file, IEnumerable<string> extensions)
    {
        Names names = Kinds[file.Kind];
        string all = string.Join(" ", extensions);
        bool isUsual = IsUsual(file.Kind, file.Extension) || file.Kind is FormFileKind.Unknown or FormFileKind.Encrypted;
        string extension = file.Extension.ToLowerInvariant();
        return new UnreadableDocumentException(
            (isUsual ? $"这是{names.Chinese}，不能读取。" : $"文件名以 {extension} 结尾，内容却是{names.Chinese}，不能读取。") + $"{names.ChineseAdvice}可读取的有：{all}。",
            (isUsual ? $"This is {names.English}, which is not read." : $"The name ends in {extension}, but this is {names.English}, which is not read.") + $" {names.EnglishAdvice} These are read: {all}.");
    }

    private sealed class Names(string chinese, string english, string chineseAdvice, string englishAdvice, params string[] extensions)
    {
        public string Chinese { get; } = chinese;

        public string English { get; } = english;

        public string ChineseAdvice { get; } = chineseAdvice;

        public string EnglishAdvice { get; } = englishAdvice;

        public string[] Extensions { get; } = extensions;
    }
}
