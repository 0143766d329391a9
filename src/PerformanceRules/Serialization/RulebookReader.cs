using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Reads a rulebook, checks it, and gives every error its place in the text.</summary>
internal sealed class RulebookReader(RuleJson rules)
{
    public Rulebook? Read(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        if (Assemble(utf8, errors) is not { } assembly)
        {
            return null;
        }

        AddContradictions(assembly.Definition, utf8, errors);
        return errors.Any ? null : Rulebook.Create(assembly.Definition);
    }

    /// <summary>Reads a rulebook for its review: gives the warnings, in the order of the text, even where there are errors.</summary>
    public IReadOnlyList<RulebookRemark> Review(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        if (Assemble(utf8, errors) is not { } assembly)
        {
            return [];
        }

        AddContradictions(assembly.Definition, utf8, errors);
        List<(int Offset, RulebookRemark Remark)> placed = [];
        foreach (RulebookRemark remark in RulebookReview.Review(assembly.Definition).Concat(assembly.Remarks))
        {
            int offset = JsonPlaces.NearestOffset(utf8, remark.Path);
            (int line, int column) = InputErrors.Locate(utf8, offset);
            placed.Add((offset, remark.At(line, column)));
        }

        return [.. placed.OrderBy(static item => item.Offset).Select(static item => item.Remark)];
    }

    private RulebookAssembly.Result? Assemble(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        if (FormatVersion.IsRefused(utf8, errors))
        {
            return null;
        }

        RawJson whole = new(0, utf8.Length);
        if (StrictReader.Read(utf8, whole, "$", PerformanceJsonContext.Strict.RulebookDocument, errors) is RulebookDocument document)
        {
            return new RulebookAssembly(rules, utf8.ToArray(), errors).Assemble(document);
        }

        if (!errors.Any)
        {
            errors.Add(0, "$", "An object is expected here, not null.");
        }

        return null;
    }

    private static void AddContradictions(RulebookDefinition definition, ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        bool anyUnread = errors.Any;
        foreach (RulebookError error in RulebookCheck.Check(definition))
        {
            if (!anyUnread || !IsFollowUp(error))
            {
                errors.AddAt(utf8, error.Path, error.Message, error.Code);
            }
        }
    }

    // Where something could not be read, what it would have added to is short of it: that is no error of its own.
    private static bool IsFollowUp(RulebookError error) => error.Code == Findings.RemarkCodes.WeightsMismatch;
}
