using System.Reflection;

namespace PerformanceRules.Mutations;

/// <summary>The switch that Stryker builds into a mutated library: which mutant is active, and which ones the code came by.</summary>
internal sealed class MutantSwitch
{
    /// <summary>No mutant: the library as it was written.</summary>
    public const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _captures;
    private readonly MethodInfo _reset;
    private readonly MethodInfo _covered;

    public MutantSwitch(Assembly library)
    {
        Type control = library.GetTypes().FirstOrDefault(static type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{library.Location} was not made by Stryker.");
        _active = control.GetField("ActiveMutant")!;
        _captures = control.GetField("CaptureCoverage")!;
        _reset = control.GetMethod("ResetCoverage")!;
        _covered = control.GetMethod("GetCoverageData")!;
    }

    public void Activate(int mutant)
    {
        _captures.SetValue(null, false);
        _active.SetValue(null, mutant);
    }

    /// <summary>Runs the library as it was written, and gives the mutants that the code came by, those of static fields among them.</summary>
    public IReadOnlyCollection<int> CoveredBy(Action action)
    {
        _active.SetValue(null, None);
        _reset.Invoke(null, null);
        _captures.SetValue(null, true);
        action();
        _captures.SetValue(null, false);
        return [.. ((IList<int>[])_covered.Invoke(null, null)!).SelectMany(static ids => ids).Distinct()];
    }
}
