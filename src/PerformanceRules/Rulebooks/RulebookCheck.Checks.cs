using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <content>The checks that a rulebook brings: their ids, their formulas and what they say.</content>
internal sealed partial class RulebookCheck
{
    private void CheckChecks(IReadOnlyList<CheckDefinition> checks)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int index = 0; index < checks.Count; index++)
        {
            CheckDefinition check = checks[index];
            string path = $"$.checks[{index}]";
            Require(IsCode(check.Id), RemarkCodes.NameInvalid, path + ".id", $"The id of a check has small letters, digits and hyphens only.");
            Require(ids.Add(check.Id), RemarkCodes.IdDuplicate, path + ".id", $"The check \"{check.Id}\" stands here twice.");
            CheckFormulaOf(() => CheckFormula.ReadWhen(check), path + ".when");
            CheckFormulaOf(() => CheckFormula.ReadPoints(check), path + ".points");
            CheckMessage(check, check.Message, path + ".message");
        }
    }

    private void CheckFormulaOf(Func<ScoringFormula?> read, string path)
    {
        try
        {
            read();
        }
        catch (FormulaSyntaxException exception)
        {
            _errors.Add(new RulebookError(RemarkCodes.CheckInvalid, path, LocalizedMessage.Foreign(exception.Message)));
        }
        catch (ArgumentException exception)
        {
            _errors.Add(new RulebookError(RemarkCodes.CheckInvalid, path, LocalizedMessage.Foreign(exception.Message)));
        }
    }

    private void CheckMessage(CheckDefinition check, LocalizedText message, string path)
    {
        foreach ((string name, string text) in new[] { ("zh", message.Chinese), ("en", message.English ?? string.Empty) })
        {
            Require(text.Trim().Length > 0, RemarkCodes.TextMissing, path + "." + name, $"A check says what it found, in Chinese and in English.");
            foreach (string used in NamesIn(text))
            {
                bool isKnown = used == "title" || CheckFact.All.Any(fact => fact.Name == used && fact.Scopes.Contains(check.For));
                Require(isKnown, RemarkCodes.CheckInvalid, path + "." + name, $"There is no fact \"{used}\" for the message to show.");
            }
        }
    }

    private static IEnumerable<string> NamesIn(string text)
    {
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return text.Substring(open + 1, close - open - 1);
        }
    }

    private static bool IsCode(string text) => text.Length > 0 && text.All(static letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
