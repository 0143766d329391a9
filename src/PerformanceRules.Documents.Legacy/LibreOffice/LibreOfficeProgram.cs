using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Legacy.LibreOffice;

/// <summary>Runs LibreOffice to convert one file, within its time and in a folder of its own.</summary>
internal sealed class LibreOfficeProgram(LibreOfficeOptions options)
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/soffice", "/usr/local/bin/soffice", "/snap/bin/libreoffice", "/opt/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.exe", @"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    ];

    /// <exception cref="UnreadableDocumentException">There is no LibreOffice, or it could not convert the file in time.</exception>
    public FormFile Convert(FormFile file, string from, string to)
    {
        string program = Find() ?? throw new UnreadableDocumentException(
            $"这种格式要用 LibreOffice 转换，而这台计算机上没有：请用 Word 或 WPS 打开后另存为 .{to}，或者安装 LibreOffice。",
            $"This kind of file is converted by LibreOffice, which is not on this machine: open it in Word or WPS and save it as .{to}, or install LibreOffice.");
        string folder = Directory.CreateTempSubdirectory("performance-rules-").FullName;
        try
        {
            string input = Path.Combine(folder, "form." + from);
            using (FileStream stream = new(input, FileMode.CreateNew))
            {
                stream.Write(file.Content.Span);
            }

            OneAtATime.Wait();
            try
            {
                Run(program, folder, input, to);
            }
            finally
            {
                OneAtATime.Release();
            }

            return Result(Path.Combine(folder, "out", "form." + to), to);
        }
        finally
        {
            Delete(folder);
        }
    }

    private string? Find()
    {
        if (options.Program is { } given)
        {
            return File.Exists(given) ? given : null;
        }

        IEnumerable<string> onPath = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Where(static folder => Path.IsPathFullyQualified(folder))
            .Select(static folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice"));
        return onPath.Concat(UsualPlaces).FirstOrDefault(File.Exists);
    }

    private void Run(string program, string folder, string input, string to)
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        string[] arguments =
        [
            "-env:UserInstallation=" + LibreOfficeProfile.Create(folder), "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard",
            "--convert-to", to, "--outdir", Path.Combine(folder, "out"), input,
        ];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        try
        {
            using Process process = Process.Start(start) ?? throw CannotStart(null);
            process.StandardInput.Close();
            process.OutputDataReceived += static (_, _) => { };
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit((int)Math.Min(options.Timeout.TotalMilliseconds, int.MaxValue)))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                string seconds = options.Timeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
                throw new UnreadableDocumentException(
                    $"LibreOffice 在 {seconds} 秒内没有转换完：请用 Word 或 WPS 打开后另存为 .{to}。",
                    $"LibreOffice did not convert the file within {seconds} seconds: open it in Word or WPS and save it as .{to}.");
            }
        }
        catch (Win32Exception exception)
        {
            throw CannotStart(exception);
        }
    }

    private static UnreadableDocumentException CannotStart(Exception? exception) =>
        new("LibreOffice 无法启动。", "LibreOffice could not be started.", exception);

    // LibreOffice says with an exit code of 0 that it could not load a file, too; what tells is whether there is a result.
    private static FormFile Result(string path, string to)
    {
        if (!File.Exists(path))
        {
            throw new UnreadableDocumentException(
                $"LibreOffice 不能打开这个文件：文件可能已损坏或设有密码。请用 Word 或 WPS 打开后另存为 .{to}。",
                $"LibreOffice could not open the file: it may be broken or locked by a password. Open it in Word or WPS and save it as .{to}.");
        }

        using FileStream stream = File.OpenRead(path);
        return FormFile.Read(stream, "form." + to);
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process that was ended may hold a file a moment longer; the folder of temporary files is cleared by the system.
            Trace.TraceWarning("The folder {0} could not be deleted: {1}", folder, exception.Message);
        }
    }
}
