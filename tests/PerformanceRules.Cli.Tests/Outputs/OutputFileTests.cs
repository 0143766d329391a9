using System.Runtime.InteropServices;
using System.Text;
using PerformanceRules.Cli.Files;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Outputs;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Outputs;

/// <summary>contract.md: --output never writes over an input, under whatever name it goes, and writes whole files or none.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfrules-output-").FullName;

    [Theory]
    [InlineData("sheet.json")]
    [InlineData("folder/../sheet.json")]
    [InlineData("symbolic.json")] // → sheet.json
    [InlineData("symbolic-twice.json")] // → symbolic.json
    [InlineData("hard.json")]
    [InlineData("linked-folder/../sheet.json")]
    public void An_input_is_not_written_over_under_whatever_name(string output) => AssertRefused(output, "score", PathOf("sheet.json"));

    [Theory]
    [InlineData("folder/member.json")]
    [InlineData("linked-folder/member.json")]
    [InlineData("member-outside.json")] // The folder holds a link to it.
    public void Nor_a_sheet_of_the_folder_that_is_read(string output) => AssertRefused(output, "score", PathOf("folder"));

    [Fact]
    public void Nor_a_sheet_that_a_pattern_finds() => AssertRefused("folder/member.json", "score", Path.Combine(PathOf("folder"), "mem*.json"));

    [Theory]
    [InlineData("rulebook.json")]
    [InlineData("rulebook-hard.json")]
    public void Nor_a_rulebook(string output) => AssertRefused(output, "score", PathOf("sheet.json"), "--rulebook", PathOf("rulebook.json"));

    [Fact]
    public void Nor_what_is_read_line_by_line() => AssertRefused("hard.json", "score", "--ndjson", PathOf("sheet.json"));

    [Fact]
    public void A_new_file_in_the_folder_is_written()
    {
        Ran ran = PerfRules.Run("score", PathOf("folder"), "--format", "xlsx", "--output", PathOf("folder/overview.xlsx"));

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        Assert.True(File.Exists(PathOf("folder/overview.xlsx")));
    }

    [Fact]
    public void What_breaks_off_leaves_the_file_that_was_there_and_nothing_beside_it()
    {
        File.WriteAllText(PathOf("report.json"), "before");
        string[] files = [.. Directory.GetFiles(_folder).Order()];

        IOException thrown = Assert.Throws<IOException>(() => OutputFile.Write(PathOf("report.json"), static stream =>
        {
            stream.Write("half"u8);
            throw new IOException("full");
        }));

        Assert.Equal("full", thrown.Message);
        Assert.Equal("before", File.ReadAllText(PathOf("report.json")));
        Assert.Equal(files, Directory.GetFiles(_folder).Order());
    }

    [Fact]
    public void Through_a_symbolic_link_the_file_is_written_that_it_leads_to()
    {
        OutputFile.Write(PathOf("link-to-report.json"), static stream => stream.Write("after"u8));

        Assert.Equal("after", File.ReadAllText(PathOf("report.json")));
        Assert.Equal("report.json", new FileInfo(PathOf("link-to-report.json")).LinkTarget);
    }

    [Fact]
    public void The_permissions_of_a_file_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(PathOf("report.json"), "before");
        File.SetUnixFileMode(PathOf("report.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute);
        OutputFile.Write(PathOf("report.json"), static stream => stream.Write("after"u8));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute, File.GetUnixFileMode(PathOf("report.json")));
    }

    [Fact]
    public void A_device_is_written_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(0, PerfRules.Run("score", PathOf("sheet.json"), "--output", "/dev/null").ExitCode);
        Assert.False(FileIdentity.IsRegular("/dev/null"));
        Assert.True(FileIdentity.IsRegular(PathOf("sheet.json")));
    }

    [Theory]
    [InlineData("", "\"\":1:1: $: cannot be written: this is no name of a file.\n")]
    [InlineData("folder", "{0}:1:1: $: this is a directory, not a file.\n")]
    [InlineData("nowhere/report.json", "{0}:1:1: $: cannot be written: there is no such folder or file.\n")]
    public void Where_nothing_can_be_written_it_says_why(string output, string error)
    {
        string path = output.Length > 0 ? PathOf(output) : output;
        Ran ran = PerfRules.Run("score", PathOf("sheet.json"), "--output", path, "--lang", "en");

        Assert.Equal(new Ran(2, string.Empty, error.Replace("{0}", path, StringComparison.Ordinal)), ran);
    }

    [Fact]
    public void Two_files_are_two_and_one_that_is_not_there_is_none()
    {
        Assert.Equal(FileIdentity.Of(PathOf("sheet.json")), FileIdentity.Of(PathOf("hard.json")));
        Assert.NotEqual(FileIdentity.Of(PathOf("sheet.json")), FileIdentity.Of(PathOf("rulebook.json")));
        Assert.Null(FileIdentity.Of(PathOf("nowhere.json")));
    }

    public OutputFileTests()
    {
        File.WriteAllBytes(PathOf("sheet.json"), Sample.Read());
        File.WriteAllBytes(PathOf("member-outside.json"), Sample.Read());
        Directory.CreateDirectory(PathOf("folder"));
        File.WriteAllBytes(PathOf("folder/member.json"), Sample.Read());
        File.WriteAllText(PathOf("rulebook.json"), PerfRules.Run("rulebook", "show", "beijing.department-overall", "--format", "json").Output.Replace("beijing.department-overall", "my.own", StringComparison.Ordinal));
        File.CreateSymbolicLink(PathOf("symbolic.json"), "sheet.json");
        File.CreateSymbolicLink(PathOf("symbolic-twice.json"), "symbolic.json");
        File.CreateSymbolicLink(PathOf("link-to-report.json"), "report.json");
        File.CreateSymbolicLink(PathOf("folder/outside.json"), "../member-outside.json");
        Directory.CreateSymbolicLink(PathOf("linked-folder"), "folder");
        HardLink("sheet.json", "hard.json");
        HardLink("rulebook.json", "rulebook-hard.json");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AssertRefused(string output, params string[] command)
    {
        string path = PathOf(output);
        byte[] before = File.ReadAllBytes(path);
        Ran ran = PerfRules.Run([.. command, "--output", path]);

        Assert.Equal(new Ran(2, string.Empty, $"{path}:1:1: $: 输出会覆盖输入文件，请换一个。\n"), ran);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void HardLink(string existing, string link)
    {
        bool done = OperatingSystem.IsWindows() ? CreateHardLink(PathOf(link), PathOf(existing), 0) : Link(Bytes(existing), Bytes(link)) == 0;
        Assert.True(done, "The system makes no hard link here.");
    }

    private byte[] Bytes(string name) => Encoding.UTF8.GetBytes(PathOf(name) + "\0");

#pragma warning disable SYSLIB1054 // These arguments need no marshalling that is generated.
    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] existing, byte[] link);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool CreateHardLink(string link, string existing, nint attributes);
#pragma warning restore SYSLIB1054
}
