namespace PerformanceRules.Fuzz;

/// <summary>Everything that takes an input from outside.</summary>
internal static class FuzzTargets
{
    public static readonly IReadOnlyList<Func<IFuzzTarget>> All =
    [
        static () => new NotationTarget(),
        static () => new SubmissionTarget(),
        static () => new RulebookTarget(),
        static () => new NdjsonTarget(),
        static () => new FormulaTarget(),
        static () => new DocumentTarget(),
        static () => new CommandTarget(),
    ];
}
