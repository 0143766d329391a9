using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Files;

/// <summary>Says in the user's words why a file cannot be read or written; what the framework says is in its own, and in English.</summary>
internal static class FileFaults
{
    private const int WindowsFacility = unchecked((int)0x80070000);

    /// <summary>Tells whether an exception is a fault of a file, its name, its disk or its pipe, and none of ours.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static string Reason(Exception exception, Language language) => (exception, CodeOf(exception)) switch
    {
        (_, Code.DiskFull) => language.Text("磁盘已满。", "the disk is full."),
        (_, Code.ReadOnly) => language.Text("所在的磁盘是只读的。", "the disk can only be read."),
        (_, Code.InUse) => language.Text("文件正被其他程序使用。", "another program is using the file."),
        (_, Code.BrokenPipe) => language.Text("管道另一端已关闭。", "the other end of the pipe is closed."),
        (_, Code.Closed) => language.Text("输入或输出已关闭。", "the input or output is closed."),
        (FileNotFoundException or DirectoryNotFoundException, _) => language.Text("没有这个目录或文件。", "there is no such folder or file."),
        (UnauthorizedAccessException, _) => language.Text("没有权限。", "permission is denied."),
        (PathTooLongException, _) or (_, Code.NameTooLong) => language.Text("文件名过长。", "the file's name is too long."),
        (ArgumentException or NotSupportedException, _) => language.Text("这不是文件名。", "this is no name of a file."),
        _ => language.Text("读写出错。", "reading or writing failed."),
    };

    private enum Code
    {
        Other,
        DiskFull,
        ReadOnly,
        InUse,
        BrokenPipe,
        Closed,
        NameTooLong,
    }

    // On Unix the number is errno; what is refused for a reason of its own has that inside.
    private static Code CodeOf(Exception exception)
    {
        int number = exception is UnauthorizedAccessException { InnerException: IOException inner } ? inner.HResult : exception.HResult;
        bool isMac = OperatingSystem.IsMacOS();
        return OperatingSystem.IsWindows()
            ? (number - WindowsFacility) switch { 0x70 or 0x27 => Code.DiskFull, 0x13 => Code.ReadOnly, 0x20 or 0x21 => Code.InUse, 0x6D or 0xE8 => Code.BrokenPipe, 6 => Code.Closed, _ => Code.Other }
            : number switch { 28 => Code.DiskFull, 30 => Code.ReadOnly, 26 => Code.InUse, 32 => Code.BrokenPipe, 9 => Code.Closed, _ when number == (isMac ? 69 : 122) => Code.DiskFull, _ when number == (isMac ? 63 : 36) => Code.NameTooLong, _ => Code.Other };
    }
}
