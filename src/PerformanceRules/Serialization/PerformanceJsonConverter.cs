using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Converters;

namespace PerformanceRules.Serialization;

/// <summary>
/// What <see cref="JsonSerializer"/> does with a type of this library where no evaluator has been given to its options: a quantity is read and written
/// in the notation of the formats; what needs the rules of an evaluator is refused with a message that says what to call instead.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PerformanceJsonConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter<T>? Quantity = QuantityConverter() as JsonConverter<T>;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (Quantity ?? throw NeedsEvaluator()).Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (Quantity ?? throw NeedsEvaluator()).Write(Guard.NotNull(writer), value, options);

    private static JsonConverter? QuantityConverter() =>
        typeof(T) == typeof(Target) ? new TargetConverter()
        : typeof(T) == typeof(Actual) ? new ActualConverter()
        : typeof(T) == typeof(Amount) ? new AmountConverter()
        : typeof(T) == typeof(Rate) ? new RateConverter()
        : typeof(T) == typeof(FailedItems) ? new FailedItemsConverter()
        : typeof(T) == typeof(Rational) ? new RationalConverter()
        : null;

    private static NotSupportedException NeedsEvaluator() => new(
        $"{typeof(T).Name} is read and written by an evaluator, which knows the rules and their evidence: call evaluator.Json, "
        + "or give the evaluator to the options of JsonSerializer once with options.AddPerformanceRules(evaluator).");
}
