using System.Buffers;
using System.Text.Json.Nodes;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Fuzz;

/// <summary>A rulebook: read, written, and read again as the same.</summary>
internal sealed class RulebookTarget : IFuzzTarget
{
    private static readonly string[] Names =
    [
        "id", "version", "title", "source", "document", "issuer", "address", "firstYear", "lastYear", "readings", "grades", "name", "from", "sections", "clauses", "text",
        "items", "weight", "indicators", "open", "rules", "rule", "kind", "explanation", "standard", "exemptionAllowed", "notApplicableAllowed", "itemCount",
        "deductionPerItem", "threshold", "step", "deductionPerStep", "steps", "variance", "rateRounding", "overshootBands", "deduction", "overshoot", "overshootOfReverse",
        "zeroTarget", "scoreRounding", "whole", "proportional", "started", "none", "target-ratio", "judgement", "checklist", "stepped-deduction", "execution-rate", "x-note", "",
    ];

    private readonly JsonNode[] _samples = [.. Resources.Rulebooks.Select(static name => JsonNode.Parse(Resources.Read(name))!)];
    private readonly JsonMutator _mutator = new(Names, NotationGrammar.Next);

    public string Name => "rulebook";

    public byte[] Next(Random random)
    {
        byte[] json = _mutator.Mutate(_samples[random.Next(_samples.Length)], random);
        return random.Next(6) == 0 ? Mutations.Mutate(json, random) : json;
    }

    public bool Run(byte[] input)
    {
        PerformanceJson json = PerformanceEvaluator.Default.Json;
        if (!json.TryReadRulebook(input, out Rulebook? rulebook, out IReadOnlyList<InputError> errors))
        {
            Refusal.Check(errors);
            return false;
        }

        byte[] written = Write(json, rulebook);
        if (!json.TryReadRulebook(written, out Rulebook? again, out errors))
        {
            throw new FuzzException("What was written cannot be read: " + errors[0]);
        }

        return Write(json, again).AsSpan().SequenceEqual(written) ? true : throw new FuzzException("Written and read again, it is another.");
    }

    private static byte[] Write(PerformanceJson json, Rulebook rulebook)
    {
        ArrayBufferWriter<byte> output = new();
        json.WriteRulebook(output, rulebook);
        return output.WrittenSpan.ToArray();
    }
}
