namespace PerformanceRules.Documents.Legacy;

/// <summary>How LibreOffice is run.</summary>
public sealed record LibreOfficeOptions
{
    /// <summary>Gets the path of the program soffice, or <see langword="null"/> to look for it on the search path and where it is usually installed.</summary>
    public string? Program { get; init; }

    /// <summary>Gets how long one conversion may take, the start of LibreOffice included: a minute and a half unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(90);
}
