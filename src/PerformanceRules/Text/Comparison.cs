namespace PerformanceRules.Text;

/// <summary>How a target compares with what was achieved: the operator of a form's notation.</summary>
public enum Comparison
{
    /// <summary>No operator: a bare quantity, "38508人".</summary>
    None,

    /// <summary>"≥50个", "不低于95%", "98%以上".</summary>
    AtLeast,

    /// <summary>"＞50个", "超过95%".</summary>
    MoreThan,

    /// <summary>"≤90万元", "不超过5300元", "15%及其以下".</summary>
    AtMost,

    /// <summary>"＜90万元", "低于5%".</summary>
    LessThan,

    /// <summary>"=8个", "═100%", "等于1".</summary>
    EqualTo,
}
