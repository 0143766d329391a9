namespace PerformanceRules.Cli.Tables;

/// <summary>A part of the sheet (一、当年预算执行情况) with its rows.</summary>
internal sealed record SheetPart(SheetRow Heading, IReadOnlyList<SheetRow> Rows);
