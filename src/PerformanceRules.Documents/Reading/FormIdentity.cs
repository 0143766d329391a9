using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;

namespace PerformanceRules.Documents.Reading;

/// <summary>Finds whose form it is, of which year, and in which unit its amounts are: from the caller, else from the form, and says where a form does not say it outright.</summary>
internal sealed class FormIdentity(LaidOutForm form, LaidOutForm first, FormOptions options, FormNotes notes)
{
    /// <summary>The unit itself before the department that it is under.</summary>
    private static readonly HeadField[] UnitFields = [HeadField.ImplementingUnit, HeadField.Unit, HeadField.Department];

    private static readonly Regex TitledUnit = Pattern(@"^(?:关于)?(?<unit>.{2,60}?)(?:关于)?(?:\d{4}年度?)?(?:部门)?整体绩效(?:评价|自评)?报告$");
    private static readonly Regex TitledYear = Pattern(@"(?<year>(?:19|20)\d\d)\s*年");
    private static readonly Regex BracketedYear = Pattern(@"^[（(]?\s*(?<year>(?:19|20)\d\d)\s*年度?\s*[)）]?$");
    private static readonly Regex ProseYear = Pattern(@"(?<year>(?:19|20)\d\d)年度?(?:全年)?(?:部门)?(?:预算|整体绩效|支出)");
    private static readonly Regex ChineseYear = Pattern(@"二[〇○零Oo0][〇○零一二三四五六七八九]{2}年");
    private static readonly Regex Code = Pattern(@"^[（(]?\s*\d{2,}\s*[)）]?\s*[-—－–_:：、]?\s*(?=\D)");
    private static readonly Regex Seal = Pattern(@"[（(]\s*(?:盖章|公章|签章|章)\s*[)）]|[（(]\s*\d{3,}\s*[)）]");

    /// <summary>Gives the name of the unit; where the form does not say it, an empty text, and a note.</summary>
    public string FindUnit()
    {
        if (options.Unit is { } given)
        {
            return given;
        }

        string? unit = UnitOf(form) ?? UnitOf(first);
        if (unit is null)
        {
            notes.Add(new FormNote(FormNoteKind.NotUnderstood, default, FormMessages.UnitMissing, string.Empty));
        }

        return unit ?? string.Empty;
    }

    /// <summary>Gives the project, and the department that the unit is under.</summary>
    public (string? Project, string? Department) FindProject() => (ValueOf(form, HeadField.Project), ValueOf(form, HeadField.Department) is { } department ? NameOf(department) : null);

    /// <summary>Gives the unit that amounts are in, where the form says it for all of them: 金额单位：元.</summary>
    public string? FindAmountUnit() => form.Head
        .Where(static value => value.Field is HeadField.AmountUnit or HeadField.Unit)
        .Select(static value => AmountUnits.Find(value.Text))
        .FirstOrDefault(static unit => unit is not null);

    public int FindYear()
    {
        if (options.Year is { } given)
        {
            return given;
        }

        return YearOf(form) ?? (form == first ? null : YearOf(first))
            ?? throw new UnreadableDocumentException("表中没有年度，请指定年度。", "The form does not say of which year it is. Name the year.");
    }

    private static string? UnitOf(LaidOutForm form)
    {
        foreach (HeadField field in UnitFields)
        {
            if (form.Head.Where(value => value.Field == field && AmountUnits.Find(value.Text) is null).Select(static value => NameOf(value.Text)).FirstOrDefault(static name => name.Length > 0) is { } name)
            {
                return name;
            }
        }

        return form.Titles.Select(static title => TitledUnit.Match(title)).FirstOrDefault(static match => match.Success)?.Groups["unit"].Value;
    }

    private static string? ValueOf(LaidOutForm form, HeadField field) =>
        form.Head.Where(value => value.Field == field).Select(static value => value.Text).FirstOrDefault(static text => !FormText.IsBlank(text));

    // A code before the name, and where the seal goes, are no part of it.
    private static string NameOf(string text) => FormText.IsBlank(text) ? string.Empty : FormText.Trim(Seal.Replace(Code.Replace(FormText.Trim(text), string.Empty), string.Empty));

    private int? YearOf(LaidOutForm at)
    {
        IEnumerable<string> lines = [.. at.Paragraphs, .. at.Lines.Where(static line => line.Kind == FormLineKind.Title).Select(static line => line.Cell!.Text)];
        string[] stated = [.. at.Head.Where(static value => value.Field == HeadField.Year).Select(static value => value.Text)];
        return stated.Select(YearIn).FirstOrDefault(static year => year is not null)
            ?? lines.Select(static line => BracketedYear.Match(FormText.Trim(Digits(line)))).Where(static match => match.Success).Select(Year).FirstOrDefault()
            ?? at.Titles.Select(TitleYear).FirstOrDefault(static year => year is not null)
            ?? ColumnYear(at)
            ?? ProseYearOf(at);
    }

    private static int? YearIn(string text) =>
        Digits(text) is var plain && Regex.Match(plain, @"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, DocumentLimits.PatternTime) is { Success: true } match
            ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    private static int? TitleYear(string title) => TitledYear.Match(Digits(title)) is { Success: true } match ? Year(match) : null;

    private static int? Year(Match match) => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);

    // 二〇二二年度 is 2022年度, and full-width digits are digits.
    private static string Digits(string text)
    {
        string plain = new([.. text.Select(FormText.ToHalfWidth)]);
        return ChineseYear.Replace(plain, static match => new string([.. match.Value.Select(static letter => "零一二三四五六七八九".IndexOf(letter) is >= 0 and int digit ? (char)('0' + digit) : letter is '〇' or '○' or 'O' or 'o' ? '0' : letter)]));
    }

    private int? ColumnYear(LaidOutForm at)
    {
        FormCell? heading = at.Lines
            .Where(static line => line.Kind == FormLineKind.Header)
            .SelectMany(static line => line.Header!.Cells)
            .Where(static cell => HeadingYear(cell.Text) is not null)
            .OrderByDescending(static cell => HeadingYear(cell.Text))
            .FirstOrDefault();
        if (heading is null)
        {
            return null;
        }

        int year = HeadingYear(heading.Text)!.Value;
        notes.Understood(heading, FormMessages.YearTaken, year);
        return year;
    }

    private static int? HeadingYear(string text) => Headings.YearOf(text) ?? Headings.YearBeforeWords(text);

    private int? ProseYearOf(LaidOutForm at)
    {
        (string text, Match match) = at.Paragraphs.Select(static paragraph => (paragraph, ProseYear.Match(paragraph))).FirstOrDefault(static found => found.Item2.Success);
        if (text is null)
        {
            return null;
        }

        int year = Year(match)!.Value;
        notes.Add(new FormNote(FormNoteKind.Understanding, default, FormMessages.YearTaken, text, year));
        return year;
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, DocumentLimits.PatternTime);
}
