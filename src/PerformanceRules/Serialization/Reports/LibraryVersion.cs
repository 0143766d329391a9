using System.Reflection;

namespace PerformanceRules.Serialization.Reports;

/// <summary>The version of the library, as its package has it.</summary>
internal static class LibraryVersion
{
    /// <summary>Gets the version without the commit that it was built from: reports of one version are the same bytes.</summary>
    public static string Text { get; } = Find();

    private static string Find()
    {
        string version = typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        int commit = version.IndexOf('+');
        return commit < 0 ? version : version.Substring(0, commit);
    }
}
