using PerformanceRules.Documents.Forms;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>Finds the sections and the fixed indicators of a rulebook by their titles, tolerant of a form's typography.</summary>
internal sealed class RulebookTitles
{
    private readonly Dictionary<string, List<Section>> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Indicator Indicator, Section Section)>> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section?> _parents = new(StringComparer.Ordinal);

    public RulebookTitles(Rulebook rulebook)
    {
        Rulebook = rulebook;
        Add(rulebook.Sections, parent: null);
    }

    public Rulebook Rulebook { get; }

    public int Count => _sections.Count + _indicators.Count;

    /// <summary>Gives the key that a title is found by.</summary>
    public static string KeyOf(string title)
    {
        string folded = FormText.Fold(FormText.SplitWeight(title).Title);
        return folded.Length > 2 && folded.EndsWith("指标", StringComparison.Ordinal) ? folded.Substring(0, folded.Length - 2) : folded;
    }

    public bool Knows(string key) => _sections.ContainsKey(key) || _indicators.ContainsKey(key);

    /// <summary>Finds a section; of several with one title, the one inside the section at hand.</summary>
    public Section? FindSection(string label, Section? within) =>
        _sections.TryGetValue(KeyOf(label), out List<Section>? found)
            ? found.Find(section => IsInside(section, within)) ?? found[0]
            : null;

    /// <summary>Finds a fixed indicator; of several with one title, the one inside the section at hand.</summary>
    public Indicator? FindIndicator(string label, Section? within)
    {
        if (!_indicators.TryGetValue(KeyOf(label), out List<(Indicator Indicator, Section Section)>? found))
        {
            return null;
        }

        int index = Math.Max(0, found.FindIndex(candidate => IsInside(candidate.Section, within)));
        return found[index].Indicator;
    }

    /// <summary>Gives the fixed indicators of a section and of the sections inside it.</summary>
    public static IEnumerable<Indicator> IndicatorsOf(Section section) =>
        section.Indicators.Concat(section.Sections.SelectMany(IndicatorsOf));

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
            foreach (Indicator indicator in section.Indicators)
            {
                AddTo(_indicators, indicator.Title, (indicator, section));
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
