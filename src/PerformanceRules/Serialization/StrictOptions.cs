using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Converters;

namespace PerformanceRules.Serialization;

/// <summary>The options that every format is read by: nothing unknown, nothing twice, no number through a binary double.</summary>
internal static class StrictOptions
{
    public static JsonSerializerOptions Create() => Tighten(new JsonSerializerOptions());

    /// <summary>Gives a rule of a user's own the same options, whatever its context was generated with.</summary>
    /// <remarks>Rules and evidence inside it are then read by the kinds of <paramref name="rules"/>.</remarks>
    public static JsonTypeInfo Apply(JsonTypeInfo type, RuleJson rules)
    {
        if (ReferenceEquals(type.Options, PerformanceJsonContext.Strict.Options))
        {
            return type;
        }

        JsonSerializerOptions options = Tighten(new JsonSerializerOptions(type.Options));
        options.Converters.Add(new ScoringRuleConverter(rules));
        options.Converters.Add(new EvidenceConverter(rules));
        options.TypeInfoResolver = ResolverOf(type)?
            .WithAddedModifier(fresh => CustomizedJson.CopyChanges(type, fresh))
            .WithAddedModifier(DropIgnored);
        return options.GetTypeInfo(type.Type);
    }

    // The options' resolver has the modifiers that a user added to a context; the originating one is the bare context.
    private static IJsonTypeInfoResolver? ResolverOf(JsonTypeInfo type) =>
        type.Options.TypeInfoResolver is { } resolver && resolver.GetTypeInfo(type.Type, type.Options) is not null ? resolver : type.OriginatingResolver;

    // A member that JSON ignores would be accepted and not read; it is to be unknown.
    private static void DropIgnored(JsonTypeInfo type)
    {
        for (int index = type.Kind == JsonTypeInfoKind.Object ? type.Properties.Count - 1 : -1; index >= 0; index--)
        {
            if (type.Properties[index] is { Get: null, Set: null, AssociatedParameter: null })
            {
                type.Properties.RemoveAt(index);
            }
        }
    }

    private static JsonSerializerOptions Tighten(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.ReadCommentHandling = JsonCommentHandling.Disallow;
        options.AllowTrailingCommas = false;
        options.MaxDepth = StrictReader.MaximumDepth;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.Encoder = JsonText.Encoder;
        foreach (JsonConverter converter in Converters())
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    private static JsonConverter[] Converters() =>
    [
        new DecimalConverter(),
        new Int32Converter(),
        new StringConverter(),
        new BooleanConverter(),
        new TargetConverter(),
        new ActualConverter(),
        new AmountConverter(),
        new RateConverter(),
        new FailedItemsConverter(),
        new SteppedDeductionEvidenceConverter(),
        new FormulaEvidenceConverter(),
        new FormulaValueConverter(),
        new LocalizedTextConverter(),
        new ReadingOptionConverter<FormulaInputKind>(),
        new ReadingOptionConverter<StepCounting>(),
        new ReadingOptionConverter<Overshoot>(),
        new ReadingOptionConverter<OvershootOfReverse>(),
        new ReadingOptionConverter<Variance>(),
        new ReadingOptionConverter<RateRounding>(),
        new ReadingOptionConverter<ZeroTarget>(),
        new ReadingOptionConverter<EqualTarget>(),
        new ReadingOptionConverter<BareTarget>(),
        new ReadingOptionConverter<LowTargetWithoutNumbers>(),
        new ReadingOptionConverter<ReverseFormula>(),
        new ReadingOptionConverter<BandMeasure>(),
        new ReadingOptionConverter<BeforeMonth>(),
        new ReadingOptionConverter<CombinationMethod>(),
        new ReadingOptionConverter<SectionEffect>(),
        new ReadingOptionConverter<CheckScope>(),
        new ReadingOptionConverter<Severity>(),
    ];
}
