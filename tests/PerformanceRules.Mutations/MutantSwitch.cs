using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

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
    private readonly FieldInfo[] _kept;

    public MutantSwitch(Assembly library)
    {
        Type control = library.GetTypes().FirstOrDefault(static type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{library.Location} was not made by Stryker.");
        _active = control.GetField("ActiveMutant")!;
        _captures = control.GetField("CaptureCoverage")!;
        _reset = control.GetMethod("ResetCoverage")!;
        _covered = control.GetMethod("GetCoverageData")!;
        _kept = [.. library.GetTypes().Where(static type => !type.ContainsGenericParameters)
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(IsKept)];
    }

    public void Activate(int mutant)
    {
        _captures.SetValue(null, false);
        _active.SetValue(null, mutant);
        foreach (FieldInfo kept in _kept)
        {
            kept.FieldType.GetMethod("Clear")!.Invoke(kept.GetValue(null), null);
        }
    }

    // What was worked out with another mutant, or with none, and is looked up from then on would hide this one.
    private static bool IsKept(FieldInfo field) => field.FieldType.IsGenericType
        && (field.FieldType.GetGenericTypeDefinition() == typeof(ConcurrentDictionary<,>) || field.FieldType.GetGenericTypeDefinition() == typeof(ConditionalWeakTable<,>));

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
