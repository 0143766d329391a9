using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Legacy;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

/// <summary>What is converted by LibreOffice: a stand-in for the program shows what happens around it, and the program itself is run where it is installed.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private static readonly byte[] Rtf = File.ReadAllBytes(TestData.PathOf("seed.rtf"));
    private readonly string _folder = Directory.CreateTempSubdirectory("perfrules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_LibreOffice_what_to_do_is_said()
    {
        UnreadableDocumentException refusal = Reader(Path.Combine(_folder, "none")).Refuses(Rtf);
        Assert.Equal("这种格式要用 LibreOffice 转换，而这台计算机上没有：请用 Word 或 WPS 打开后另存为 .docx，或者安装 LibreOffice。", refusal.ToText(Language.Chinese));
        Assert.Contains("install LibreOffice", refusal.ToText(Language.English), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_conversion_has_a_folder_and_a_profile_of_its_own_with_macros_off()
    {
        File.WriteAllBytes(Path.Combine(_folder, "made.docx"), Documents.Docx([["甲", "乙"]]));
        string program = Program($"""
            echo "$@" > {_folder}/arguments
            echo "$HOME" > {_folder}/home
            cat "$PWD/profile/user/registrymodifications.xcu" > {_folder}/profile
            mkdir out; cp {_folder}/made.docx out/form.docx
            """);

        Assert.Equal([["甲", "乙"]], Reader(program).Read(Rtf).Tables[0].Texts());

        string home = File.ReadAllText(Path.Combine(_folder, "home")).Trim();
        Assert.Contains($"-env:UserInstallation=file://{home}/profile --headless", File.ReadAllText(Path.Combine(_folder, "arguments")), StringComparison.Ordinal);
        Assert.Contains("form.rtf", File.ReadAllText(Path.Combine(_folder, "arguments")), StringComparison.Ordinal);
        Assert.Contains("DisableMacrosExecution\" oor:op=\"fuse\"><value>true", File.ReadAllText(Path.Combine(_folder, "profile")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(home));
    }

    [UnixFact]
    public void A_program_that_does_not_end_is_ended_with_what_it_started()
    {
        string program = Program($"sleep 600 & echo $! > {_folder}/child; wait");

        UnreadableDocumentException refusal = Reader(program, TimeSpan.FromSeconds(2)).Refuses(Rtf);

        Assert.Contains("2 秒内没有转换完", refusal.ToText(Language.Chinese), StringComparison.Ordinal);
        string child = File.ReadAllText(Path.Combine(_folder, "child")).Trim();
        Assert.False(File.Exists($"/proc/{child}/stat") && !File.ReadAllText($"/proc/{child}/stat").Contains(" Z ", StringComparison.Ordinal));
    }

    [UnixFact]
    public void A_program_that_makes_nothing_is_said_to_have_failed() =>
        Assert.Contains("LibreOffice could not open the file", Reader(Program("echo 'Error: source file could not be loaded' >&2")).Refuses(Rtf).ToText(Language.English), StringComparison.Ordinal);

    [UnixFact]
    public void What_a_program_writes_is_read_with_the_same_care_as_any_file()
    {
        File.WriteAllText(Path.Combine(_folder, "made.docx"), "no document");
        Assert.Contains("no sound Word", Reader(Program($"mkdir out; cp {_folder}/made.docx out/form.docx")).Refuses(Rtf).ToText(Language.English).Replace("broken or cut short", "no sound Word", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [LibreOfficeFact]
    public void A_form_in_Rich_Text_is_read() =>
        Assert.Equal(98.5m, TestData.Evaluate(new FormDocument(PerformanceEvaluator.Default.Rulebooks, [new LibreOfficeFileReader()]).Read(new MemoryStream(Rtf), "seed.rtf")).Score);

    private static LibreOfficeFileReader Reader(string program, TimeSpan? timeout = null) =>
        new(new LibreOfficeOptions { Program = program, Timeout = timeout ?? TimeSpan.FromSeconds(60) });

    private string Program(string script)
    {
        string path = Path.Combine(_folder, "soffice");
        File.WriteAllText(path, "#!/bin/sh\n" + script.ReplaceLineEndings("\n") + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}

/// <summary>A test whose stand-ins are scripts of the shell.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        Skip = OperatingSystem.IsWindows() ? "The stand-in for LibreOffice is a script of the shell." : null;
    }
}

/// <summary>A test that runs LibreOffice, and is left out where there is none.</summary>
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        Skip = File.Exists("/usr/bin/soffice") ? null : "LibreOffice is not installed.";
    }
}
