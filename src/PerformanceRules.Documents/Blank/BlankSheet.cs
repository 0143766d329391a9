using System.Globalization;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Blank;

/// <summary>The form of a rulebook before anything is filled in, laid out as it is published: the head, the parts with their rows, the total.</summary>
internal sealed class BlankSheet
{
    public const string Check = "填写检查";

    private const string PartNumerals = "一二三四五六七八九十";

    private readonly List<BlankRow> _rows = [];
    private readonly List<EntryCell> _entries = [];
    private readonly List<(Section Part, int FirstRow, int LastRow)> _parts = [];
    private readonly List<(Section Section, int FirstRow, int LastRow)> _openSections = [];
    private readonly BlankFormOptions _options;

    public BlankSheet(Rulebook rulebook, BlankFormOptions options)
    {
        (Rulebook, _options) = (rulebook, options);
        Columns = IsOfProjects(rulebook) ? BlankColumns.Project : BlankColumns.Department;
        Sheet = new ScoredSheet(Columns.Shown) { Widths = Columns.Widths[..Columns.Shown] };
        new BlankHead(this, options).Add();
        BlankBlocks blocks = new(this);
        int part = 0;
        foreach (Section section in rulebook.Sections)
        {
            AddPart(section, part++, blocks);
        }

        blocks.End();

        TotalRow = Sheet.NextRow;
        AddTotal();
    }

    public Rulebook Rulebook { get; }

    public BlankColumns Columns { get; }

    public ScoredSheet Sheet { get; }

    public IReadOnlyList<BlankRow> Rows => _rows;

    /// <summary>Gets the cells to fill in.</summary>
    public IReadOnlyList<EntryCell> Entries => _entries;

    public int TotalRow { get; }

    /// <summary>Adds a cell to fill in.</summary>
    public SheetCell Entry(int column, int span = 1, string? text = null, SheetStyle style = SheetStyle.EntryText, decimal? most = null, IReadOnlyList<string>? choices = null)
    {
        _entries.Add(new EntryCell(Sheet.NextRow, column, most, choices));
        return new SheetCell { Column = column, ColumnSpan = span, Text = text ?? string.Empty, Style = style };
    }

    // Where everything but the funds is the unit's own, it is the form of a project.
    private static bool IsOfProjects(Rulebook rulebook)
    {
        Section[] all = [.. rulebook.Sections.SelectMany(Descendants)];
        return all.SelectMany(static section => section.Indicators).All(static indicator => indicator.Rule is ExecutionRateRule) && rulebook.Sections.Any(static section => section.Open is not null);
    }

    private static IEnumerable<Section> Descendants(Section section) => section.Sections.SelectMany(Descendants).Prepend(section);

    private void AddPart(Section part, int number, BlankBlocks blocks)
    {
        string numeral = number < PartNumerals.Length ? PartNumerals[number].ToString() : (number + 1).ToString(CultureInfo.InvariantCulture);
        if (!Columns.IsProject)
        {
            blocks.End();
            Sheet.AddRow(new SheetCell { Column = 1, ColumnSpan = Columns.Shown, Text = $"{numeral}、{part.Title}（{ValueText.Of(part.Weight)}分）", Style = SheetStyle.Subtitle });
        }

        int firstRow = Sheet.NextRow;
        foreach (BlankPlace place in PlacesOf(part, group: null))
        {
            blocks.Add(place, part);
        }

        _parts.Add((part, firstRow, Sheet.NextRow - 1));
    }

    // As the published forms have it, the sections inside a section stand before its own indicators.
    private IEnumerable<BlankPlace> PlacesOf(Section section, string? group)
    {
        for (int row = 0; section.Open is not null && row < _options.OpenRows; row++)
        {
            yield return new BlankPlace(section, group, Indicator: null);
        }

        foreach (Section inner in section.Sections)
        {
            string label = ScoredRow.LabelOf(inner.Title, inner.Weight);
            foreach (BlankPlace place in PlacesOf(inner, group is null ? label : group + " / " + label))
            {
                yield return place;
            }
        }

        foreach (Indicator indicator in section.Indicators)
        {
            yield return new BlankPlace(section, group, indicator);
        }
    }

    /// <summary>Takes down a row that is scored.</summary>
    public void Add(BlankRow row, Section section)
    {
        _rows.Add(row);
        if (row.Title is not null)
        {
            int last = _openSections.FindIndex(open => open.Section == section);
            if (last < 0)
            {
                _openSections.Add((section, row.Number, row.Number));
            }
            else
            {
                _openSections[last] = _openSections[last] with { LastRow = row.Number };
            }
        }
    }

