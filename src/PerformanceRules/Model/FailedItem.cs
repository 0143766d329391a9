namespace PerformanceRules.Model;

/// <summary>An item of a checklist that was not met, such as ② of 资金使用合规性和安全性.</summary>
public sealed record FailedItem
{
    /// <summary>Initializes an item that was not met.</summary>
    /// <param name="item">The number of the item, 1 for ①.</param>
    /// <param name="reason">What was not met, and why.</param>
    public FailedItem(int item, string? reason = null)
    {
        Item = item;
        Reason = reason;
    }

    /// <summary>Gets the number of the item, 1 for ①.</summary>
    public int Item { get; }

    /// <summary>Gets what was not met, and why.</summary>
    public string? Reason { get; }
}
