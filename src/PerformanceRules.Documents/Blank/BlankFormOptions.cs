namespace PerformanceRules.Documents.Blank;

/// <summary>How a blank form is made.</summary>
public sealed record BlankFormOptions
{
    /// <summary>Gets the name of the budget unit, to be written into the form, or <see langword="null"/> to leave it to be filled in.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the budget year, or <see langword="null"/> to leave it to be filled in.</summary>
    public int? Year { get; init; }

    /// <summary>Gets how many rows there are for the unit's own indicators in each section that is open to them, from 1 to 50: six unless set.</summary>
    public int OpenRows
    {
        get;
        init => field = value is >= 1 and <= 50 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }
    = 6;
}
