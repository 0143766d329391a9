using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>Makes indicators of the rows of a form, in their order; rows that belong to an indicator above them go into its evidence.</summary>
internal sealed class IndicatorRows(string? amountUnit, decimal? rowScale)
{
    private readonly List<SubmittedIndicator> _indicators = [];
    private readonly Dictionary<string, int> _ownCounts = new(StringComparer.Ordinal);
    private int _funds = -1;
    private FormRow? _fundsRow;
    private CombinationRule? _combination;
    private int _unplaced;

    private readonly List<ReviewedIndicator> _review = [];

    public IReadOnlyList<SubmittedIndicator> Indicators => _indicators;

    /// <summary>Gets what a re-check (复核) wrote beside the rows.</summary>
    public IReadOnlyList<ReviewedIndicator> Review => _review;

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

        SubmittedIndicator read = new()
        {
            Id = indicator.Id,
            Weight = remark.StatedWeight ?? (weight == indicator.Weight ? null : weight),
            Claimed = claimed,
            Evidence = row.Header.Kind == BlockKind.Incomplete && indicator.Rule is not ExecutionRateRule
                ? null
                : EvidenceReading.Read(row, indicator.Rule, indicator.Title, Context(indicator.Weight, claimed, remark)),
            ClaimIsEvidence = row.ClaimIsEvidence,
            Exemption = remark.Exemption,
            NotApplicable = remark.NotApplicable,
        };
        ReadReview(row, indicator.Id);
        if (indicator.Rule is ExecutionRateRule && _indicators.FindIndex(known => known.Id == indicator.Id) is >= 0 and int index)
        {
            Complete(index, read, row);
            return;
        }

        if (indicator.Rule is ExecutionRateRule)
        {
            (_funds, _fundsRow) = (_indicators.Count, row);
        }

