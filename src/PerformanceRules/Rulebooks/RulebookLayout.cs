using PerformanceRules.Arithmetic;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>A rulebook compiled once to what evaluation needs: its tree laid flat in the order of the form, and its ids looked up by hash.</summary>
internal sealed class RulebookLayout
{
    private readonly List<SectionSlot> _sections = [];
    private readonly List<IndicatorSlot> _indicators = [];
    private readonly List<LayoutPlace> _places = [];
    private readonly Dictionary<string, int> _indicatorIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _openSectionIndex = new(StringComparer.Ordinal);

    public RulebookLayout(RulebookDefinition definition)
    {
        Reference = definition.Id + "@" + definition.Version;
        RowScale = definition.RowScale is { } scale ? new WeightedRow { Weight = scale } : null;
        Rounding = definition.ScoreRounding;
        foreach (Section section in definition.Sections)
        {
            Weight += section.Effect == SectionEffect.Counts ? section.Weight : 0;
            Add(section, parent: -1, _sections.Count);
        }

        HighestTotal = definition.HighestTotal ?? Weight;
    }

    public string Reference { get; }

    public Rational Weight { get; }

    /// <summary>Gets the most that the total can be with bonus points.</summary>
    public Rational HighestTotal { get; }

    /// <summary>Gets what every row is scored out of before it is weighted, or <see langword="null"/> where that is its weight.</summary>
    public WeightedRow? RowScale { get; }

    public ScoreRounding Rounding { get; }

    /// <summary>Gets a value indicating whether an indicator may score below 0 or above its weight.</summary>
    public bool HasWiderScores { get; private set; }

    public IReadOnlyList<SectionSlot> Sections => _sections;

    public IReadOnlyList<IndicatorSlot> Indicators => _indicators;

    /// <summary>Gets the leaves of the tree in the order of the form: a fixed indicator, or a section that is open.</summary>
    public IReadOnlyList<LayoutPlace> Places => _places;

    public IEnumerable<string> OpenSections => _openSectionIndex.Keys;

    public bool TryFindIndicator(string id, out int index) => _indicatorIndex.TryGetValue(id, out index);

    public bool TryFindOpenSection(string? id, out int index)
    {
        index = -1;
        return id is not null && _openSectionIndex.TryGetValue(id, out index);
    }

    /// <summary>Gives the section at the top that a section lies in: it says what the score does to the total.</summary>
    public SectionSlot TopOf(int section) => _sections[_sections[section].Top];

    // Forms put the sections inside a section before its own indicators (结转结余率 stands after 财务管理).
    private void Add(Section section, int parent, int top)
    {
        int index = _sections.Count;
        _sections.Add(new SectionSlot(section, parent, top));
        if (section.Open is not null)
        {
            _openSectionIndex.Add(section.Id, index);
            _places.Add(new LayoutPlace(index, Indicator: -1));
        }

        foreach (Section inner in section.Sections)
        {
            Add(inner, index, top);
        }

        foreach (Indicator indicator in section.Indicators)
        {
            _places.Add(new LayoutPlace(index, _indicators.Count));
            HasWiderScores |= indicator.Lowest < 0 || indicator.Highest > indicator.Weight;
            _indicatorIndex.Add(indicator.Id, _indicators.Count);
            _indicators.Add(new IndicatorSlot(indicator, index, Rounding));
        }
    }
}
