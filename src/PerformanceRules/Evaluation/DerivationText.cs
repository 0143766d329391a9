using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Renders a derivation in full, for the reader who wants to check it.</summary>
internal static class DerivationText
{
    public static string Of(Derivation derivation, Language language)
    {
        List<string> lines = [];
        foreach (DerivationStep step in derivation.Steps)
        {
            lines.Add(StepText.Line(step, language) + StepText.Remarks(step, language));
        }

        if (lines.Count == 0)
        {
            return language == Language.English ? "No score: see the findings." : "未计分：见问题清单。";
        }

        lines.AddRange(Grounds(derivation, language));
        lines.AddRange(Citations(derivation).Select(citation => Labelled("依据条款", "Clause", "“" + citation.Text.Trim() + "”", language)));
        return string.Join("\n", lines);
    }

    private static IEnumerable<string> Grounds(Derivation derivation, Language language)
    {
        switch (derivation.Evidence)
        {
            case ChecklistEvidence { Failed: { } failed }:
                foreach (FailedItem item in failed.Items)
                {
                    yield return Labelled("不合格项", "Not met", Item(item, derivation.Standard), language);
                }

                break;
            case JudgementEvidence judgement when Words(judgement) is { } words:
                yield return Labelled("自评依据", "Grounds", words, language);
                break;
            case TargetRatioEvidence { Target: { } target, Actual: { } actual }:
                yield return Labelled("指标值", "Target", "“" + target.Text + "”", language);
                yield return Labelled("完成值", "Actual", "“" + actual.Text + "”", language);
                break;
        }

        if (derivation.Exemption is { } exemption)
        {
            yield return Labelled("同意减免", "Waiver approved by", exemption.ApprovedBy!, language);
            yield return Labelled("减免原因", "Reason of the waiver", exemption.Reason!, language);
        }
    }

    private static string? Words(JudgementEvidence judgement) =>
        judgement.Reason is { Length: > 0 } reason ? "“" + reason + "”"
        : judgement.Actual is { IsBlank: false } actual ? "“" + actual.Text + "”"
        : null;

    private static string Item(FailedItem item, Clause? standard)
    {
        string number = item.Item <= 20 ? ((char)('①' + item.Item - 1)).ToString() : "(" + item.Item.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
        string words = standard is not null && item.Item <= standard.Items.Count ? standard.Items[item.Item - 1] : string.Empty;
        return number + words + (string.IsNullOrWhiteSpace(item.Reason) ? string.Empty : "（" + item.Reason + "）");
    }

    private static List<Citation> Citations(Derivation derivation)
    {
        List<Citation> citations = [];
        foreach (DerivationStep step in derivation.Steps)
        {
            if (derivation.CitationOf(step) is { } citation && !citations.Contains(citation))
            {
                citations.Add(citation);
            }
        }

        return citations;
    }

    private static string Labelled(string chinese, string english, string text, Language language) =>
        language == Language.English ? english + ": " + text : chinese + "：" + text;
}
