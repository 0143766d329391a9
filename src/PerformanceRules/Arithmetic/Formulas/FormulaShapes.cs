using System.Runtime.CompilerServices;

namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Recognises frequent shapes by their form, whatever standard they belong to, and works each out in one node: a share of the weight that is capped at it
/// (min(a / b * weight, weight)), what is left of the weight after a deduction (max(weight - deduction, 0)), an excess (max(a - b, 0)), steps
/// (floor(a / width) * number) and a size (if(a &lt; 0, abs(a), a)).
/// </summary>
internal static class FormulaShapes
{
    public static ScoreNode? Recognize(Formula formula, FormulaCompiler compiler) => formula switch
    {
        ExtremeFormula { Operands.Count: 2, IsLeast: true } least => CappedShare(least, isFloored: false, compiler),
        ExtremeFormula { Operands.Count: 2 } most when IsZero(most.Operands[1], compiler) => WeightLess(most, compiler) ?? Excess(most, compiler) ?? (ScoreNode?)FlooredShare(most, compiler),
        BinaryFormula { Operation: BinaryOperation.Multiply } product => Steps(product, compiler),
        ChoiceFormula choice => Size(choice, compiler),
        _ => null,
    };

    // max(a - b, 0)
    private static ExcessNode? Excess(ExtremeFormula extreme, FormulaCompiler compiler) =>
        compiler.Seen(extreme.Operands[0]) is BinaryFormula { Operation: BinaryOperation.Subtract } difference
            ? new ExcessNode(compiler.Compile(difference.Left), compiler.Compile(difference.Right))
            : null;

    // floor(a / width) * number, and the same with ceiling.
    private static StepsNode? Steps(BinaryFormula product, FormulaCompiler compiler) =>
        compiler.Seen(product.Left) is UnaryFormula { Operation: UnaryOperation.Floor or UnaryOperation.Ceiling } steps
            && compiler.Seen(steps.Operand) is BinaryFormula { Operation: BinaryOperation.Divide } quotient
            && compiler.Compile(quotient.Right) is NumberNode { Value.Sign: not 0 } width
            && compiler.Compile(product.Right) is NumberNode number
            ? new StepsNode(compiler.Compile(quotient.Left), width.Value, number.Value, steps.Operation == UnaryOperation.Ceiling)
            : null;

    // if(a < 0, abs(a), a) is abs(a).
    private static UnaryNode? Size(ChoiceFormula choice, FormulaCompiler compiler) =>
        choice.Condition is Comparing { Relation: NumberRelation.Less, Left: FormulaInput input } comparing
            && IsZero(comparing.Right, compiler)
            && ReferenceEquals(choice.Otherwise, input)
            && Behind(choice.Then) is UnaryFormula { Operation: UnaryOperation.Abs } size && ReferenceEquals(size.Operand, input)
            ? new UnaryNode(size, compiler.Compile(input))
            : null;

    private static Formula Behind(Formula formula) => formula is FormulaStep step ? Behind(step.Body) : formula;

    private static bool IsZero(Formula formula, FormulaCompiler compiler) => compiler.Seen(formula) is NumberFormula { Value.Sign: 0 };

    // max(min(a / b * weight, weight), 0)
    private static CappedShareNode? FlooredShare(ExtremeFormula extreme, FormulaCompiler compiler) =>
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
        private readonly int _input = deduction is ScaleNode scale ? scale.Input : -1;
        private readonly Rational _factor = deduction is ScaleNode scale ? scale.Factor : default;
        private readonly StepsNode? _steps = deduction as StepsNode;

        public override Rational Of(FormulaRow row, in Rational weight) =>
            _input < 0 ? Rest(_steps is { } steps ? steps.Of(row, weight) : deduction.Of(row, weight), weight)
            : row[_input].Sign == 0 && weight.Sign >= 0 ? weight
            : Rest(row[_input] * _factor, weight);

        private static Rational Rest(in Rational deducted, in Rational weight) =>
            deducted.Sign == 0 && weight.Sign >= 0 ? weight : deducted >= weight ? Rational.Zero : weight - deducted;
    }

    private sealed class ExcessNode(ScoreNode left, ScoreNode right) : ScoreNode
    {
        private readonly int _left = left is InputNode input ? input.Index : -1;
        private readonly int _right = right is InputNode input ? input.Index : -1;

        public override Rational Of(FormulaRow row, in Rational weight) =>
            (_left | _right) >= 0 ? Over(row[_left], row[_right]) : Over(left.Of(row, weight), right.Of(row, weight));

        private static Rational Over(in Rational value, in Rational bound) => value <= bound ? Rational.Zero : value - bound;
    }

    private sealed class StepsNode(ScoreNode value, Rational width, Rational number, bool isCeiling) : ScoreNode
    {
        private readonly ExcessNode? _excess = value as ExcessNode;

        public override Rational Of(FormulaRow row, in Rational weight)
        {
            Rational steps = (_excess is { } excess ? excess.Of(row, weight) : value.Of(row, weight)) / width;
            return (isCeiling ? steps.Ceiling() : steps.Floor()) * number;
        }
    }
}
