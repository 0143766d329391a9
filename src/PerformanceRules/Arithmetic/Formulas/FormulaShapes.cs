using System.Runtime.CompilerServices;

namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Recognises frequent shapes by their form, whatever standard they belong to, and works each out in one node: a share of the weight that is capped at it
/// (min(a / b * weight, weight)), and what is left of the weight after a deduction (max(weight - deduction, 0)).
/// </summary>
internal static class FormulaShapes
{
    public static ScoreNode? Recognize(Formula formula, FormulaCompiler compiler) =>
        formula is ExtremeFormula { Operands.Count: 2 } extreme
            ? extreme.IsLeast ? CappedShare(extreme, isFloored: false, compiler)
                : IsZero(extreme.Operands[1], compiler) ? WeightLess(extreme, compiler) ?? FlooredShare(extreme, compiler)
                : null
            : null;

    private static bool IsZero(Formula formula, FormulaCompiler compiler) => compiler.Seen(formula) is NumberFormula { Value.Sign: 0 };

    // max(min(a / b * weight, weight), 0)
    private static ScoreNode? FlooredShare(ExtremeFormula extreme, FormulaCompiler compiler) =>
        compiler.Seen(extreme.Operands[0]) is ExtremeFormula { IsLeast: true, Operands.Count: 2 } inner ? CappedShare(inner, isFloored: true, compiler) : null;

    // min(a / b * weight, weight), and the same in another order of its factors: no quotient is taken where the cap bites.
    private static CappedShareNode? CappedShare(ExtremeFormula extreme, bool isFloored, FormulaCompiler compiler)
    {
        if (compiler.Seen(extreme.Operands[1]) is not WeightFormula)
        {
            return null;
        }

        (Formula Dividend, Formula Divisor)? share = compiler.Seen(extreme.Operands[0]) switch
        {
            BinaryFormula { Operation: BinaryOperation.Multiply } product when compiler.Seen(product.Right) is WeightFormula => Quotient(product.Left, compiler),
            BinaryFormula { Operation: BinaryOperation.Multiply } product when compiler.Seen(product.Left) is WeightFormula => Quotient(product.Right, compiler),
            BinaryFormula { Operation: BinaryOperation.Divide } quotient when compiler.Seen(quotient.Left) is BinaryFormula { Operation: BinaryOperation.Multiply } product =>
                compiler.Seen(product.Left) is WeightFormula ? (product.Right, quotient.Right)
                : compiler.Seen(product.Right) is WeightFormula ? (product.Left, quotient.Right)
                : null,
            _ => null,
        };
        return share is { } found ? new CappedShareNode(compiler.Compile(found.Dividend), compiler.Compile(found.Divisor), isFloored) : null;
    }

    private static (Formula Dividend, Formula Divisor)? Quotient(Formula formula, FormulaCompiler compiler) =>
        compiler.Seen(formula) is BinaryFormula { Operation: BinaryOperation.Divide } quotient ? (quotient.Left, quotient.Right) : null;

    private static WeightLessNode? WeightLess(ExtremeFormula extreme, FormulaCompiler compiler) =>
        compiler.Seen(extreme.Operands[0]) is BinaryFormula { Operation: BinaryOperation.Subtract } difference
            && compiler.Seen(difference.Left) is WeightFormula
            ? new WeightLessNode(compiler.Compile(difference.Right))
            : null;

    private sealed class CappedShareNode(ScoreNode dividend, ScoreNode divisor, bool isFloored) : ScoreNode
    {
        private readonly int _dividend = dividend is InputNode input ? input.Index : -1;
        private readonly int _divisor = divisor is InputNode input ? input.Index : -1;

        public override Rational Of(FormulaRow row, in Rational weight) =>
            (_dividend | _divisor) >= 0
                ? Share(row[_dividend], row[_divisor], weight)
                : Share(dividend.Of(row, weight), divisor.Of(row, weight), weight);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Rational Share(in Rational part, in Rational whole, in Rational weight) =>
            whole.Sign > 0 && part >= whole && weight.Sign >= 0 ? weight : Quotient(part, whole, weight);

        [MethodImpl(MethodImplOptions.NoInlining)] // Its numbers on the stack of every row would cost more than the call.
        private Rational Quotient(in Rational part, in Rational whole, in Rational weight)
        {
            if (isFloored && part.Sign <= 0 && whole.Sign > 0 && weight.Sign >= 0)
            {
                return Rational.Zero;
            }

            // Of a part below the whole there is no more than the weight.
            Rational score = weight * part / whole;
            score = whole.Sign > 0 && weight.Sign >= 0 ? score : Rational.Min(score, weight);
            return isFloored && score.Sign < 0 ? Rational.Zero : score;
        }
    }

    private sealed class WeightLessNode(ScoreNode deduction) : ScoreNode
    {
        public override Rational Of(FormulaRow row, in Rational weight) => Rest(deduction.Of(row, weight), weight);

        private static Rational Rest(in Rational deducted, in Rational weight) =>
            deducted.Sign == 0 && weight.Sign >= 0 ? weight : deducted >= weight ? Rational.Zero : weight - deducted;
    }
}
