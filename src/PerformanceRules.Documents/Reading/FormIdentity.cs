using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>Finds whose form it is, of which year, and by which rulebook: from the caller, else from the document, and says which.</summary>
internal sealed class FormIdentity(FormContent content, FormOptions options, FormNotes notes)
{
    private static readonly Regex LabelledUnit = Pattern(@"^(?:(?:预算|填报|部门|评价)?(?:部门|单位)(?:（单位）|\(单位\))?(?:名称)?|填报单位)\s*[:：]\s*(?<unit>\S[^\t\n]*?)\s*(?:年度.*)?$");
    private static readonly Regex TitledUnit = Pattern(@"^(?<unit>.{2,60}?)(?:\d{4}年度?)?(?:部门)?整体绩效(?:评价|自评)?报告$");
    private static readonly Regex LabelledYear = Pattern(@"年度\s*[:：]\s*(?<year>(?:19|20)\d\d)");
    private static readonly Regex BracketedYear = Pattern(@"[（(](?<year>(?:19|20)\d\d)\s*年度?[)）]");
    private static readonly Regex ProseYear = Pattern(@"(?<year>(?:19|20)\d\d)年度?(?:全年)?(?:部门)?(?:预算|整体绩效|支出)");

    public string FindUnit()
    {
        if (options.Unit is { } given)
        {
            return given;
        }

        string? unit = Search(LabelledUnit, "unit") ?? Search(TitledUnit, "unit");
        if (unit is null)
        {
            notes.Add(new FormNote(FormNoteKind.NotUnderstood, default, FormMessages.UnitMissing, string.Empty));
        }

        return unit is null ? string.Empty : FormText.Trim(unit);
    }

    public int FindYear()
    {
        if (options.Year is { } given)
        {
            return given;
        }

        if ((Search(LabelledYear, "year") ?? Search(BracketedYear, "year")) is { } stated)
        {
            return int.Parse(stated, CultureInfo.InvariantCulture);
        }

        FormCell? heading = Cells().Where(static cell => Headings.YearOf(cell.Text) is not null).OrderByDescending(static cell => Headings.YearOf(cell.Text)).FirstOrDefault();
        if (heading is not null)
        {
            int year = Headings.YearOf(heading.Text)!.Value;
            notes.Understood(heading, FormMessages.YearTaken, year);
            return year;
        }

        if (Paragraphs().Select(paragraph => (Text: paragraph, Match: ProseYear.Match(paragraph))).FirstOrDefault(static found => found.Match.Success) is { Text: { } text, Match: { } match })
        {
            int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            notes.Add(new FormNote(FormNoteKind.Understanding, default, FormMessages.YearTaken, text, year));
            return year;
        }

        throw new UnreadableDocumentException("The form does not say of which year it is. Name the year. 表中没有年度，请指定年度。");
    }

    public Rulebook FindRulebook(RulebookCatalog catalog, int year)
    {
        if (options.Rulebook is { } given)
        {
            return catalog.Find(given, year);
        }

        HashSet<string> keys = [.. Cells().Where(static cell => cell.Text.Length <= 200).Select(static cell => RulebookTitles.KeyOf(cell.Text))];
        (Rulebook Rulebook, double Share)[] candidates =
        [
            .. catalog.Rulebooks
                .Where(rulebook => rulebook.IsInForce(year))
                .Select(rulebook => (rulebook, ShareOf(rulebook, keys)))
                .Where(static candidate => candidate.Item2 > 0)
                .OrderByDescending(static candidate => candidate.Item2),
        ];
        if (candidates.Length == 0 || (candidates.Length > 1 && candidates[0].Share == candidates[1].Share))
        {
            string known = string.Join(", ", (candidates.Length == 0 ? catalog.Rulebooks : candidates.Select(static candidate => candidate.Rulebook)).Select(static rulebook => rulebook.Reference));
            throw new UnreadableDocumentException(
                $"The form is not clearly of one rulebook for {year.ToString(CultureInfo.InvariantCulture)}. Name the rulebook; there are: {known}. 无法确定适用的指标体系，请指定。");
        }

        notes.Add(new FormNote(FormNoteKind.Understanding, default, FormMessages.RulebookChosen, candidates[0].Rulebook.Title, candidates[0].Rulebook.Reference));
        return candidates[0].Rulebook;
    }

    private static double ShareOf(Rulebook rulebook, HashSet<string> keys)
    {
        RulebookTitles titles = new(rulebook);
        int found = keys.Count(titles.Knows);
        return (double)found / titles.Count;
    }

    private IEnumerable<string> Paragraphs() => content.Blocks.Select(static block => block.Paragraph).OfType<string>();

    private IEnumerable<FormCell> Cells() =>
        content.Blocks.Select(static block => block.Table).OfType<FormTable>().SelectMany(static table => table.Rows).SelectMany(static row => row).Where(static cell => cell is { IsBlank: false }).Distinct()!;

    private string? Search(Regex pattern, string group)
    {
        foreach (string text in Paragraphs().Concat(Cells().Select(static cell => cell.Text)).Where(static text => text.Length <= 200))
        {
            Match match = pattern.Match(FormText.Trim(text));
            if (match.Success)
            {
                return match.Groups[group].Value;
            }
        }

        return null;
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
