using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>How well a form fits a rulebook: by its title, by the parts and fixed indicators that it has, and by those that it has and the rulebook does not.</summary>
internal sealed class RulebookFit
{
    /// <summary>A form without a title is known by its parts: by half of them, or by an indicator that the rulebook fixes.</summary>
    private const double EnoughWithoutTitle = 0.5;

    /// <summary>One row in so many may stand in a part that the rulebook has not: it is then an error of its own.</summary>
    private const int LargestForeignShare = 4;

    private readonly bool _isTitled;
    private readonly bool _hasFixed;

    public RulebookFit(Rulebook rulebook, LaidOutForm form, IReadOnlyList<string> titlesOfForm)
    {
        Rulebook = rulebook;
        string title = FormText.Fold(FormText.WithoutBrackets(rulebook.Title));
        string[] titles = [.. titlesOfForm.Select(FormText.Fold)];
        _isTitled = titles.Length > 0;
        TitleLength = Array.Exists(titles, stated => stated.Contains(title, StringComparison.Ordinal)) ? title.Length : 0;
        RulebookTitles known = new(rulebook);
        FormCell[] cells = [.. form.Cells().Where(static cell => cell.Text.Length <= 200)];
        Share = (double)known.CountIn(cells) / known.Count;
        _hasFixed = Array.Exists(cells, cell => known.FindIndicator(cell.Text, within: null) is not null);
        HasForeignParts = FindForeignParts(form, known);
    }

    public Rulebook Rulebook { get; }

    /// <summary>Gets how long the title is that the form shares with the rulebook; 0 where it shares none.</summary>
    public int TitleLength { get; }

    /// <summary>Gets the share of the rulebook's sections and fixed indicators that the form has.</summary>
    public double Share { get; }

    /// <summary>Gets a value indicating whether the form has parts that the rulebook has not.</summary>
    public bool HasForeignParts { get; }

    /// <summary>Gets a value indicating whether the form may be of the rulebook.</summary>
    public bool IsPossible => !HasForeignParts && (TitleLength > 0 ? Share > 0 : !_isTitled && (Share >= EnoughWithoutTitle || _hasFixed));

    // A form whose first level is 决策 过程 产出 效益 is not the one with 产出 效益 满意度 of the same name.
    private static bool FindForeignParts(LaidOutForm form, RulebookTitles known)
    {
        if (known.OpenSections.Count < 2)
        {
            return false;
        }

        LabelPath? path = null;
        int rows = 0;
        int foreign = 0;
        foreach (FormLine line in form.Lines)
        {
            if (line.Kind == FormLineKind.Title && known.FindSection(line.Cell!.Text, within: null) is not null)
            {
                return false;
            }

            if (line is { Kind: FormLineKind.Row, Header.Kind: BlockKind.Indicators })
            {
                path = path?.Header == line.Header ? path : new LabelPath(line.Header!);
                IReadOnlyList<FormCell> labels = path.Read(line.Cells);
                rows += labels.Count >= 2 ? 1 : 0;
                foreign += labels.Count >= 2 && !labels.Any(known.Knows) ? 1 : 0;
            }
        }

        return foreign * LargestForeignShare > rows;
    }
}
