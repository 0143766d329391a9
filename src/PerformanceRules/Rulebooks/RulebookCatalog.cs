using System.Globalization;

namespace PerformanceRules.Rulebooks;

/// <summary>The rulebooks at hand: several, and each in several versions with the years they are in force. Immutable and safe to share.</summary>
public sealed class RulebookCatalog
{
    private readonly Dictionary<string, Rulebook> _byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rulebook>> _byId = new(StringComparer.Ordinal);

    /// <summary>Initializes a catalog.</summary>
    /// <param name="rulebooks">The rulebooks.</param>
    /// <exception cref="ArgumentException">A version stands there twice, or two versions of a rulebook are in force for the same year.</exception>
    public RulebookCatalog(IEnumerable<Rulebook> rulebooks)
    {
        Rulebooks = Guard.Copied(rulebooks);
        foreach (Rulebook rulebook in Rulebooks)
        {
            Add(rulebook);
        }
    }

    /// <summary>Gets the rulebooks in the order given.</summary>
    public IReadOnlyList<Rulebook> Rulebooks { get; }

    /// <summary>Finds the rulebook that a submission names.</summary>
    /// <param name="reference">id@version, or the id alone for the version in force in <paramref name="year"/>.</param>
    /// <param name="year">The budget year.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnknownRulebookException">There is none; the message names what comes nearest, and nothing is taken by silence.</exception>
    public Rulebook Find(string reference, int year)
    {
        if (_byReference.TryGetValue(Guard.NotNull(reference), out Rulebook? exact))
        {
            return exact;
        }

        if (!_byId.TryGetValue(reference, out List<Rulebook>? versions))
        {
            throw new UnknownRulebookException(MessageForUnknown(reference));
        }

        return versions.Find(version => version.IsInForce(year)) ?? throw new UnknownRulebookException(MessageForYear(reference, year, versions));
    }

    private static string MessageForYear(string id, int year, List<Rulebook> versions)
    {
        Rulebook nearest = versions.OrderBy(version => DistanceTo(version, year)).First();
        return string.Format(
            CultureInfo.InvariantCulture,
            "No version of {0} is in force for {1}. The nearest is {2}, in force {3}; name it as \"{2}\" if it is meant.",
            id,
            year,
            nearest.Reference,
            nearest.Definition.LastYear is { } last ? $"{nearest.Definition.FirstYear} to {last}" : $"from {nearest.Definition.FirstYear}");
    }

    private static long DistanceTo(Rulebook version, int year) =>
        year < version.Definition.FirstYear
            ? (long)version.Definition.FirstYear - year
            : (long)year - (version.Definition.LastYear ?? year);

    private void Add(Rulebook rulebook)
    {
        if (_byReference.ContainsKey(rulebook.Reference))
        {
            throw new ArgumentException($"The rulebook {rulebook.Reference} is there already.", nameof(rulebook));
        }

        _byReference.Add(rulebook.Reference, rulebook);
        if (!_byId.TryGetValue(rulebook.Id, out List<Rulebook>? versions))
        {
            _byId.Add(rulebook.Id, versions = []);
        }

        if (versions.Find(other => Overlap(other.Definition, rulebook.Definition)) is { } clash)
        {
            throw new ArgumentException(
                $"{clash.Reference} and {rulebook.Reference} are in force for the same year; give the earlier one a last year.", nameof(rulebook));
        }

        versions.Add(rulebook);
    }

    private static bool Overlap(RulebookDefinition left, RulebookDefinition right) =>
        left.FirstYear <= (right.LastYear ?? int.MaxValue) && right.FirstYear <= (left.LastYear ?? int.MaxValue);

    private string MessageForUnknown(string reference)
    {
        string known = string.Join(", ", _byReference.Keys.OrderBy(static name => name, StringComparer.Ordinal));
        return Suggestion.Nearest(reference, _byReference.Keys.Concat(_byId.Keys)) is { } nearest
            ? $"There is no rulebook \"{reference}\"; did you mean \"{nearest}\"? There are: {known}."
            : $"There is no rulebook \"{reference}\". There are: {known}.";
    }
}
