namespace PerformanceRules.Documents.Files;

/// <summary>What a file is, as its content says. Most of these kinds are known so that a refusal can name them.</summary>
public enum FormFileKind
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>Text; cells may be parted by tabs or commas.</summary>
    Text,

    /// <summary>JSON: a submission, and no form.</summary>
    Json,

    /// <summary>A page: .html. Many systems export such pages under the name .xls or .doc.</summary>
    Html,

    /// <summary>A page with its pictures in one file: .mht. Word saves such files under the name .doc, too.</summary>
    WebArchive,

    /// <summary>Rich Text Format: .rtf.</summary>
    RichText,

    /// <summary>Portable Document Format: .pdf.</summary>
    Pdf,

    /// <summary>An Office Open XML document: .docx.</summary>
    Word,

    /// <summary>An Office Open XML workbook: .xlsx.</summary>
    Excel,

    /// <summary>An Office Open XML workbook in binary parts: .xlsb.</summary>
    ExcelBinaryParts,

    /// <summary>A document of Word 97–2003 or WPS: .doc, .wps.</summary>
    WordBinary,

    /// <summary>A workbook of Excel 97–2003 or WPS: .xls, .et.</summary>
    ExcelBinary,

    /// <summary>An OpenDocument text: .odt.</summary>
    OpenDocumentText,

    /// <summary>An OpenDocument spreadsheet: .ods.</summary>
    OpenDocumentSpreadsheet,

    /// <summary>A document of Word 2003 in one file of XML.</summary>
    WordXml,

    /// <summary>A workbook of Excel 2003 in one file of XML.</summary>
    ExcelXml,

    /// <summary>A Chinese fixed-layout document (版式文档): .ofd.</summary>
    Ofd,

    /// <summary>Slides.</summary>
    Presentation,

    /// <summary>A document that is locked by a password.</summary>
    Encrypted,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>An archive of files.</summary>
    Archive,
}
