using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>A value of a form's head, and the cell that it stands in; a value in the text outside tables has none.</summary>
internal readonly record struct HeadValue(HeadField Field, string Text, FormCell? Cell);
