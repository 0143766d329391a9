using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PerformanceRules.Cli.Files;

/// <summary>
/// Which file a path leads to, whatever name it goes by: the device and the number of the file on it. Symbolic links, hard links, and names in another case
/// of a file system that does not care lead to the same one.
/// </summary>
internal readonly record struct FileIdentity
{
    private const int SizeOfLinuxStatus = 256;
    private const int SizeOfMacStatus = 144;
    private const int CurrentDirectory = -100;
    private const uint NumberAndType = 0x101;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    private readonly ulong _device;
    private readonly ulong _number;
    private readonly string? _path;

    private FileIdentity(ulong device, ulong number)
    {
        _device = device;
        _number = number;
    }

    private FileIdentity(string path) => _path = path;

    /// <summary>Gives the identity of a file, or <see langword="null"/> where there is none at the path.</summary>
    /// <remarks>Where the system does not tell, the path stands in, with every link in it resolved: hard links are then two files.</remarks>
    public static FileIdentity? Of(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return null;
        }

        FileIdentity? identity = OperatingSystem.IsLinux() ? OnLinux(path)
            : OperatingSystem.IsMacOS() ? OnMac(path)
            : OperatingSystem.IsWindows() ? OnWindows(path)
            : null;
        return identity ?? ByPath(path);
    }

    private static FileIdentity ByPath(string path)
    {
        string full = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        return new FileIdentity(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? full.ToUpperInvariant() : full);
    }

    /// <summary>Tells whether a file that is there is one with a content of its own, and no device or pipe.</summary>
    public static bool IsRegular(string path) =>
        OperatingSystem.IsLinux() ? TypeOf(StatusOnLinux(path), 28)
        : !OperatingSystem.IsMacOS() || TypeOf(StatusOnMac(path), 4);

    private static bool TypeOf(byte[]? status, int offset) => status is null || (BitConverter.ToUInt16(status, offset) & TypeMask) == RegularFile;

    // struct statx, alike on every processor: the number at 32, the device's two halves at 136.
    private static FileIdentity? OnLinux(string path) =>
        StatusOnLinux(path) is { } status ? new FileIdentity(BitConverter.ToUInt64(status, 136), BitConverter.ToUInt64(status, 32)) : null;

    private static FileIdentity? OnMac(string path) =>
        StatusOnMac(path) is { } status ? new FileIdentity(BitConverter.ToUInt32(status, 0), BitConverter.ToUInt64(status, 8)) : null;

    private static byte[]? StatusOnLinux(string path)
    {
        byte[] status = new byte[SizeOfLinuxStatus];
        return Attempt(() => Statx(CurrentDirectory, Terminated(path), flags: 0, NumberAndType, status)) ? status : null;
    }

    private static byte[]? StatusOnMac(string path)
    {
        byte[] status = new byte[SizeOfMacStatus];
        bool isArm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;
        return Attempt(() => isArm ? StatOnArm(Terminated(path), status) : StatOnIntel(Terminated(path), status)) ? status : null;
    }

    private static bool Attempt(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return false; // A C library that does not have the call.
        }
    }

    private static FileIdentity? OnWindows(string path)
    {
        try
        {
            using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return StatusOnWindows(file, out WindowsStatus status)
                ? new FileIdentity(status.Volume, ((ulong)status.NumberHigh << 32) | status.NumberLow)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + "\0");

#pragma warning disable SYSLIB1054 // What is generated for LibraryImport is unsafe code; these arguments need no marshalling.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int directory, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatOnArm(byte[] path, byte[] status);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatOnIntel(byte[] path, byte[] status);

    [DllImport("kernel32", EntryPoint = "GetFileInformationByHandle")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool StatusOnWindows(SafeFileHandle file, out WindowsStatus status);
#pragma warning restore SYSLIB1054

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct WindowsStatus
    {
        public uint Attributes;
        public ulong Created;
        public ulong Accessed;
        public ulong Written;
        public uint Volume;
        public uint SizeHigh;
        public uint SizeLow;
        public uint Links;
        public uint NumberHigh;
        public uint NumberLow;
    }
}