        _indicators.Add(read);
    }

    public void AddOwn(FormRow row, Section section, FormCell title)
    {
        (string name, decimal? weight) = WeighTitle(row, title);
        decimal? claimed = row.PointsOf(FormColumn.Claimed) ?? (row.Header.Has(FormColumn.Claimed) || rowScale is not null ? null : row.PointsOf(FormColumn.RowScore));
        if (weight is null && claimed is null && !row.SharesPoints && _indicators.Count > 0 && IsPart(title))
        {
            row.Notes.Understood(title, FormMessages.PartOfRow);
            return;
        }

        RowRemark remark = ReadRemark(row);
        (string Kind, IScoringRule Rule)? stated = RuleOf(row, section, remark);
        _combination = stated?.Rule as CombinationRule;
        _ownCounts[section.Id] = _ownCounts.TryGetValue(section.Id, out int count) ? count + 1 : 1;
        RowContext context = Context(weight ?? 0, claimed, remark);
        _indicators.Add(new SubmittedIndicator
        {
            Section = section.Id,
            Id = section.Id + "-" + _ownCounts[section.Id].ToString(CultureInfo.InvariantCulture),
            Title = name,
            Weight = weight,
            Rule = stated?.Kind,
            Claimed = claimed,
            Evidence = row.Header.Kind == BlockKind.Incomplete ? null
                : stated is { } known ? EvidenceReading.Read(row, known.Rule, title.Text, context)
                : EvidenceReading.ReadOpen(row, context),
            ClaimIsEvidence = row.ClaimIsEvidence,
            Exemption = remark.Exemption,
            NotApplicable = remark.NotApplicable,
        });
        ReadReview(row, _indicators[_indicators.Count - 1].Id);
    }

    // A row of which nothing was written was not re-checked.
    private void ReadReview(FormRow row, string indicator)
    {
        FormCell? actual = row.Find(FormColumn.ReviewedActual);
        decimal? score = row.PointsOf(FormColumn.ReviewedScore);
        FormCell? reason = row.Find(FormColumn.ReviewReason);
        if (actual is null && score is null && reason is null)
        {
            return;
        }

        _review.RemoveAll(review => review.Indicator == indicator);
        _review.Add(new ReviewedIndicator
        {
            Indicator = indicator,
            Actual = actual is null ? null : Actual.Parse(FormText.OneLine(actual.Text)),
            Score = score,
            Reason = reason is null ? null : FormText.OneLine(reason.Text),
        });
    }

    /// <summary>Takes a row that belongs to no part of the rulebook: it is left out of the score, and is an error.</summary>
    public void AddUnplaced(FormRow row, FormCell title)
    {
        row.Notes.Unread(title, FormMessages.RowUnknown);
        _unplaced++;
        _indicators.Add(new SubmittedIndicator
        {
            Id = "unplaced-" + _unplaced.ToString(CultureInfo.InvariantCulture),
            Title = FormText.OneLine(title.Text),
            Weight = row.PointsOf(FormColumn.Weight),
            Claimed = row.PointsOf(FormColumn.Claimed),
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
        if (EvidenceReading.Read(row, part.Rule, title.Text, Context(indicator.Weight ?? 0, claimed, ReadRemark(row))) is { } evidence)
        {
            PartEvidence read = new() { Part = part.Id, Evidence = evidence };
            _indicators[_indicators.Count - 1] = indicator with { Evidence = given with { Parts = [.. given.Parts, read] } };
        }

        return true;
    }

    /// <summary>Takes a row as a component of the funds above it, if there are any.</summary>
    public bool TryAddComponent(FormRow row, FormCell title)
    {
        if (_funds < 0 || _fundsRow?.Header != row.Header || _indicators[_funds].Evidence is not ExecutionRateEvidence funds)
        {
            return false;
        }

        foreach (FormColumn column in (FormColumn[])[FormColumn.Weight, FormColumn.Claimed])
        {
            if (row.Find(column) is { } stray && stray != _fundsRow.Find(column) && !FormText.IsNone(stray.Text))
            {
                row.Notes.Unread(stray, FormMessages.ComponentScore);
            }
        }

        FundComponent component = EvidenceReading.ReadComponent(row, FormText.OneLine(title.Text), amountUnit);
        _indicators[_funds] = _indicators[_funds] with { Evidence = funds with { Components = [.. funds.Components, component] } };
        return true;
    }

    /// <summary>Says that what follows stands under other headings: funds and parts are those under their own.</summary>
    public void BeginBlock(FormHeader header) => (_fundsRow, _combination) = (header.Kind == BlockKind.Funds ? _fundsRow : null, null);

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

    private RowContext Context(decimal weight, decimal? claimed, RowRemark remark) => new(weight, claimed, remark, amountUnit, rowScale);

    // The funds may stand on one line of the head, and their weight and score in a row of the indicators.
    private void Complete(int index, SubmittedIndicator more, FormRow row)
    {
        SubmittedIndicator known = _indicators[index];
        if (known.Evidence is not ExecutionRateEvidence funds || more.Evidence is not ExecutionRateEvidence added
            || (funds.Budget is { IsBlank: false } && added.Budget is { IsBlank: false }) || (funds.Executed is { IsBlank: false } && added.Executed is { IsBlank: false })
            || (funds.Rate is not null && added.Rate is not null)
            || (known.Claimed is not null && more.Claimed is not null))
        {
            row.Notes.Unread(row.AnyCell(), FormMessages.FundsRepeated);
            return;
        }

        _indicators[index] = known with
        {
            Weight = known.Weight ?? more.Weight,
            Claimed = known.Claimed ?? more.Claimed,
            Evidence = funds with
            {
                Budget = funds.Budget ?? added.Budget,
                Executed = funds.Executed ?? added.Executed,
                InitialBudget = funds.InitialBudget ?? added.InitialBudget,
                ClaimedRate = funds.ClaimedRate ?? funds.Rate ?? added.ClaimedRate ?? added.Rate,
                Rate = null,
            },
        };
    }

    // Where the form has no column of weights, a title may state its own: 监测数据合格（10分）.
    private static (string Name, decimal? Weight) WeighTitle(FormRow row, FormCell title)
    {
        string name = FormText.OneLine(title.Text);
        if (row.Header.Has(FormColumn.Weight))
        {
            return (name, row.PointsOf(FormColumn.Weight));
        }

        (string plain, decimal? weight) = FormText.SplitWeight(title.Text);
        if (weight is null || !FormText.InBrackets(title.Text).EndsWith("分", StringComparison.Ordinal))
        {
            return (name, null);
        }

        row.Notes.Understood(title, FormMessages.WeightOfTitle, weight);
        return (FormText.OneLine(plain), weight);
    }

    private static bool IsPart(FormCell title) => FormText.Fold(title.Text).StartsWith("其中", StringComparison.Ordinal);

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
