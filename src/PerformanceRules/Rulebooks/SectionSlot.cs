using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>A section in a compiled rulebook: its place is its index, its parent's place comes before it.</summary>
internal sealed class SectionSlot(Section section, int parent, int top)
{
    public Section Section { get; } = section;

    /// <summary>Gets the index of the section around this one, or −1.</summary>
    public int Parent { get; } = parent;

    /// <summary>Gets the index of the section at the top that this one lies in.</summary>
    public int Top { get; } = top;

    public Rational Weight { get; } = section.Weight;
}
