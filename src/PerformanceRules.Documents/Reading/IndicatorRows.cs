using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>Makes indicators of the rows of a form, in their order; rows that belong to an indicator above them go into its evidence.</summary>
internal sealed class IndicatorRows
{
    private readonly List<SubmittedIndicator> _indicators = [];
    private readonly Dictionary<string, int> _ownCounts = new(StringComparer.Ordinal);
    private int _funds = -1;
    private CombinationRule? _combination;

    public IReadOnlyList<SubmittedIndicator> Indicators => _indicators;

    public void AddFixed(FormRow row, Indicator indicator)
    {
        decimal? claimed = row.PointsOf(FormColumn.Claimed);
        decimal? weight = row.PointsOf(FormColumn.Weight);
        RowRemark remark = ReadRemark(row);
        _combination = indicator.Rule as CombinationRule;
        if (remark.IsMissing)
        {
            return;
        }

        if (indicator.Rule is ExecutionRateRule)
        {
            _funds = _indicators.Count;
        }

        _indicators.Add(new SubmittedIndicator
        {
            Id = indicator.Id,
            Weight = remark.StatedWeight ?? (weight == indicator.Weight ? null : weight),
            Claimed = claimed,
            Evidence = EvidenceReading.Read(row, indicator.Rule, indicator.Title, indicator.Weight, claimed, remark),
            ClaimIsEvidence = row.ClaimIsEvidence,
            Exemption = remark.Exemption,
            NotApplicable = remark.NotApplicable,
        });
    }

    public void AddOwn(FormRow row, Section section, FormCell title)
    {
        decimal? weight = row.PointsOf(FormColumn.Weight);
        decimal? claimed = row.PointsOf(FormColumn.Claimed);
        if (weight is null && claimed is null)
        {
            row.Notes.Unread(title, FormMessages.RowWithoutScore);
            return;
        }

        RowRemark remark = ReadRemark(row);
        (string Kind, IScoringRule Rule)? stated = RuleOf(row, section, remark);
        _combination = stated?.Rule as CombinationRule;
        _ownCounts[section.Id] = _ownCounts.TryGetValue(section.Id, out int count) ? count + 1 : 1;
        _indicators.Add(new SubmittedIndicator
        {
            Section = section.Id,
            Id = section.Id + "-" + _ownCounts[section.Id].ToString(CultureInfo.InvariantCulture),
            Title = FormText.OneLine(title.Text),
            Weight = weight,
            Rule = stated?.Kind,
            Claimed = claimed,
            Evidence = stated is { } known ? EvidenceReading.Read(row, known.Rule, title.Text, weight ?? 0, claimed, remark) : EvidenceReading.ReadOpen(row, claimed, remark),
            ClaimIsEvidence = row.ClaimIsEvidence,
            Exemption = remark.Exemption,
            NotApplicable = remark.NotApplicable,
        });
    }

    /// <summary>Takes a row as a part of the combination above it, if it is one.</summary>
    public bool TryAddPart(FormRow row, FormCell title)
    {
        if (_combination is null || PartTitles.Find(title.Text, _combination) is not { } part || _indicators[_indicators.Count - 1] is not { Evidence: CombinationEvidence given } indicator)
        {
            return false;
        }

        decimal? claimed = row.PointsOf(FormColumn.Claimed);
        if (EvidenceReading.Read(row, part.Rule, title.Text, indicator.Weight ?? 0, claimed, ReadRemark(row)) is { } evidence)
        {
            PartEvidence read = new() { Part = part.Id, Evidence = evidence };
            _indicators[_indicators.Count - 1] = indicator with { Evidence = given with { Parts = [.. given.Parts, read] } };
        }

        return true;
    }

    /// <summary>Takes a row as a component of the funds above it, if there are any.</summary>
    public bool TryAddComponent(FormRow row, FormCell title)
    {
        if (_funds < 0 || _indicators[_funds].Evidence is not ExecutionRateEvidence funds)
        {
            return false;
        }

        foreach (FormColumn column in (FormColumn[])[FormColumn.Weight, FormColumn.Claimed])
        {
            if (row.Find(column) is { } stray)
            {
                row.Notes.Unread(stray, FormMessages.ComponentScore);
            }
        }

        FundComponent component = EvidenceReading.ReadComponent(row, FormText.OneLine(title.Text));
        _indicators[_funds] = _indicators[_funds] with { Evidence = funds with { Components = [.. funds.Components, component] } };
        return true;
    }

    /// <summary>Says that what follows stands in another table, with no funds above it.</summary>
    public void BeginTable() => (_funds, _combination) = (-1, null);

    /// <summary>Reads what a row says in 备注, and notes how it is taken.</summary>
    public static RowRemark ReadRemark(FormRow row)
    {
        if (row.Find(FormColumn.Reason) is not { } cell)
        {
            return new RowRemark();
        }

        RowRemark remark = RowRemarkText.Read(cell.Text);
        if (remark.NotCarried is not null)
        {
            row.Notes.Unread(cell, FormMessages.NotCarried);
        }
        else if (remark with { Reason = null } != new RowRemark())
        {
            row.Notes.Understood(cell, FormMessages.RemarkTaken);
        }

        return remark;
    }

    private static (string Kind, IScoringRule Rule)? RuleOf(FormRow row, Section section, RowRemark remark)
    {
        if (remark.Rule is not { } name)
        {
            return null;
        }

        (string Kind, IScoringRule Rule)? found = RuleNames.Find(name, section.Open!.Rules);
        if (found is null)
        {
            row.Notes.Unread(row.Find(FormColumn.Reason)!, FormMessages.RuleUnknown, name);
        }

        return found;
    }
}
