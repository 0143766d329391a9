namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>What a piece of a formula's text is.</summary>
internal enum FormulaTokenKind
{
    Number,
    Name,
    Symbol,
    End,
}

/// <summary>A piece of a formula's text, and where it begins.</summary>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int Start);

/// <summary>Takes a formula's text apart.</summary>
internal sealed class FormulaTokens(string text)
{
    private const int MostDigits = 1000;

    public List<FormulaToken> Read()
    {
        List<FormulaToken> tokens = [];
        int position = 0;
        while (true)
        {
            while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n')
            {
                position++;
            }

            if (position == text.Length)
            {
                tokens.Add(new FormulaToken(FormulaTokenKind.End, string.Empty, position));
                return tokens;
            }

            FormulaToken token = ReadAt(position);
            tokens.Add(token);
            position += token.Text.Length;
        }
    }

    public FormulaSyntaxException Fault(int position, FormattableString problem)
    {
        int line = 1;
        int column = 1;
        for (int index = 0; index < position; index++)
        {
            bool isEnd = text[index] == '\n';
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + 1;
        }

        return new FormulaSyntaxException(problem, line, column);
    }

    private FormulaToken ReadAt(int start)
    {
        char first = text[start];
        return first is >= '0' and <= '9' ? ReadNumber(start)
            : first == '_' || char.IsLetter(first) ? new FormulaToken(FormulaTokenKind.Name, Run(start, static letter => letter == '_' || char.IsLetterOrDigit(letter)), start)
            : text.Length > start + 1 && text.Substring(start, 2) is "<=" or ">=" or "!=" ? new FormulaToken(FormulaTokenKind.Symbol, text.Substring(start, 2), start)
            : "+-*/(),<>=".IndexOf(first) >= 0 ? new FormulaToken(FormulaTokenKind.Symbol, first.ToString(), start)
            : throw Fault(start, Advice(first));
    }

    private FormulaToken ReadNumber(int start)
    {
        string digits = Run(start, static letter => letter is >= '0' and <= '9');
        int end = start + digits.Length;
        if (end < text.Length && text[end] == '.')
        {
            string decimals = Run(end + 1, static letter => letter is >= '0' and <= '9');
            if (decimals.Length == 0)
            {
                throw Fault(end, $"A decimal point stands before at least one digit.");
            }

            digits += "." + decimals;
            end += 1 + decimals.Length;
        }

        if (digits.Length > MostDigits)
        {
            throw Fault(start, $"A number has at most {MostDigits} digits.");
        }

        return end < text.Length && (char.IsLetter(text[end]) || text[end] is '_' or '.')
            ? throw Fault(end, $"A number is followed by an operator: write \"2 * weight\", and 1000 rather than 1e3.")
            : new FormulaToken(FormulaTokenKind.Number, digits, start);
    }

    private string Run(int start, Func<char, bool> belongs)
    {
        int end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static FormattableString Advice(char found) => found switch
    {
        '%' => $"A formula has no %: write 0.05 for 5%, or the number of the input's own unit.",
        '×' or '·' => $"Write * for a product.",
        '÷' => $"Write / for a quotient.",
        '≤' or '≥' or '≠' => $"Write <=, >= or !=.",
        '!' => $"Write \"not\", or != for unequal.",
        '&' or '|' => $"Write \"and\" or \"or\".",
        '^' => $"A formula has no powers: write the product.",
        '（' or '）' or '，' or '＋' or '－' or '＊' or '／' or '＜' or '＞' or '＝' => $"Write the plain character: ( ) , + - * / < > =.",
        '.' => $"A number begins with a digit: 0.5.",
        '"' or '\'' => $"A formula holds no text: name an option without quotation marks.",
        _ => $"The character \"{found}\" does not belong to a formula.",
    };
}
