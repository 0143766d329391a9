namespace PerformanceRules.Cli.Tests.Support;

/// <summary>Tests that change the current directory, which all of the process has in common: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(CurrentDirectory), DisableParallelization = true)]
public sealed class CurrentDirectory;
