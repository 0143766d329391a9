using System.Runtime.InteropServices;

namespace PerformanceRules.Cli.Terminals;

/// <summary>What the system says of standard input and output, and .NET does not. On Windows it is not asked.</summary>
internal static partial class StandardHandles
{
    public const int Input = 0;
    public const int Output = 1;

    private const int Forever = -1;
    private const short PollError = 0x8;
    private const short PollHangUp = 0x10;
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>
    /// Tells whether a standard handle was closed when the process began. Its number then belongs to a file that the runtime opened for itself, and those are
    /// marked not to be handed on to other programs, as no inherited handle can be.
    /// </summary>
    public static bool IsClosed(int handle) =>
        !OperatingSystem.IsWindows() && FileControl(handle, GetDescriptorFlags) is var flags && (flags < 0 || (flags & CloseOnExec) != 0);

    /// <summary>Tells whether nobody reads any more what is written to a handle: the other end of its pipe is closed.</summary>
    public static bool IsAbandoned(int handle) => !OperatingSystem.IsWindows() && Polled(handle, timeout: 0);

    /// <summary>Waits until nobody reads any more what is written to a handle.</summary>
    /// <returns>Whether that is so; not where the handle cannot be watched.</returns>
    public static bool WaitUntilAbandoned(int handle)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        // A signal may end the waiting: the answer is that of another look.
        while (!Polled(handle, Forever))
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(100));
        }

        return true;
    }

    private static bool Polled(int handle, int timeout)
    {
        PollRequest request = new() { Handle = handle };
        return Poll(ref request, 1, timeout) > 0 && (request.Returned & (PollError | PollHangUp)) != 0;
    }

    [LibraryImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Poll(ref PollRequest request, nuint count, int timeout);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int FileControl(int handle, int command);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollRequest
    {
        public int Handle;
        public short Requested;
        public short Returned;
    }
}
