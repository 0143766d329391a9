namespace PerformanceRules.Documents.Pdf;

/// <summary>A straight ruled line along one axis, in points: a horizontal one at a height, from left to right; a vertical one at a distance, from below to above.</summary>
internal readonly record struct Ruling(double At, double From, double To)
{
    public bool Covers(double position) => position >= From && position <= To;

    public bool Meets(Ruling across, double tolerance) =>
        At >= across.From - tolerance && At <= across.To + tolerance && across.At >= From - tolerance && across.At <= To + tolerance;
}