    /// <summary>Gives the cells of a row that follow what is typed: the score, and what is wrong.</summary>
    public IEnumerable<SheetCell> ComputedCells(BlankRow row)
    {
        string state = EntryFormulas.StateCell(row.Number);
        string weight = row.Weight is { } known ? ValueText.Of(known) : ScoreFormula.Address(SheetColumns.Weight, row.Number);
        string points = EntryFormulas.PointsCell(row.Number);
        RulebookDefinition rulebook = Rulebook.Definition;
        if (rulebook.RowScale is { } scale)
        {
            string shown = rulebook.ScoreRounding.EachIndicator ? Rounded(points, ValueText.Of(scale)) : points;
            points = $"{shown}*{weight}/{ValueText.Of(scale)}";
        }

        string score = rulebook.ScoreRounding.EachIndicator ? Rounded(points, weight) : points;
        string claimed = ScoreFormula.Address(row.Claimed, row.Number);
        string computed = ScoreFormula.Address(Columns.Computed, row.Number);
        string differs = rulebook.RowScale is null ? $"IF(AND(ISNUMBER({claimed}),ISNUMBER({computed})),IF(ROUND({claimed}-{computed},9)<>0,\"自评得分与核算得分不同\",\"\"),\"\")" : "\"\"";
        return
        [
            new SheetCell { Column = Columns.Computed, Formula = $"IF({state}=\"{EntryFormulas.Ready}\",IFERROR({score},\"{ScoreFormula.NotScored}\"),\"\")", Style = SheetStyle.Score },
            new SheetCell { Column = Columns.Check, Formula = $"IF({state}=\"{EntryFormulas.Ready}\",{differs},{state})", Style = SheetStyle.Problem },
        ];
    }

    private string Rounded(string points, string highest)
    {
        string rounded = ScoreFormula.Rounded(points, Rulebook.Definition.ScoreRounding.Decimals);
        return $"IF(ROUND({points}-{highest},12)=0,{highest},MIN({rounded},{highest}))";
    }

    private void AddTotal()
    {
        decimal weight = Rulebook.Definition.Sections.Where(static section => section.Effect == SectionEffect.Counts).Sum(static section => section.Weight);
        string total = ScoreFormula.Address(Columns.Computed, TotalRow);
        SheetCell claimed = Entry(_rows.Count > 0 ? _rows[^1].Claimed : SheetColumns.Claimed, style: SheetStyle.EntryNumber, most: Rulebook.Definition.HighestTotal ?? weight);
        Sheet.AddRow(
            new SheetCell { Column = 1, ColumnSpan = SheetColumns.SecondValue, Text = Columns.IsProject ? "总分" : "合计", Style = SheetStyle.Label },
            new SheetCell { Column = SheetColumns.Weight, Number = weight, Style = SheetStyle.Number },
            claimed,
            new SheetCell { Column = Columns.Computed, Formula = TotalFormula.Of(Rulebook.Definition, weight, notApplicable: 0, _parts, Columns.Computed), Style = SheetStyle.Score },
            new SheetCell { Column = Columns.Check, Formula = TotalCheck(), Style = SheetStyle.Problem });
        if (Rulebook.Definition.Grades.Count > 0)
        {
            string grade = Rulebook.Definition.Grades.OrderBy(static grade => grade.From).Aggregate("\"\"", (below, grade) => $"IF(ROUND({total}-{ValueText.Of(grade.From)},9)>=0,\"{grade.Name}\",{below})");
            Sheet.AddRow(
                new SheetCell { Column = Columns.Computed, Text = "等级", Style = SheetStyle.Heading },
                new SheetCell { Column = Columns.Check, Formula = $"IF({total}>0,{grade},\"\")", Style = SheetStyle.Score });
        }
    }

    private string TotalCheck()
    {
        (int first, int last) = (_rows.Count > 0 ? _rows[0].Number : 1, _rows.Count > 0 ? _rows[^1].Number : 1);
        string states = EntryFormulas.StateRange(first, last);
        IEnumerable<string> unevenly = _openSections.Where(static open => !open.Section.InPrinciple).Select(open =>
            $"IF(AND(SUM({Range(open)})>0,ROUND(SUM({Range(open)})-{ValueText.Of(open.Section.Weight)},9)<>0),\"“{open.Section.Title}”各行分值合计应为 {ValueText.Of(open.Section.Weight)}。\",\"\")");
        string unscored = $"IF(SUMPRODUCT(({states}<>\"\")*({states}<>\"{EntryFormulas.Ready}\"))>0,\"有 \"&SUMPRODUCT(({states}<>\"\")*({states}<>\"{EntryFormulas.Ready}\"))&\" 行未能计分。\",\"\")";
        return string.Join("&", unevenly.Prepend(unscored));
    }

    private static string Range((Section Section, int FirstRow, int LastRow) open) =>
        $"{ScoreFormula.Address(SheetColumns.Weight, open.FirstRow)}:{ScoreFormula.Address(SheetColumns.Weight, open.LastRow)}";
}
