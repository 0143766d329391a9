using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Lays a submission over its rulebook: finds each row's place, puts the rows into the order of the form, and says what has no place.</summary>
internal sealed class SheetLayout
{
    private readonly RulebookLayout _rulebook;
    private readonly RowPreparation _preparation;
    private readonly PreparedRow?[] _fixed;
    private readonly List<PreparedRow> _open;
    private HashSet<string>? _openIds;
    private readonly List<Finding> _findings = [];
    private Dictionary<int, Rational>? _movedWeights;

    private SheetLayout(Submission submission, Rulebook rulebook, RuleCatalog rules)
    {
        _rulebook = rulebook.Layout;
        _preparation = new RowPreparation(rules, _rulebook, submission.Year);
        _fixed = new PreparedRow[_rulebook.Indicators.Count];
        _open = new List<PreparedRow>(Math.Max(submission.Indicators.Count - _fixed.Length, 0));
    }

    /// <summary>Gives the rows in the order of the form, and the findings that belong to no row.</summary>
    public static (PreparedRow[] Rows, List<Finding> Findings, Dictionary<int, Rational>? MovedWeights) Lay(Submission submission, Rulebook rulebook, RuleCatalog rules)
    {
        SheetLayout layout = new(submission, rulebook, rules);
        for (int index = 0; index < submission.Indicators.Count; index++)
        {
            layout.Place(submission.Indicators[index], index);
        }

        layout.FillGaps();
        layout.MoveUnusedWeights();
        layout.CheckWeights();
        return (layout.InOrder(), layout._findings, layout._movedWeights);
    }

    private void Place(SubmittedIndicator submitted, int rowIndex)
    {
        if (_rulebook.TryFindIndicator(submitted.Id, out int index))
        {
            PlaceFixed(submitted, index, rowIndex);
        }
        else if (_rulebook.TryFindOpenSection(submitted.Section, out int section))
        {
            PlaceOpen(submitted, section, rowIndex);
        }
        else
        {
            string sections = string.Join(", ", _rulebook.OpenSections);
            _findings.Add(submitted.Section is null
                ? Error(submitted, rowIndex, FindingCodes.IndicatorUnknown, FindingKeys.IndicatorUnknown, ("id", submitted.Id), ("sections", sections))
                : Error(submitted, rowIndex, FindingCodes.IndicatorUnknown, FindingKeys.SectionUnknown, ("section", submitted.Section), ("sections", sections)));
        }
    }

    private void PlaceFixed(SubmittedIndicator submitted, int index, int rowIndex)
    {
        IndicatorSlot slot = _rulebook.Indicators[index];
        string section = _rulebook.Sections[slot.Section].Section.Id;
        if (_fixed[index] is not null || (submitted.Section is not null && submitted.Section != section))
        {
            _findings.Add(Error(submitted, rowIndex, FindingCodes.IndicatorDuplicate, FindingKeys.IndicatorDuplicate, ("id", submitted.Id)));
            return;
        }

        PreparedRow row = _preparation.Prepare(submitted, slot);
        row.StandAt(rowIndex);
        _fixed[index] = row;
    }

    private void PlaceOpen(SubmittedIndicator submitted, int section, int rowIndex)
    {
        if (IsOpenAlready(submitted.Id))
        {
            _findings.Add(Error(submitted, rowIndex, FindingCodes.IndicatorDuplicate, FindingKeys.IndicatorDuplicate, ("id", submitted.Id)));
            return;
        }

        SectionSlot slot = _rulebook.Sections[section];
        bool isClaimed = submitted.Weight is null && slot.Section.Open!.WeightsOptional && submitted.NotApplicable is null;
        PreparedRow row = isClaimed
            ? _preparation.PrepareClaim(submitted, section, Rational.Max(slot.Weight - SumOf(section), Rational.Zero))
            : _preparation.Prepare(submitted, section, slot.Section.Open!);
        row.StandAt(rowIndex);
        _open.Add(row);
    }

