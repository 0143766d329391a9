using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>Finds the sections and the fixed indicators of a rulebook by their titles, tolerant of a form's typography.</summary>
internal sealed class RulebookTitles
{
    private readonly Dictionary<string, List<Section>> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Indicator Indicator, Section Section)>> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section?> _parents = new(StringComparer.Ordinal);
    private readonly List<Section> _open = [];
    private readonly List<Indicator> _funds = [];

    /// <summary>Parts that forms name one way or the other.</summary>
    private static readonly string[][] Synonyms = [["效益", "效果"], ["满意度", "服务对象满意度", "社会公众或服务对象满意度", "社会公众及服务对象满意度"]];

    public RulebookTitles(Rulebook rulebook)
    {
        Rulebook = rulebook;
        Add(rulebook.Sections, parent: null);
    }

    public Rulebook Rulebook { get; }

    public int Count => _sections.Count + _indicators.Count;

    /// <summary>Gets the sections that a unit adds indicators of its own to.</summary>
    public IReadOnlyList<Section> OpenSections => _open;

    /// <summary>Gets the indicator that the funds are scored by, where there is exactly one.</summary>
    public Indicator? Funds => _funds.Count == 1 ? _funds[0] : null;

    /// <summary>Counts the titles of the rulebook that are among the cells of a form.</summary>
    public int CountIn(IEnumerable<FormCell> cells) => new HashSet<string>(cells.SelectMany(static cell => PlainKeysOf(cell.Text)).Where(IsKnown), StringComparer.Ordinal).Count;

    /// <summary>Tells whether a cell names a section or a fixed indicator, or the execution of the budget under another name.</summary>
    public bool Knows(FormCell cell) => KeysOf(cell.Text).Any(IsKnown) || (Funds is not null && IsExecution(cell.Text));

    /// <summary>Tells whether a label names the execution rate: 预算执行率, 预算执行进度.</summary>
    public static bool IsExecution(string label) => Headings.Find(label) == FormColumn.Rate;

    /// <summary>Finds a section; of several with one title, the one inside the section at hand.</summary>
    public Section? FindSection(string label, Section? within)
    {
        string? key = KeysOf(label).FirstOrDefault(_sections.ContainsKey);
        return key is null ? null : _sections[key].Find(section => IsInside(section, within)) ?? _sections[key][0];
    }

    /// <summary>Finds a fixed indicator; of several with one title, the one inside the section at hand.</summary>
    public Indicator? FindIndicator(string label, Section? within)
    {
        if (KeysOf(label).FirstOrDefault(_indicators.ContainsKey) is not { } key)
        {
            return null;
        }

        List<(Indicator Indicator, Section Section)> found = _indicators[key];
        int index = Math.Max(0, found.FindIndex(candidate => IsInside(candidate.Section, within)));
        return found[index].Indicator;
    }

    /// <summary>Gives the fixed indicators of a section and of the sections inside it.</summary>
    public static IEnumerable<Indicator> IndicatorsOf(Section section) =>
        section.Indicators.Concat(section.Sections.SelectMany(IndicatorsOf));

    private bool IsKnown(string key) => _sections.ContainsKey(key) || _indicators.ContainsKey(key);

    // The key that a title is found by: its letters without numbering, and without 指标 behind them.
    private static string KeyOf(string title)
    {
        string folded = FormText.Fold(FormText.SplitWeight(title).Title);
        return folded.Length > 2 && folded.EndsWith("指标", StringComparison.Ordinal) ? folded.Substring(0, folded.Length - 2) : folded;
    }

    // As written, and without what stands in brackets.
    private static string[] PlainKeysOf(string label) => [KeyOf(label), KeyOf(FormText.WithoutBrackets(label))];

    // And under the other names that forms use for the same part.
    private static IEnumerable<string> KeysOf(string label)
    {
        string[] plain = PlainKeysOf(label);
        return plain.Concat(Synonyms.Where(names => Array.IndexOf(names, plain[1]) >= 0).SelectMany(static names => names));
    }

    private bool IsInside(Section section, Section? outer)
    {
        for (Section? at = section; at is not null && outer is not null; at = _parents[at.Id])
        {
            if (at.Id == outer.Id)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(IReadOnlyList<Section> sections, Section? parent)
    {
        foreach (Section section in sections)
        {
            _parents[section.Id] = parent;
            AddTo(_sections, section.Title, section);
            if (section.Open is not null)
            {
                _open.Add(section);
            }

            foreach (Indicator indicator in section.Indicators)
            {
                AddTo(_indicators, indicator.Title, (indicator, section));
                if (indicator.Rule is ExecutionRateRule)
                {
                    _funds.Add(indicator);
                }
            }

            Add(section.Sections, section);
        }
    }

    private static void AddTo<T>(Dictionary<string, List<T>> map, string title, T value)
    {
        string key = KeyOf(title);
        if (!map.TryGetValue(key, out List<T>? values))
        {
            map.Add(key, values = []);
        }

        values.Add(value);
    }
}
