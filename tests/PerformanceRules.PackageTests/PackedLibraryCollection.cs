namespace PerformanceRules.PackageTests;

/// <summary>Packing takes long, so the tests share one package.</summary>
[CollectionDefinition(nameof(PackedLibrary))]
public sealed class PackedLibraryCollection : ICollectionFixture<PackedLibrary>;
