using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using Jint.Native;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>The peers that compile or interpret an expression: the sum of the rows.</summary>
internal static class ExpressionPeers
{
    private static string CSharpTotal => string.Join(" + ", Formulas.CSharp);

    public static Func<Inputs, decimal> DynamicLinq()
    {
        Expression<Func<Inputs, decimal>> expression = DynamicExpressionParser.ParseLambda<Inputs, decimal>(
            new ParsingConfig(), createParameterCtor: false, CSharpTotal);
        return expression.Compile();
    }

    public static Func<Inputs, decimal> Roslyn()
    {
        ScriptRunner<decimal> script = CSharpScript.Create<decimal>(
            CSharpTotal,
            ScriptOptions.Default.WithReferences(typeof(Inputs).Assembly).WithImports("System", "PerformanceRules.Benchmarks.Peers"),
            typeof(Inputs)).CreateDelegate();
        return inputs => script(inputs).GetAwaiter().GetResult();
    }

    public static Func<Inputs, decimal> Jint()
    {
        global::Jint.Engine engine = new();
        string names = string.Join(", ", new Inputs().Values.Select(static value => value.Name));
        engine.Execute($"function score({names}) {{ return {string.Join(" + ", Formulas.JavaScript)}; }}");
        JsValue score = engine.GetValue("score");
        return inputs => (decimal)(double)engine.Invoke(score, [.. inputs.Values.Select(static value => (object)(double)value.Value)]).ToObject()!;
    }
}
