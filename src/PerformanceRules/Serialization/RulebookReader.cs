using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Reads a rulebook, checks it, and gives every error its place in the text.</summary>
internal sealed class RulebookReader(RuleJson rules)
{
    public Rulebook? Read(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        RawJson whole = new(0, utf8.Length);
        if (StrictReader.Read(utf8, whole, "$", PerformanceJsonContext.Strict.RulebookDocument, errors) is not RulebookDocument document)
        {
            if (!errors.Any)
            {
                errors.Add(0, "$", "An object is expected here, not null.");
            }

            return null;
        }

        RulebookDefinition definition = new RulebookAssembly(rules, utf8.ToArray(), errors).Assemble(document);
        foreach (RulebookError error in RulebookCheck.Check(definition))
        {
            if (!errors.Any || !IsFollowUp(error))
            {
                errors.AddAt(utf8, error.Path, error.Message);
            }
        }

        return errors.Any ? null : Rulebook.Create(definition);
    }

    // Where something could not be read, what it would have added to is short of it: that is no error of its own.
    private static bool IsFollowUp(RulebookError error) => error.Path.EndsWith(".weight", StringComparison.Ordinal) && error.Message.StartsWith("The parts add up", StringComparison.Ordinal);
}
