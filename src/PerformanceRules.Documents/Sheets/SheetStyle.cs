namespace PerformanceRules.Documents.Sheets;

/// <summary>What a cell of a scored form is, which decides its looks.</summary>
internal enum SheetStyle
{
    /// <summary>The name of the form.</summary>
    Title,

    /// <summary>The line under it, and the titles of the parts.</summary>
    Subtitle,

    /// <summary>A heading of a column.</summary>
    Heading,

    /// <summary>A label of the tree.</summary>
    Label,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Long words: explanations, standards, derivations.</summary>
    SmallText,

    /// <summary>Points or another number.</summary>
    Number,

    /// <summary>A rate, shown in percent.</summary>
    Percent,

    /// <summary>A number that a formula rests on.</summary>
    Input,

    /// <summary>A score that was computed.</summary>
    Score,

    /// <summary>A score that is not the one claimed.</summary>
    DifferingScore,

    /// <summary>Words to be filled in. Whatever is typed stays as it is typed.</summary>
    EntryText,

    /// <summary>A number to be filled in.</summary>
    EntryNumber,

    /// <summary>A rate to be filled in, shown in percent.</summary>
    EntryPercent,

    /// <summary>What is wrong with what was filled in.</summary>
    Problem,
}
