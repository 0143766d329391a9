using System.Text.Json.Serialization;

namespace PerformanceRules.Model;

/// <summary>The items of a checklist that were not met: a list with their numbers and reasons, or their bare count.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<FailedItems>))]
public sealed record FailedItems
{
    private FailedItems(int count, IReadOnlyList<FailedItem> items)
    {
        Count = count;
        Items = items;
    }

    /// <summary>Gets how many items were not met.</summary>
    public int Count { get; }

    /// <summary>Gets the items; empty where only their count is given.</summary>
    public IReadOnlyList<FailedItem> Items { get; }

    /// <summary>Takes the bare count.</summary>
    /// <param name="count">How many items were not met.</param>
    public static implicit operator FailedItems(int count) => OfCount(count);

    /// <summary>Takes the items.</summary>
    /// <param name="items">The items, each with its number.</param>
    public static implicit operator FailedItems(FailedItem[] items) => Of(items);

    /// <summary>Takes the bare count.</summary>
    /// <param name="count">How many items were not met.</param>
    /// <returns>The failed items.</returns>
    public static FailedItems OfCount(int count) => new(count, []);

    /// <summary>Takes the items.</summary>
    /// <param name="items">The items, each with its number.</param>
    /// <returns>The failed items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static FailedItems Of(params IEnumerable<FailedItem> items)
    {
        IReadOnlyList<FailedItem> copy = Guard.Copied(items);
        return new FailedItems(copy.Count, copy);
    }
}
