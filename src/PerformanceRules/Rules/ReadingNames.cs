namespace PerformanceRules.Rules;

/// <summary>The names of the built-in readings (口径): where the wording of a standard can be taken in more than one way.</summary>
public static class ReadingNames
{
    /// <summary>每高出1个百分点 / 每高出10%: see <see cref="StepCounting"/>.</summary>
    public const string Steps = "steps";

    /// <summary>若年初指标值设定偏低: see <see cref="Rules.Overshoot"/>.</summary>
    public const string Overshoot = "overshoot";

    /// <summary>The overshoot bands name only (B − A) / A: see <see cref="Rules.OvershootOfReverse"/>.</summary>
    public const string OvershootOfReverse = "overshootOfReverse";

    /// <summary>差异率: see <see cref="Rules.Variance"/>.</summary>
    public const string Variance = "variance";

    /// <summary>Rates are shown with two decimals of a percent: see <see cref="Rules.RateRounding"/>.</summary>
    public const string RateRounding = "rateRounding";

    /// <summary>A target of zero or less: see <see cref="Rules.ZeroTarget"/>.</summary>
    public const string ZeroTarget = "zeroTarget";

    /// <summary>A target of "=8个": see <see cref="Rules.EqualTarget"/>.</summary>
    public const string EqualTarget = "equalTarget";

    /// <summary>A target without an operator: see <see cref="Rules.BareTarget"/>.</summary>
    public const string BareTarget = "bareTarget";

    /// <summary>按照偏离度适度调减分值: see <see cref="Rules.LowTargetWithoutNumbers"/>.</summary>
    public const string LowTargetWithoutNumbers = "lowTargetWithoutNumbers";

    /// <summary>9月前: see <see cref="Rules.BeforeMonth"/>.</summary>
    public const string BeforeMonth = "beforeMonth";

    /// <summary>Forms carry two decimals: how many decimals an indicator's score is rounded to, or none until the total.</summary>
    public const string ScoreRounding = "scoreRounding";
}
