namespace PerformanceRules.Text;

/// <summary>The units that forms count and measure in, as data.</summary>
internal static class UnitWords
{
    /// <summary>Stands for a plain fraction, the base unit of the percent, which no written unit names.</summary>
    public const string Ratio = "%";

    /// <summary>
    /// Each row: what is measured, named by its base unit, or % for a plain fraction; how many base units one is; the ways to write it. It is
    /// text, because a table of numbers and arrays is code that every program would compile at its start.
    /// </summary>
    public static readonly string[] Convertible =
    [
        "% 1/100 % 百分比 百分点 个百分点 %百分比",
        "% 1/1000 ‰ 千分比",
        "% 1/10000 ‱ 万分比",

        "人 1 人 名 位",
        "次 1 次 场 场次 批次 批 期",
        "个 1 个 家",
        "件 1 件 起 宗",
        "台 1 台 台套",

        "米 1 米 m 公尺",
        "米 1000 公里 千米 km KM Km",
        "米 1/100 厘米 cm CM 公分",
        "米 1/1000 毫米 mm MM",

        "平方米 1 平方米 平米 ㎡ m²",
        "平方米 1000000 平方公里 平方千米 ㎢ km²",
        "平方米 10000 公顷 hm² ha",
        "平方米 2000/3 亩", // 15亩 are 1公顷.

        "立方米 1 立方米 m³ ㎥ 方",

        "克 1 克 g",
        "克 500 斤",
        "克 1000 千克 公斤 kg KG Kg ㎏",
        "克 1000000 吨 t",

        "升 1 升 L",
        "升 1/1000 毫升 mL ml",

        "千瓦时 1 千瓦时 度 kWh KWH kwh kW·h",
        "千瓦 1 千瓦 kW KW",
        "千瓦 1000 兆瓦 MW",

        "伏 1 伏 V",
        "伏 1000 千伏 kV KV",

        "秒 1 秒 秒钟",
        "秒 60 分钟",
        "秒 3600 小时 个小时",
        "天 1 天 日", // Not 24小时: a day of work or of service is shorter.
        "工作日 1 工作日 个工作日",
        "月 1 月 个月",
        "月 12 年",

        "字节 1 字节 B",
        "字节 1024 KB kB",
        "字节 1048576 MB",
        "字节 1073741824 GB",
        "字节 1099511627776 TB",
    ];

    /// <summary>Units that convert to nothing but their own multiples.</summary>
    public static readonly string[] Others =
    [
        "元", "人次", "份", "项", "户", "户次", "家次", "种", "例", "只", "头", "座", "条", "辆", "辆次", "套", "篇", "部", "本", "册", "张", "幅", "支", "根", "块", "片", "面", "栋", "幢", "间",
        "处", "所", "株", "棵", "粒", "颗", "匹", "尾", "羽", "门", "节", "课时", "学时", "人天", "人·天", "人·月", "人·年", "分", "点", "倍", "街道", "社区", "村", "个村", "个项目", "个单位",
        "项目", "单位", "标段", "课题", "平台", "系统", "岗位", "床", "张床位", "床位", "班", "周", "季度", "个季度", "周年", "届", "轮", "趟", "架", "架次", "艘", "列", "口", "盏", "组", "队", "对", "副",
        "双", "樘", "眼", "具", "枚", "瓶", "袋", "箱", "包", "桶", "罐", "盒", "吨公里", "公里次", "℃", "分贝", "dB", "兆", "美元", "欧元", "万美元", "亿美元", "港元", "人份", "人户", "户数", "宗地", "字", "页",
        "版", "集", "期数", "环", "股", "安", "兆帕", "帕", "类", "级", "事故", "案件",
        "元/户", "元/亩", "元/人·月", "元/人", "次/月", "次/年", "次/季度",
    ];
}
