namespace PerformanceRules.Text;

/// <summary>What a number is the size of, where it is no level: 增长5%, 节约5万元.</summary>
internal enum ChangeKind
{
    /// <summary>A level: the number is what there is.</summary>
    None,

    /// <summary>More than before: 增长, 提高, 增加.</summary>
    Rise,

    /// <summary>Less than before: 下降, 降低, 减少.</summary>
    Fall,

    /// <summary>Less spent than foreseen: 节约.</summary>
    Saving,

    /// <summary>More spent than foreseen: 超支.</summary>
    Overrun,

    /// <summary>Earned: 盈利.</summary>
    Profit,

    /// <summary>Lost: 亏损.</summary>
    Loss,

    /// <summary>A shorter time: 缩短.</summary>
    Shortening,

    /// <summary>A longer time: 延长.</summary>
    Lengthening,
}