    // Sheets have a dozen rows of their own: up to then, looking through them costs less than a set of their ids.
    private bool IsOpenAlready(string id)
    {
        const int FewRows = 16;
        if (_open.Count >= FewRows)
        {
            _openIds ??= new HashSet<string>(_open.Select(static row => row.Id), StringComparer.Ordinal);
            return !_openIds.Add(id);
        }

        foreach (PreparedRow row in _open)
        {
            if (row.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private void FillGaps()
    {
        for (int index = 0; index < _fixed.Length; index++)
        {
            IndicatorSlot slot = _rulebook.Indicators[index];
            if (_fixed[index] is null && Counts(slot.Section))
            {
                PreparedRow row = new() { Section = slot.Section, Fixed = slot.Indicator, Rule = slot.Indicator.Rule };
                row.Weigh(slot.Weight);
                _fixed[index] = row;
                row.Fail(FindingCodes.IndicatorMissing, FindingKeys.IndicatorMissing, ("id", row.Id), ("title", row.Title));
            }
        }
    }

    private void MoveUnusedWeights()
    {
        for (int index = 0; index < _rulebook.Sections.Count; index++)
        {
            SectionSlot slot = _rulebook.Sections[index];
            if (slot.Section.Open?.UnusedWeightTo is { } taker && !HasOpenRows(index) && _rulebook.TryFindOpenSection(taker, out int takes))
            {
                _movedWeights ??= [];
                _movedWeights[index] = -slot.Weight;
                _movedWeights[takes] = (_movedWeights.TryGetValue(takes, out Rational before) ? before : default) + slot.Weight;
            }
        }
    }

    private bool HasOpenRows(int section) => _open.Exists(row => row.Section == section);

    private bool Counts(int section) => _rulebook.TopOf(section).Section.Effect == SectionEffect.Counts;

    private Rational SumOf(int section)
    {
        Rational sum = default;
        foreach (PreparedRow row in _open)
        {
            sum += row.Section == section ? row.Weight : default;
        }

        return sum;
    }

    // The rows of a section: its own, or those that the rulebook fixes directly in it.
    private Rational SumOfAll(int section)
    {
        Rational sum = SumOf(section);
        foreach (PreparedRow? row in _fixed)
        {
            sum += row?.Section == section ? row.Weight : default;
        }

        return sum;
    }

    private void CheckWeights()
    {
        List<(int Section, Rational Sum, Rational Weight)> differing = [];
        Rational total = default;
        for (int index = 0; index < _rulebook.Sections.Count; index++)
        {
            SectionSlot slot = _rulebook.Sections[index];
            if (!Counts(index))
            {
                continue;
            }

            Rational sum = SumOfAll(index);
            Rational weight = _movedWeights is not null && _movedWeights.TryGetValue(index, out Rational moved) ? slot.Weight + moved : slot.Weight;
            bool isClaimed = _open.Exists(row => row.Section == index && row.IsClaimed);
            if (isClaimed)
            {
                ReportClaims(index);
            }

            total += isClaimed ? weight : sum;
            if (sum != weight && !isClaimed && (slot.Section.Open is not null || slot.Section.InPrinciple))
            {
                differing.Add((index, sum, weight));
            }
        }

        bool holdsInPrinciple = total == _rulebook.Weight && differing.TrueForAll(section => _rulebook.Sections[section.Section].Section.InPrinciple);
        foreach ((int section, Rational sum, Rational weight) in differing)
        {
            if (holdsInPrinciple)
            {
                _movedWeights ??= [];
                _movedWeights[section] = sum - _rulebook.Sections[section].Weight;
            }

            FindingValue[] values = [("title", _rulebook.Sections[section].Section.Title), ("sum", sum), ("weight", weight)];
            Finding finding = holdsInPrinciple
                ? new Finding(FindingCodes.WeightsMismatch, Severity.Warning, FindingKeys.WeightsInPrinciple, values)
                : new Finding(FindingCodes.WeightsMismatch, Severity.Error, FindingKeys.WeightsMismatch, values);
            _findings.Add(finding with { Section = _rulebook.Sections[section].Section.Id });
        }
    }

    private void ReportClaims(int section)
    {
        PreparedRow[] claimed = [.. _open.Where(row => row.Section == section && row.IsClaimed && row.Fault is null)];
        if (claimed.Length == 0)
        {
            return;
        }

        Rational points = claimed.Aggregate(Rational.Zero, static (sum, row) => sum + row.Weight);
        Rational claims = claimed.Aggregate(Rational.Zero, static (sum, row) => sum + row.Submitted!.Claimed!.Value);
        SectionSlot slot = _rulebook.Sections[section];
        FindingValue[] values =
        [
            ("title", slot.Section.Title), ("rows", claimed.Length), ("points", points), ("share", (points * 100 / _rulebook.Weight).Round(2)), ("claimed", claims), ("weight", slot.Weight),
        ];
        string message = claims > points ? FindingKeys.ClaimsAboveWeight : FindingKeys.ClaimsAsScores;
        _findings.Add(new Finding(FindingCodes.WeightMissing, Severity.Warning, message, values) { Section = slot.Section.Id });
    }

    // A bonus, a penalty or a veto that is not reported is no row.
    private PreparedRow[] InOrder()
    {
        int reported = _fixed.Count(static row => row is not null);
        PreparedRow[] rows = new PreparedRow[reported + _open.Count];
        int count = 0;
        foreach (LayoutPlace place in _rulebook.Places)
        {
            if (place.Indicator >= 0)
            {
                if (_fixed[place.Indicator] is { } row)
                {
                    rows[count++] = row;
                }

                continue;
            }

            foreach (PreparedRow row in _open)
            {
                if (row.Section == place.Section)
                {
                    rows[count++] = row;
                }
            }
        }

        return rows;
    }

    private static Finding Error(SubmittedIndicator submitted, int rowIndex, string code, string message, params FindingValue[] values) =>
        new(code, Severity.Error, message, values) { Indicator = submitted.Id, RowIndex = rowIndex };
}
