using PerformanceRules.Batch;

namespace PerformanceRules.Cli.Commands;

/// <summary>Says in the user's language why a batch cannot begin or go on.</summary>
internal static class BatchFaults
{
    /// <exception cref="CommandException">The batch cannot begin or go on.</exception>
    public static T Attempt<T>(Tool tool, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (BatchException exception)
        {
            throw CommandException.About(exception.Path, tool.Text(Chinese(exception), exception.Message));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandException($"{CommandLine.Name}: {exception.Message}");
        }
    }

    private static string Chinese(BatchException exception) => exception.Fault switch
    {
        BatchFault.InputMissing => "没有这个文件或目录。",
        BatchFault.InputEmpty => "目录中没有自评表（.ndjson、.jsonl、.json、.ndjson.gz）。",
        BatchFault.InputBroken => "压缩文件已损坏。",
        BatchFault.InputChanged => "文件在批次开始后有改动。",
        BatchFault.OutputInsideInput => "输出目录不能放在输入目录之内，请换一个。",
        BatchFault.OutputNotEmpty => "输出目录不是空的，也不是某一批次的输出，请换一个。",
        BatchFault.OutputInUse => "另一进程正在处理这一批次。",
        BatchFault.OutputOfAnotherBatch => "输出目录属于另一批次：输入、指标体系、程序版本或选项不同。请用相同的输入和选项继续，或换一个目录。",
        BatchFault.NotABatch => "目录中没有 manifest.ndjson，不是批次的输出。",
        _ => "与本批次写入的内容不符：" + exception.Message,
    };
}
