using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Says what is wrong with a text that is no JSON. The parser says it in English alone; its sentences are few.</summary>
internal sealed class BrokenJson : ILocalizedText
{
    // Told apart by what the parser's sentence contains; the first that fits is taken.
    private static readonly (string Part, string? English, string Chinese)[] Sentences =
    [
        ("trailing comma", "There is a comma after the last item.", "最后一项后面多了一个逗号。"),
        ("maximum configured depth", "The nesting is deeper than 32 levels.", "嵌套过深，最多 32 层。"),
        ("reached end of data", "The text ends here, with a quote or a bracket still open.", "文件在此处就结束了，还有引号或括号没有闭合。"),
        ("depth to be zero", "The text ends here, with a bracket still open.", "文件在此处就结束了，还有括号没有闭合。"),
        ("any JSON tokens", "There is no JSON in it.", "没有 JSON 内容。"),
        ("start of a property name", null, "此处应为带英文双引号的字段名，不能是 {0}。"),
        ("start of a value", null, "此处应为一个值，不能是 {0}；文字要加英文双引号。"),
        ("after a single JSON value", null, "JSON 已经结束，后面不能再有 {0}。"),
        ("after a value", null, "此处应为逗号或右括号，不能是 {0}。"),
        ("after a property name", null, "字段名后面应为冒号，不能是 {0}。"),
        ("JSON literal", null, "此处不能是 {0}：文字要加英文双引号，只有 true、false、null 不加。"),
        ("leading zero", null, "数字前面不能有多余的 0。"),
        ("number", null, "数字的写法有误：{0}。"),
        ("sign character", null, "数字的写法有误：{0}。"),
        ("JSON string", null, "引号内的 {0} 须写成转义。"),
    ];

    private readonly string _english;

    private BrokenJson(string english) => _english = english;

    public static BrokenJson Explain(JsonException exception) => new(Plain(exception.Message));

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        (_, string? english, string? chinese) = Array.Find(Sentences, sentence => _english.IndexOf(sentence.Part, StringComparison.Ordinal) >= 0);
        if (language == Language.English)
        {
            return english ?? _english;
        }

        string[] quoted = _english.Split('\'');
        string found = quoted.Length > 2 ? "“" + (quoted[1].Length > 0 ? quoted[1].Trim() : "'") + "”" : "这里的字符";
        return chinese is null ? "此处不是有效的 JSON。" : chinese.Replace("{0}", found);
    }

    private static string Plain(string message)
    {
        int end = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        message = end < 0 ? message : message.Substring(0, end);
        message = message.Replace(" Change the reader options.", string.Empty);
        end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }
}
