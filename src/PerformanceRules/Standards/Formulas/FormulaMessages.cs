using System.Globalization;
using PerformanceRules.Findings;

namespace PerformanceRules.Standards.Formulas;

/// <summary>What is wrong with a formula of a rulebook, in Chinese and English. What has no Chinese words here is said in English, which a test forbids.</summary>
internal static class FormulaMessages
{
    public static LocalizedText Of(FormattableString english) => new(Render(english, Language.Chinese), Render(english, Language.English));

    /// <summary>Gives the Chinese words of a message by its English ones.</summary>
    public static string Chinese(string english) => english switch
    {
        "A formula is nested at most {0} deep: give what is inside a step of its own." => "公式最多嵌套 {0} 层：请把里层另写成一个步骤。",
        "Comparisons are not chained: write \"a < b and b < c\"." => "比较不能连写：请写成“a < b and b < c”。",
        "\"{0}\" is one of {1}: it is compared by = or != alone." => "“{0}”是选项（{1}）之一：只能用 = 或 != 比较。",
        "\"{0}\" is not known here. Known are {1}." => "此处没有“{0}”。可用的有：{1}。",
        "There is no function \"{0}\". There are min, max, abs, floor, ceiling, round and if." => "没有函数“{0}”。可用的有 min、max、abs、floor、ceiling、round、if。",
        "The number of decimals is a whole number from 0 to {0}, or a setting that is one." => "小数位数应为 0 至 {0} 的整数，或取此值的 setting。",
        "\"{0}\" is a choice: write \"{0} = {1}\"." => "“{0}”是选项：请写成“{0} = {1}”。",
        "A number is expected here, not a condition: write if(condition, a, b)." => "此处应为数，不能是条件：请写成 if(条件, a, b)。",
        "A condition is expected here, not a number: a comparison or a flag." => "此处应为条件（比较，或是否型输入），不能是数。",
        "The formula ends, but {0} is expected." => "公式到此结束，但还应有{0}。",
        "\"{0}\" stands where {1} is expected." => "此处应为{1}，不能是“{0}”。",
        "an operator or the end of the formula" => "运算符或公式的结尾",
        "a number, a name, a function or \"(\"" => "数、名称、函数或“(”",
        "one of the options of \"{0}\": {1}" => "“{0}”的选项之一（{1}）",
        "\"{0}\"" => "“{0}”",
        "A decimal point stands before at least one digit." => "小数点后至少要有一位数字。",
        "A number has at most {0} digits." => "一个数最多 {0} 位。",
        "A number is followed by an operator: write \"2 * weight\", and 1000 rather than 1e3." => "数后面应为运算符：请写成“2 * weight”；1e3 请写成 1000。",
        "A formula has no %: write 0.05 for 5%, or the number of the input's own unit." => "公式中没有 %：5% 请写成 0.05，或用该输入单位下的数。",
        "Write * for a product." => "乘号请写 *。",
        "Write / for a quotient." => "除号请写 /。",
        "Write <=, >= or !=." => "请写 <=、>= 或 !=。",
        "Write \"not\", or != for unequal." => "请写“not”；不等于请写 !=。",
        "Write \"and\" or \"or\"." => "请写“and”或“or”。",
        "A formula has no powers: write the product." => "公式中没有乘方：请写成乘积。",
        "Write the plain character: ( ) , + - * / < > =." => "请写半角字符：( ) , + - * / < > =。",
        "A number begins with a digit: 0.5." => "数以数字开头：0.5。",
        "A formula holds no text: name an option without quotation marks." => "公式中没有文本：选项不加引号。",
        "The character \"{0}\" does not belong to a formula." => "公式中不能有字符“{0}”。",
        "\"{0}\" is no name: a name is letters of the English alphabet, digits and _, and begins with a letter." => "“{0}”不能作名称：名称由英文字母、数字和 _ 组成，以字母开头。",
        "\"{0}\" is a word of the formula notation: choose another name." => "“{0}”是公式中的固定词：请换一个名称。",
        "\"{0}\" stands for something already: every input, setting and step has a name of its own." => "“{0}”已经用过：每个输入、setting 和步骤都要有自己的名称。",
        "The formula cannot be read at line {0}, column {1}: {2}" => "公式第 {0} 行第 {1} 列有误：{2}",
        "A step with options names the reading that it turns on." => "有 options 的步骤要写明所依的口径 reading。",
        "A step that turns on a reading has a formula for each option, not one of its own." => "依口径的步骤，公式写在各个选项中，不另写 formula。",
        "A step that turns on a reading has a formula for each option." => "依口径的步骤，每个选项都要有公式（options）。",
        "The default is one of the options: {0}." => "default 应为选项之一：{0}。",
        "A step has a formula." => "步骤要有公式 formula。",
        "A formula has at most {0} steps." => "公式最多 {0} 个步骤。",
        "Only a number has a unit, an operator, a least and a most, and is whole." => "只有数才有 unit、operator、min、max 和 whole。",
        "The least is not above the most." => "min 不能大于 max。",
        "An operator is one of ≥ > ≤ < =, or words such as 不低于." => "operator 应为 ≥、>、≤、<、= 之一，或“不低于”等词。",
        "Name the unit, or leave it out for a bare number." => "请写明单位；没有单位的数请不写 unit。",
        "A choice, and nothing else, has two options or more." => "选项型输入（且只有它）要有两个或以上的选项。",
        "An option stands there twice." => "选项有重复。",
        "The default cannot be read: {0}" => "default 未能识别：{0}",
        _ => english,
    };

    private static string Render(FormattableString message, Language language)
    {
        object?[] values = Array.ConvertAll(message.GetArguments(), value => value switch
        {
            FormattableString inner => Render(inner, language),
            ILocalizedText text => text.ToText(language),
            _ => value,
        });
        return string.Format(CultureInfo.InvariantCulture, language == Language.English ? message.Format : Chinese(message.Format), values);
    }
}
