namespace PerformanceRules.OracleTests;

/// <summary>An indicator that the rulebook fixes.</summary>
internal sealed record OracleIndicator(string Id, string Section, BigRational Weight, OracleStandard Standard)
{
    /// <summary>A checklist's number of items.</summary>
    public int Items { get; init; }

    /// <summary>What an item, or a step, takes off.</summary>
    public BigRational Deduction { get; init; }
}

/// <summary>The scoring standards of rulebook.md section 2.</summary>
internal enum OracleStandard
{
    ExecutionRate,
    Checklist,
    CarryOver,
    Variance,
}

/// <summary>rulebook.md section 1, the tree of beijing.department-overall@2024.</summary>
internal static class OracleRulebook
{
    private static readonly BigRational Half = new(1, 2);
    private static readonly BigRational FourTenths = new(4, 10);

    /// <summary>Every section with the section around it.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Sections = new Dictionary<string, string?>
    {
        ["budget-execution"] = null,
        ["goals"] = null,
        ["outputs"] = "goals",
        ["effects"] = "goals",
        ["management"] = null,
        ["financial-management"] = "management",
        ["asset-management"] = "management",
        ["performance-management"] = "management",
    };

    /// <summary>产出 30, 效果 30: "the department chooses its own indicators and their weights".</summary>
    public static readonly IReadOnlyDictionary<string, BigRational> OpenSections = new Dictionary<string, BigRational>
    {
        ["outputs"] = 30,
        ["effects"] = 30,
    };

    public static readonly IReadOnlyList<OracleIndicator> Fixed =
    [
        new("total-funds", "budget-execution", 20, OracleStandard.ExecutionRate),

        // "checklist of 3 / 7 / 3 items, 0.5 off an item"
        new("financial-system", "financial-management", 1, OracleStandard.Checklist) { Items = 3, Deduction = Half },
        new("fund-compliance", "financial-management", 2, OracleStandard.Checklist) { Items = 7, Deduction = Half },
        new("accounting-information", "financial-management", 1, OracleStandard.Checklist) { Items = 3, Deduction = Half },

        // "checklist of 6 items, 0.8 off an item"
        new("asset-compliance", "asset-management", 4, OracleStandard.Checklist) { Items = 6, Deduction = new BigRational(8, 10) },

        // "checklist of 2 items, 2 off an item"
        new("performance-management-work", "performance-management", 4, OracleStandard.Checklist) { Items = 2, Deduction = 2 },

        // "0.4 off for every 1 percentage point", "0.4 off for every 10%"
        new("carry-over-rate", "management", 4, OracleStandard.CarryOver) { Deduction = FourTenths },
        new("final-account-variance", "management", 4, OracleStandard.Variance) { Deduction = FourTenths },
    ];

    /// <summary>The scale of the Ministry (real-forms.md): 90 and above 优, 80–90 良, 60–80 中, below 60 差.</summary>
    public static string Grade(decimal total) => total switch
    {
        >= 90 => "优",
        >= 80 => "良",
        >= 60 => "中",
        _ => "差",
    };
}
