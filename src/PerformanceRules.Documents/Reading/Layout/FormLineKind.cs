namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>What a line of a form's tables is.</summary>
internal enum FormLineKind
{
    /// <summary>A row of one cell: the form's name, or a part's: 二、整体绩效目标实现情况（60分）.</summary>
    Title,

    /// <summary>Headings.</summary>
    Header,

    /// <summary>A row under headings.</summary>
    Row,

    /// <summary>合计, 总分.</summary>
    Total,

    /// <summary>A row that stands under no headings and is none of the above.</summary>
    Unknown,
}
