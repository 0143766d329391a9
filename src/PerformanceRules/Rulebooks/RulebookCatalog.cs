using System.Diagnostics.CodeAnalysis;
using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>The rulebooks at hand: several, and each in several versions with the years they are in force. Immutable and safe to share.</summary>
/// <remarks>
/// <para>A version that names no last year is in force until the next version of the same rulebook begins, so that next year's can be added beside it.</para>
/// <para>A rulebook that the library brings is read when it is first asked for.</para>
/// </remarks>
public sealed class RulebookCatalog
{
    private readonly Dictionary<string, RulebookEntry> _byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RulebookEntry>> _byId = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<Rulebook>> _rulebooks;

    /// <summary>Initializes a catalog.</summary>
    /// <param name="rulebooks">The rulebooks.</param>
    /// <exception cref="ArgumentException">A version stands there twice, or two versions of a rulebook begin in the same year, or one that names its last year is still in force when another begins.</exception>
    public RulebookCatalog(IEnumerable<Rulebook> rulebooks)
        : this([.. Guard.Copied(rulebooks).Select(static rulebook => new RulebookEntry(rulebook))])
    {
    }

    internal RulebookCatalog(IReadOnlyList<RulebookEntry> entries)
    {
        References = [.. entries.Select(static entry => entry.Reference)];
        _rulebooks = new Lazy<IReadOnlyList<Rulebook>>(() => [.. entries.Select(static entry => entry.Rulebook)]);
        foreach (RulebookEntry entry in entries)
        {
            Add(entry);
        }
    }

    /// <summary>Gets the rulebooks in the order given; all of them are read for it.</summary>
    public IReadOnlyList<Rulebook> Rulebooks => _rulebooks.Value;

    /// <summary>Gets id@version of every rulebook in the order given, without reading any.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>Finds the rulebook that a submission names.</summary>
    /// <param name="reference">id@version, or the id alone for the version in force in <paramref name="year"/>.</param>
    /// <param name="year">The budget year.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnknownRulebookException">There is none; the message names what comes nearest, and nothing is taken by silence.</exception>
    public Rulebook Find(string reference, int year)
    {
        if (_byReference.TryGetValue(Guard.NotNull(reference), out RulebookEntry? exact))
        {
            return exact.Rulebook;
        }

        if (!_byId.TryGetValue(reference, out List<RulebookEntry>? versions))
        {
            throw new UnknownRulebookException(MessageForUnknown(reference));
        }

        return LatestOf(versions.Where(version => version.Rulebook.IsInForce(year)))
            ?? throw new UnknownRulebookException(MessageForYear(reference, year, versions));
    }

    /// <summary>Finds the rulebook that a submission names, if it is at hand.</summary>
    /// <param name="reference">id@version, or the id alone for the version in force in <paramref name="year"/>.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="rulebook">The rulebook, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string reference, int year, [NotNullWhen(true)] out Rulebook? rulebook)
    {
        rulebook = _byReference.TryGetValue(Guard.NotNull(reference), out RulebookEntry? exact) ? exact.Rulebook
            : _byId.TryGetValue(reference, out List<RulebookEntry>? versions) ? LatestOf(versions.Where(version => version.Rulebook.IsInForce(year)))
            : null;
        return rulebook is not null;
    }

    /// <summary>Finds a rulebook by id@version, or the latest version by the id alone.</summary>
    /// <param name="reference">id@version, or the id alone.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnknownRulebookException">There is none; the message names what comes nearest.</exception>
    public Rulebook FindLatest(string reference) =>
        _byReference.TryGetValue(Guard.NotNull(reference), out RulebookEntry? exact) ? exact.Rulebook
        : _byId.TryGetValue(reference, out List<RulebookEntry>? versions) ? LatestOf(versions)!
        : throw new UnknownRulebookException(MessageForUnknown(reference));

    // A version without a last year is in force until the next one begins.
    private static Rulebook? LatestOf(IEnumerable<RulebookEntry> versions)
    {
        Rulebook? latest = null;
        foreach (RulebookEntry version in versions)
        {
            latest = latest is null || version.Rulebook.Definition.FirstYear > latest.Definition.FirstYear ? version.Rulebook : latest;
        }

        return latest;
    }

    private static LocalizedMessage MessageForYear(string id, int year, List<RulebookEntry> versions)
    {
        Rulebook nearest = versions.Select(static version => version.Rulebook).OrderBy(version => DistanceTo(version, year)).First();
        LocalizedMessage years = nearest.Definition.LastYear is { } last
            ? LocalizedMessage.Of($"{nearest.Definition.FirstYear} to {last}")
            : LocalizedMessage.Of($"from {nearest.Definition.FirstYear}");
        return LocalizedMessage.Of(
            $"No version of {id} is in force for {year}. The nearest is {nearest.Reference}, in force {years}; name it as \"{nearest.Reference}\" if it is meant.");
    }

    private static long DistanceTo(Rulebook version, int year) =>
        year < version.Definition.FirstYear
            ? (long)version.Definition.FirstYear - year
            : (long)year - (version.Definition.LastYear ?? year);

    // Only the versions of one rulebook can clash, so that one that stands alone need not be read.
    private void Add(RulebookEntry entry)
    {
        if (_byReference.ContainsKey(entry.Reference))
        {
            throw new RulebookClashException(LocalizedMessage.Of($"The rulebook {entry.Reference} is there already."), nameof(entry));
        }

        _byReference.Add(entry.Reference, entry);
        if (!_byId.TryGetValue(entry.Id, out List<RulebookEntry>? versions))
        {
            _byId.Add(entry.Id, versions = []);
        }

        if (versions.Find(other => Overlap(other.Rulebook.Definition, entry.Rulebook.Definition)) is { } clash)
        {
            throw new RulebookClashException(
                LocalizedMessage.Of($"{clash.Reference} and {entry.Reference} are in force for the same year; give the earlier one a last year."), nameof(entry));
        }

        versions.Add(entry);
    }

    // A version without a last year makes way for the next one.
    private static bool Overlap(RulebookDefinition left, RulebookDefinition right)
    {
        (RulebookDefinition earlier, RulebookDefinition later) = left.FirstYear <= right.FirstYear ? (left, right) : (right, left);
        return earlier.FirstYear == later.FirstYear || earlier.LastYear >= later.FirstYear;
    }

    private LocalizedMessage MessageForUnknown(string reference)
    {
        string known = string.Join(", ", _byReference.Keys.OrderBy(static name => name, StringComparer.Ordinal));
        return Suggestion.Nearest(reference, _byReference.Keys.Concat(_byId.Keys)) is { } nearest
            ? LocalizedMessage.Of($"There is no rulebook \"{reference}\"; did you mean \"{nearest}\"? There are: {known}.")
            : LocalizedMessage.Of($"There is no rulebook \"{reference}\". There are: {known}.");
    }
}
