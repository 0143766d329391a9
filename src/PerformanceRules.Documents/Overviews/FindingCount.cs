namespace PerformanceRules.Documents.Overviews;

/// <summary>How often a finding occurs in an overview.</summary>
public sealed record FindingCount
{
    internal FindingCount(string code, string? title, bool isAboutOwnIndicators, int count, int sheets)
    {
        Code = code;
        Title = title;
        IsAboutOwnIndicators = isAboutOwnIndicators;
        Count = count;
        Sheets = sheets;
    }

    /// <summary>Gets the code of the finding.</summary>
    public string Code { get; }

    /// <summary>Gets the fixed indicator or the section that it is about, or <see langword="null"/> where it is about neither.</summary>
    public string? Title { get; }

    /// <summary>Gets a value indicating whether it is about indicators of the units' own, which have names that no two sheets share.</summary>
    public bool IsAboutOwnIndicators { get; }

    /// <summary>Gets how often it occurs.</summary>
    public int Count { get; }

    /// <summary>Gets in how many sheets it occurs.</summary>
    public int Sheets { get; }
}
