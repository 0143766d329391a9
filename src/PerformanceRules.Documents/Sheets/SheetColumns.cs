namespace PerformanceRules.Documents.Sheets;

/// <summary>The columns of a scored form: the nine of the published one, then what scoring adds.</summary>
internal static class SheetColumns
{
    public const int FirstLevel = 1;
    public const int SecondLevel = 2;
    public const int ThirdLevel = 3;
    public const int FirstValue = 4;
    public const int SecondValue = 5;
    public const int Weight = 6;
    public const int Claimed = 7;
    public const int Explanation = 8;
    public const int Standard = 9;
    public const int Computed = 10;
    public const int Difference = 11;
    public const int Derivation = 12;

    /// <summary>What the published form has no column for, such as who agreed to an exemption; shown where there is any.</summary>
    public const int Remark = 13;

    // Behind these stand the numbers that formulas rest on.
    public const int Waiver = 14;
    public const int FirstNumber = 15;
    public const int SecondNumber = 16;
    public const int PartScore = 17;

    public static string Letter(int column) => Forms.FormPlace.ColumnName(column);
}
