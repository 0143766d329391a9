using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PerformanceRules.Batch.Shards;

/// <summary>A SHA-256 that is fed piece by piece, in hexadecimal digits at the end.</summary>
internal sealed class Sha256Sum : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public static string Of(string text)
    {
        using Sha256Sum sum = new();
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        sum.Add(bytes, 0, bytes.Length);
        return sum.End();
    }

    public static string OfFile(string path, CancellationToken cancellation)
    {
        using Sha256Sum sum = new();
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] buffer = new byte[128 * 1024];
        for (int read; (read = file.Read(buffer, 0, buffer.Length)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            sum.Add(buffer, 0, read);
        }

        return sum.End();
    }

    public void Add(byte[] bytes, int offset, int count) => _hash.AppendData(bytes, offset, count);

    public string End()
    {
        StringBuilder text = new(capacity: 64);
        foreach (byte value in _hash.GetHashAndReset())
        {
            text.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public void Dispose() => _hash.Dispose();
}
