namespace PerformanceRules.Testing;

/// <summary>The names of the laws, as the README lists them.</summary>
internal static class LawNames
{
    public const string SettingsSound = "settings-sound";
    public const string SettingsRoundTrip = "settings-round-trip";
    public const string Range = "range";
    public const string NoException = "no-exception";
    public const string Deterministic = "deterministic";
    public const string Pure = "pure";
    public const string OneWay = "one-way";
    public const string Derivation = "derivation";
    public const string EvidenceRoundTrip = "evidence-round-trip";
}
