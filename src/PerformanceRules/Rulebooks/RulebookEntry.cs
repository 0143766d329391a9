namespace PerformanceRules.Rulebooks;

/// <summary>A rulebook in a catalog, which may be read only when it is first asked for. Safe for use by many threads at once.</summary>
internal sealed class RulebookEntry
{
    private readonly Lazy<Rulebook> _rulebook;

    public RulebookEntry(Rulebook rulebook)
        : this(rulebook.Id, rulebook.Version, new Lazy<Rulebook>(() => rulebook))
    {
        _ = _rulebook.Value;
    }

    public RulebookEntry(string id, string version, Func<Rulebook> read)
        : this(id, version, new Lazy<Rulebook>(read))
    {
    }

    private RulebookEntry(string id, string version, Lazy<Rulebook> rulebook)
    {
        Id = id;
        Reference = id + "@" + version;
        _rulebook = rulebook;
    }

    public string Id { get; }

    public string Reference { get; }

    public Rulebook Rulebook => _rulebook.Value;
}
