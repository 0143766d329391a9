using PerformanceRules.Benchmarks.Peers;

namespace PerformanceRules.Benchmarks.Handwritten;

/// <summary>The standards in binary floating point: fast, and wrong on an edge.</summary>
internal static class DoubleSheet
{
    public static double Score(Inputs inputs) => Score(new Numbers(inputs));

    public static double Score(in Numbers n)
    {
        double total = Rounded(Math.Min(n.Executed / n.Budget * 20, 20));
        total += Rounded(TargetRatio(10, n.Target1, n.Actual1)) + Rounded(TargetRatio(5, n.Target2, n.Actual2)) + Rounded(TargetRatio(10, n.Target3, n.Actual3));
        total += n.Points;
        total += Rounded(Math.Max(n.Failed, 0));
        total += Rounded(Math.Max(4 - (Math.Floor(Math.Max(n.CarryOver - n.CarryOverLastYear, 0) / 0.01) * 0.4), 0));
        total += Rounded(Math.Max(4 - (Math.Floor(Math.Max(Math.Abs(n.Variance) - 0.3, 0) / 0.1) * 0.4), 0));
        return total;
    }

    private static double TargetRatio(double weight, double target, double actual)
    {
        double over = (actual - target) / target;
        return over >= 5 ? weight * 0.7
            : over >= 3 ? weight * 0.8
            : over >= 2 ? weight * 0.9
            : Math.Min(actual / target * weight, weight);
    }

    private static double Rounded(double score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);

    internal readonly struct Numbers(Inputs inputs)
    {
        public readonly double Budget = (double)inputs.Budget;
        public readonly double Executed = (double)inputs.Executed;
        public readonly double Target1 = (double)inputs.Target1;
        public readonly double Actual1 = (double)inputs.Actual1;
        public readonly double Target2 = (double)inputs.Target2;
        public readonly double Actual2 = (double)inputs.Actual2;
        public readonly double Target3 = (double)inputs.Target3;
        public readonly double Actual3 = (double)inputs.Actual3;
        public readonly double Points = (double)(inputs.Points1 + inputs.Points2 + inputs.Points3 + inputs.Points4 + inputs.Points5);
        public readonly double Failed = 12 - (double)((inputs.Failed1 * 0.5m) + (inputs.Failed2 * 0.5m) + (inputs.Failed3 * 0.5m) + (inputs.Failed4 * 0.8m) + (inputs.Failed5 * 2));
        public readonly double CarryOver = (double)inputs.CarryOver;
        public readonly double CarryOverLastYear = (double)inputs.CarryOverLastYear;
        public readonly double Variance = (double)inputs.Variance;
    }
}
