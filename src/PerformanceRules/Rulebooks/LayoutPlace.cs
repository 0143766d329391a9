namespace PerformanceRules.Rulebooks;

/// <summary>A leaf of a compiled rulebook: the index of a fixed indicator, or −1 for the units' own indicators of the section.</summary>
internal sealed record LayoutPlace(int Section, int Indicator);
