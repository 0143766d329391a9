using PerformanceRules.Documents.Forms;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>What the labels of a row name: a section, a fixed indicator, and the cell that is the row's own title.</summary>
internal readonly record struct RowLabels(Section? Section, Indicator? Indicator, FormCell? Title, FormCell? Group);
