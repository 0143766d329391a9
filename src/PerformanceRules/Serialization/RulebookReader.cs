using PerformanceRules.Findings;
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
        RulebookRemark[] remarks = [.. RulebookReview.Review(assembly.Definition), .. assembly.Remarks];
        int[] offsets = PathOffsets.Nearest(utf8, [.. remarks.Select(static remark => remark.Path)]);
        int[] order = [.. Enumerable.Range(0, remarks.Length).OrderBy(index => offsets[index])];
        LineCount place = new();
        List<RulebookRemark> placed = new(remarks.Length);
        foreach (int index in order)
        {
            place.MoveTo(utf8, offsets[index]);
            placed.Add(remarks[index].At(place.Line, place.Column));
        }

        return placed;
    }

    private RulebookAssembly.Result? Assemble(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        RawJson whole = new(0, utf8.Length);
        if (StrictReader.Read(utf8, whole, "$", PerformanceJsonContext.Strict.RulebookDocument, errors) is RulebookDocument document)
        {
            return new RulebookAssembly(rules, utf8.ToArray(), errors).Assemble(document);
        }

        if (!errors.Any)
        {
            errors.Add(0, "$", LocalizedMessage.Of($"An object is expected here, not null."));
        }

        return null;
    }

    private static void AddContradictions(RulebookDefinition definition, ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        bool anyUnread = errors.Any;
        RulebookError[] contradictions = [.. RulebookCheck.Check(definition).Where(error => !anyUnread || !IsFollowUp(error))];
        int[] offsets = PathOffsets.Nearest(utf8, [.. contradictions.Select(static error => error.Path)]);
        for (int index = 0; index < contradictions.Length; index++)
        {
            errors.AddPlaced(offsets[index], contradictions[index].Path, contradictions[index].Words, contradictions[index].Code);
        }
    }

    // Where something could not be read, what it would have added to is short of it: that is no error of its own.
    private static bool IsFollowUp(RulebookError error) => error.Code == Findings.RemarkCodes.WeightsMismatch;
}
