using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>
/// Finds the rulebook that a form is of: the one that the caller names; else one whose title and parts the form clearly has. A form is never read by
/// another form's rulebook: where none or several fit, the candidates are named; where the one that fits is not in force in the form's year, its versions are.
/// </summary>
internal sealed class RulebookChoice(RulebookCatalog catalog, FormOptions options, FormNotes notes)
{
    /// <exception cref="UnreadableDocumentException">No rulebook fits, or several do, or the one that fits is not in force.</exception>
    /// <exception cref="UnknownRulebookException">The options name a rulebook that is not at hand.</exception>
    public Rulebook Find(LaidOutForm form, LaidOutForm first, int year)
    {
        if (options.Rulebook is { } given)
        {
            return catalog.Find(given, year);
        }

        if (form.Head.FirstOrDefault(value => value.Field == HeadField.Rulebook && catalog.References.Contains(value.Text)).Text is { } named)
        {
            return catalog.Find(named, year);
        }

        // Where only the first of several forms has a title, the others are of the same kind.
        string[] titles = [.. form.Titles.Where(FormTitles.IsForm)];
        titles = titles.Length > 0 ? titles : [.. first.Titles.Where(FormTitles.IsForm)];
        RulebookFit[] fits = [.. catalog.Rulebooks.Select(rulebook => new RulebookFit(rulebook, form, titles)).Where(static fit => fit.IsPossible)];
        RulebookFit[] own = [.. fits.Where(fit => options.OwnRulebooks.Contains(fit.Rulebook.Reference))];
        string? id = Best(own) ?? Best(fits);
        if (id is null)
        {
            throw Refuse(fits, year);
        }

        Rulebook? chosen = fits.Where(fit => fit.Rulebook.Definition.Id == id).Select(static fit => fit.Rulebook).FirstOrDefault(rulebook => rulebook.IsInForce(year));
        if (chosen is null)
        {
            throw NotInForce(id, year);
        }

        notes.Add(new FormNote(FormNoteKind.Understanding, default, FormMessages.RulebookChosen, chosen.Title, chosen.Reference));
        return chosen;
    }

    // Versions of one rulebook are one candidate.
    private static string? Best(RulebookFit[] fits)
    {
        (string Id, (int, double) Rank)[] candidates =
        [
            .. fits.GroupBy(static fit => fit.Rulebook.Definition.Id, StringComparer.Ordinal)
                .Select(static group => (group.Key, group.Max(static fit => (fit.TitleLength, fit.Share))))
                .OrderByDescending(static candidate => candidate.Item2),
        ];
        return candidates.Length == 0 || (candidates.Length > 1 && candidates[0].Rank == candidates[1].Rank) ? null : candidates[0].Id;
    }

    private UnreadableDocumentException Refuse(RulebookFit[] fits, int year)
    {
        string known = string.Join(", ", (fits.Length == 0 ? catalog.Rulebooks : fits.Select(static fit => fit.Rulebook)).Select(static rulebook => $"{rulebook.Reference}（{rulebook.Title}）"));
        return new UnreadableDocumentException(
            $"无法确定 {year.ToString(CultureInfo.InvariantCulture)} 年度的这份表适用哪个指标体系，请用 --rulebook-id 指定，可选：{known}。",
            $"The form is not clearly of one rulebook for {year.ToString(CultureInfo.InvariantCulture)}. Name it with --rulebook-id ID; there are: {known}.");
    }

    private UnreadableDocumentException NotInForce(string id, int year)
    {
        string versions = string.Join(", ", catalog.Rulebooks.Where(rulebook => rulebook.Definition.Id == id).Select(static rulebook => rulebook.Definition.LastYear is { } last
            ? string.Format(CultureInfo.InvariantCulture, "{0} ({1}–{2})", rulebook.Reference, rulebook.Definition.FirstYear, last)
            : string.Format(CultureInfo.InvariantCulture, "{0} ({1}–)", rulebook.Reference, rulebook.Definition.FirstYear)));
        string title = catalog.Rulebooks.First(rulebook => rulebook.Definition.Id == id).Title;
        string inYear = year.ToString(CultureInfo.InvariantCulture);
        return new UnreadableDocumentException(
            $"该表是{inYear}年度的“{title}”，{id} 没有适用于该年度的版本，现有：{versions}。如确需采用其中之一，请用 --rulebook-id ID@VERSION 指定。",
            $"The form is a {title} of {inYear}, and no version of {id} is in force in that year. There are: {versions}. If one of them is meant, name it with --rulebook-id ID@VERSION.");
    }
}
