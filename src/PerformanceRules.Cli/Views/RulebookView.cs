using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows a rulebook as a tree: sections and indicators with weight, id and rule, and under each the words of the standard.</summary>
internal sealed class RulebookView
{
    private const int Indent = 2;

    private readonly Screen _screen;
    private readonly Rulebook _rulebook;
    private readonly RuleRegistry _rules;
    private readonly Language _language;

    private RulebookView(Screen screen, Rulebook rulebook, RuleRegistry rules, Language language)
    {
        _screen = screen;
        _rulebook = rulebook;
        _rules = rules;
        _language = language;
    }

    public static void Write(Screen screen, Rulebook rulebook, RuleRegistry rules, Language language)
    {
        RulebookView view = new(screen, rulebook, rules, language);
        view.WriteHead();
        view.WriteSections(rulebook.Sections, margin: 0);
        view.WriteChecks(rulebook.Definition.Checks);
    }

    public static string InForce(Rulebook rulebook, Language language)
    {
        int first = rulebook.Definition.FirstYear;
        return rulebook.Definition.LastYear is { } last
            ? language.Text($"{first} 至 {last} 年度适用", $"in force {first} to {last}")
            : language.Text($"自 {first} 年度起适用", $"in force from {first}");
    }

    private void WriteHead()
    {
        _screen.WriteLine(_rulebook.Title, Styles.Heading);
        _screen.WriteLine($"{_rulebook.Reference}　{InForce(_rulebook, _language)}", Styles.Plain);
        if (_rulebook.Definition.Source is { } source)
        {
            IEnumerable<string?> words = [source.Document, source.Issuer, source.Address];
            _screen.WriteLine(_language.Text("出处：", "source: ") + string.Join(_language.Text("；", "; "), words.Where(static word => !string.IsNullOrEmpty(word))), Styles.Plain);
        }

        string grades = string.Join(_language.Text("，", ", "), _rulebook.Grades.Select(static grade => $"{grade.Name} ≥ {Points.Text(grade.From)}"));
        if (grades.Length > 0)
        {
            _screen.WriteLine(_language.Text("等级：", "grades: ") + grades, Styles.Plain);
        }
    }

    private void WriteSections(IReadOnlyList<Section> sections, int margin)
    {
        foreach (Section section in sections)
        {
            _screen.WriteLine();
            _screen.WriteLine(_language.Text($"{section.Title}（{Points.Text(section.Weight)} 分）{section.Id}", $"{section.Title} ({Points.Text(section.Weight)} points) {section.Id}"), Styles.Heading, margin);
            if (section.Open is { } open)
            {
                _screen.WriteLine(_language.Text("单位自定指标和分值", "units choose indicators and weights"), Styles.Plain, margin + Indent);
                WriteRules(open.Rules, margin + Indent);
                WriteClauses(open.Explanation, open.Standard, margin + Indent);
            }

            WriteSections(section.Sections, margin + Indent);
            foreach (Indicator indicator in section.Indicators)
            {
                WriteIndicator(indicator, margin + Indent);
            }
        }
    }

    private void WriteChecks(IReadOnlyList<CheckDefinition> checks)
    {
        if (checks.Count == 0)
        {
            return;
        }

        _screen.WriteLine();
        _screen.WriteLine(_language.Text("检查", "Checks"), Styles.Heading);
        foreach (CheckDefinition check in checks)
        {
            string subject = check.For switch
            {
                CheckScope.Row => _language.Text("逐行", "of every row"),
                CheckScope.Section => _language.Text("逐部分", "of every section"),
                _ => _language.Text("全表", "of the sheet"),
            };
            _screen.WriteLine($"{check.Id}　{subject}", Styles.Plain, Indent);
            _screen.WriteLine(check.When, Styles.Plain, 2 * Indent);
            _screen.WriteLine(check.Message.ToText(_language), Styles.Faint, 2 * Indent);
        }
    }

    private void WriteIndicator(Indicator indicator, int margin)
    {
        _screen.WriteLine(_language.Text($"{indicator.Title}（{Points.Text(indicator.Weight)} 分）{indicator.Id}", $"{indicator.Title} ({Points.Text(indicator.Weight)} points) {indicator.Id}"), Styles.Heading, margin);
        WriteRules([indicator.Rule], margin + Indent);
        WriteClauses(indicator.Explanation, indicator.Standard, margin + Indent);
    }

    private void WriteRules(IReadOnlyList<IScoringRule> rules, int margin)
    {
        foreach (IScoringRule rule in rules)
        {
            IEnumerable<string> readings = rule is IReadingRule reader ? reader.Readings.Select(static reading => $"{reading.Name}={reading.Option}") : [];
            _screen.WriteLine(_language.Text("评分规则：", "rule: ") + string.Join("  ", readings.Prepend(_rules.KindOf(rule))), Styles.Plain, margin);
        }
    }

    private void WriteClauses(string? explanation, string? standard, int margin)
    {
        WriteClause(_language.Text("指标解释：", "explanation: "), explanation, margin);
        WriteClause(_language.Text("评分标准：", "standard: "), standard, margin);
    }

    private void WriteClause(string label, string? id, int margin)
    {
        if (_rulebook.FindClause(id) is { } clause)
        {
            _screen.WriteLine(label + clause.Text, Styles.Faint, margin);
        }
    }
}
