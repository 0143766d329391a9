using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>
/// A published standard (评分标准): what is scored, with which weights, by which rules, under which clauses. A rulebook in hand has been checked:
/// its weights add up, its ids are unique, its rules' settings make sense. It is immutable and safe to share.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Rulebook>))]
public sealed class Rulebook
{
    private readonly Dictionary<string, Clause> _clauses;
    private readonly Lazy<IReadOnlyList<CheckFormula>> _checks;

    private Rulebook(RulebookDefinition definition)
    {
        Definition = definition;
        _clauses = definition.Clauses.ToDictionary(static clause => clause.Id, StringComparer.Ordinal);
        Layout = new RulebookLayout(definition);
        _checks = new Lazy<IReadOnlyList<CheckFormula>>(() => [.. definition.Checks.Select(CheckFormula.Of)]);
        Weight = Layout.Weight.ToDecimal();
    }

    /// <summary>Gets the id, such as "beijing.department-overall".</summary>
    public string Id => Definition.Id;

    /// <summary>Gets the version, such as "2024".</summary>
    public string Version => Definition.Version;

    /// <summary>Gets id@version, by which a submission names the rulebook.</summary>
    public string Reference => Layout.Reference;

    /// <summary>Gets the name of the form.</summary>
    public string Title => Definition.Title;

    /// <summary>Gets the full weight in points, which the sections add up to; a bonus, a penalty and a veto stand outside it.</summary>
    public decimal Weight { get; }

    /// <summary>Gets the parts of the sheet.</summary>
    public IReadOnlyList<Section> Sections => Definition.Sections;

    /// <summary>Gets the grades of the total, the best first.</summary>
    public IReadOnlyList<Grade> Grades => Definition.Grades;

    /// <summary>Gets everything that the rulebook says, for making a changed one of it.</summary>
    public RulebookDefinition Definition { get; }

    internal RulebookLayout Layout { get; }

    /// <summary>Gets the checks with their formulas read.</summary>
    internal IReadOnlyList<CheckFormula> Checks => _checks.Value;

    /// <summary>Checks a rulebook and makes it ready for use.</summary>
    /// <param name="definition">What the rulebook says.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="InvalidRulebookException">The rulebook contradicts itself; the exception holds every error.</exception>
    public static Rulebook Create(RulebookDefinition definition)
    {
        IReadOnlyList<RulebookError> errors = RulebookCheck.Check(Guard.NotNull(definition));
        return errors.Count == 0 ? new Rulebook(definition) : throw new InvalidRulebookException(errors);
    }

    /// <summary>Compiles a definition that is known to be sound.</summary>
    internal static Rulebook OfSound(RulebookDefinition definition) => new(definition);

    /// <summary>Finds a clause of the standard.</summary>
    /// <param name="id">The id of the clause.</param>
    /// <returns>The clause, or <see langword="null"/> if the rulebook has none of this id.</returns>
    public Clause? FindClause(string? id) => id is not null && _clauses.TryGetValue(id, out Clause? clause) ? clause : null;

    /// <summary>Gives the grade of a total.</summary>
    /// <param name="total">The total in points.</param>
    /// <returns>The grade's name, or <see langword="null"/> where the rulebook has none for it.</returns>
    public string? GradeOf(decimal total)
    {
        foreach (Grade grade in Grades)
        {
            if (total >= grade.From)
            {
                return grade.Name;
            }
        }

        return null;
    }

    /// <summary>Tells whether the version is in force for a budget year.</summary>
    /// <param name="year">The budget year.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInForce(int year) => year >= Definition.FirstYear && !(year > Definition.LastYear);

    /// <summary>Gives the same rulebook under another reading (口径) of its standard.</summary>
    /// <param name="name">The name of the reading, such as "steps".</param>
    /// <param name="option">The option to take, such as "proportional".</param>
    /// <returns>The changed rulebook.</returns>
    /// <exception cref="ArgumentException">No rule has such a reading, or the reading has no such option.</exception>
    public Rulebook WithReading(string name, string option) => new(RulebookReadings.Apply(Definition, Guard.NotNull(name), Guard.NotNull(option)));

    /// <summary>Writes id@version.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Reference;
}
