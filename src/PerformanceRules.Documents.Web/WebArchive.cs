using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Web;

/// <summary>Takes the page out of a web archive (.mht): its first part that is HTML. Pictures and frames are left where they are.</summary>
internal static partial class WebArchive
{
    private const int MostParts = 1000;

    /// <exception cref="UnreadableDocumentException">The archive holds no page.</exception>
    public static FormFile PageOf(FormFile archive)
    {
        // Headers and boundaries are ASCII; Latin-1 keeps every other byte as it is.
        string text = Encoding.Latin1.GetString(archive.Content.Span);
        (string headers, string body) = Split(text);
        if (Boundary().Match(headers) is { Success: true } boundary)
        {
            string mark = "--" + boundary.Groups["mark"].Value;
            foreach (string part in text.Split(mark, MostParts + 2).Skip(1))
            {
                (headers, body) = Split(part.TrimStart('\r', '\n'));
                if (IsPage(headers))
                {
                    return Page(archive.Name, headers, body);
                }
            }
        }

        return IsPage(headers) ? Page(archive.Name, headers, body)
            : throw new UnreadableDocumentException("这个单个文件网页中没有网页正文。", "The web archive holds no page.");
    }

    [GeneratedRegex("boundary\\s*=\\s*\"?(?<mark>[^\"\\s;]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Boundary();

    [GeneratedRegex("Content-Type\\s*:\\s*text/html", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex("Content-Transfer-Encoding\\s*:\\s*(?<name>[\\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TransferEncoding();

    [GeneratedRegex("=(?:\r\n|\n|(?<code>[0-9A-Fa-f]{2}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedPrintable();

    private static bool IsPage(string headers) => Html().IsMatch(headers);

    private static (string Headers, string Body) Split(string part)
    {
        Match blank = BlankLine().Match(part);
        return blank.Success ? (part[..blank.Index], part[(blank.Index + blank.Length)..]) : (string.Empty, part);
    }

    [GeneratedRegex("\r?\n\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();

    private static FormFile Page(string name, string headers, string body) => new(
        Path.ChangeExtension(name, ".html"),
        Encoding.Latin1.GetBytes(TransferEncoding().Match(headers).Groups["name"].Value.ToUpperInvariant() switch
        {
            "QUOTED-PRINTABLE" => QuotedPrintable().Replace(body, static match =>
                match.Groups["code"] is { Success: true } code ? ((char)byte.Parse(code.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString() : string.Empty),
            "BASE64" => FromBase64(body),
            _ => body,
        }));

    private static string FromBase64(string body)
    {
        byte[] content = new byte[body.Length];
        return Convert.TryFromBase64String(body, content, out int length)
            ? Encoding.Latin1.GetString(content, 0, length)
            : throw new UnreadableDocumentException("这个单个文件网页已损坏。", "The web archive is broken.");
    }
}
