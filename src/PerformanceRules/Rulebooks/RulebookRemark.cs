using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>Something that a review of a rulebook (lint) found: an error, or what a careful reader would question.</summary>
public sealed class RulebookRemark : ILocalizedText
{
    private readonly Finding _finding;

    internal RulebookRemark(string path, Finding finding)
    {
        Path = path;
        _finding = finding;
    }

    /// <summary>Gets the stable code, one of <see cref="RemarkCodes"/>, or a rule's own.</summary>
    public string Code => _finding.Code;

    /// <summary>Gets how grave it is: an error keeps the rulebook from being used, a warning does not.</summary>
    public Severity Severity => _finding.Severity;

    /// <summary>Gets where it is, as a JSON path: "$.sections[1].weight".</summary>
    public string Path { get; }

    /// <summary>Gets the line, 1 for the first; 0 where the rulebook was not read from JSON.</summary>
    public int Line { get; init; }

    /// <summary>Gets the column in characters, 1 for the first; 0 where the rulebook was not read from JSON.</summary>
    public int Column { get; init; }

    /// <summary>Gives the message: what is wrong and what to do.</summary>
    /// <param name="language">The language; what a rule of somebody else's says is in its own.</param>
    /// <returns>The message.</returns>
    public string ToText(Language language) => _finding.ToText(language);

    /// <summary>Writes the path, the code and the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Path + ": " + Code + ": " + ToText(Language.Chinese);

    internal RulebookRemark At(int line, int column) => new(Path, _finding) { Line = line, Column = column };
}
