using System.Reflection;
using System.Runtime.CompilerServices;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Tests.Conventions;

/// <summary>Every public type is closed to inheritance or made for it, and immutable once made.</summary>
public sealed class PublicTypeTests
{
    private static readonly string[] Builders = ["PerformanceEvaluatorBuilder", "SubmissionBuilder"];

    private static readonly Type[] PublicTypes = typeof(PerformanceEvaluator).Assembly.GetExportedTypes();

    [Fact]
    public void Sealed_abstract_static_or_a_value() => Assert.Empty(PublicTypes.Where(IsOpen));

    [Fact]
    public void Without_setters_but_init() => Assert.Empty(PublicTypes.SelectMany(MutableMembers));

    [Fact]
    public void Without_state_that_is_static_and_changes() => Assert.Empty(
        PublicTypes.SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static field => field is { IsLiteral: false, IsInitOnly: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(static field => field.DeclaringType!.Namespace!.StartsWith("PerformanceRules", StringComparison.Ordinal)));

    [Fact]
    public void A_violation_would_be_found()
    {
        Assert.True(IsOpen(typeof(Violation)));
        Assert.Equal([nameof(Violation.Field), nameof(Violation.Property)], MutableMembers(typeof(Violation)).Select(static member => member.Name).Order());
        Assert.True(PublicTypes.Length > 60);
    }

    private static bool IsOpen(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };

    private static IEnumerable<MemberInfo> MutableMembers(Type type) => Builders.Contains(type.Name) || type.IsEnum
        ? []
        : type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Where(property => property.DeclaringType!.Assembly == type.Assembly)
            .Where(static property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Concat<MemberInfo>(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                .Where(static field => field is { IsLiteral: false, IsInitOnly: false }));

#pragma warning disable CA1051, CA1812, CA1852 // It is wrong on purpose.
    private class Violation
    {
        public int Field = 1;

        public int Property { get; set; }
    }
#pragma warning restore CA1051, CA1812, CA1852
}
