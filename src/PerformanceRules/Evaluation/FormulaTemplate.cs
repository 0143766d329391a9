using System.Collections.Concurrent;
using System.Text;
using PerformanceRules.Findings;

namespace PerformanceRules.Evaluation;

/// <summary>A formula taken apart into its names and what stands between them. Rules write the same few formulas over and over: each is taken apart once.</summary>
internal sealed class FormulaTemplate
{
    // A rule of somebody's own may write numbers into its formulas: what is kept is bounded.
    private const int MostKept = 1024;

    private static readonly ConcurrentDictionary<string, FormulaTemplate> Kept = new(StringComparer.Ordinal);

    private readonly List<(string Text, bool IsName)> _pieces = [];
    private readonly Lazy<string> _chinese;
    private readonly Lazy<string> _english;

    private FormulaTemplate(string formula)
    {
        for (int position = 0; position < formula.Length;)
        {
            int end = position;
            while (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] == '_'))
            {
                end++;
            }

            if (end == position)
            {
                end++;
                _pieces.Add((formula[position] == '*' ? "×" : formula.Substring(position, 1), IsName: false));
            }
            else
            {
                bool isFunction = end < formula.Length && formula[end] == '(';
                _pieces.Add((formula.Substring(position, end - position), IsName: !isFunction && !char.IsDigit(formula[position])));
            }

            position = end;
        }

        _chinese = new Lazy<string>(() => Fill(Language.Chinese, static (name, language) => Terms.Name(name, language)));
        _english = new Lazy<string>(() => Fill(Language.English, static (name, language) => Terms.Name(name, language)));
    }

    public static FormulaTemplate Of(string formula)
    {
        if (!Kept.TryGetValue(formula, out FormulaTemplate? template))
        {
            template = new FormulaTemplate(formula);
            if (Kept.Count < MostKept)
            {
                Kept.TryAdd(formula, template);
            }
        }

        return template;
    }

    /// <summary>Gives the formula with × for *, and every name in words; functions keep theirs.</summary>
    public string In(Language language) => language == Language.English ? _english.Value : _chinese.Value;

    /// <summary>Gives the formula with × for *, and a text in the place of every name.</summary>
    public string Fill<TState>(TState state, Func<string, TState, string> textOf)
    {
        StringBuilder text = new(capacity: 64);
        foreach ((string piece, bool isName) in _pieces)
        {
            text.Append(isName ? textOf(piece, state) : piece);
        }

        return text.ToString();
    }
}
