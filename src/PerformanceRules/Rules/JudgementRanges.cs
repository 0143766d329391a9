using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>The ranges of a judgement: holds points against the grade claimed, and finds what in the ranges cannot be.</summary>
internal static class JudgementRanges
{
    /// <summary>Gives the share of a grade that has only one.</summary>
    public static decimal? FixedShare(IReadOnlyList<JudgementRange> ranges, string grade) =>
        IndexOf(ranges, grade) is var index and >= 0 && ranges[index].From == ranges[index].To ? ranges[index].From : null;

    /// <summary>Tells why points and grade do not go together; <see langword="null"/> where they do, or no grade is claimed.</summary>
    public static Finding? Fault(IReadOnlyList<JudgementRange> ranges, string? grade, Rational score, Rational weight)
    {
        if (grade is null)
        {
            return null;
        }

        if (ranges.Count == 0)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.GradesNone, ("grade", grade));
        }

        int index = IndexOf(ranges, grade);
        if (index < 0)
        {
            string grades = string.Join("、", ranges.Select(static range => range.Grade));
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.GradeUnknown, ("grade", grade), ("grades", grades));
        }

        JudgementRange claimed = ranges[index];
        Rational least = weight * claimed.From;
        Rational most = weight * claimed.To;
        bool reachesNext = index > 0 && claimed.From != claimed.To && ranges[index - 1].From == claimed.To;
        return score < least || score > most || (reachesNext && score == most)
            ? Faults.Of(
                FindingCodes.EvidenceInvalid, FindingKeys.GradeOutOfRange, ("grade", grade), ("least", least), ("most", most), ("points", score))
            : null;
    }

    public static IEnumerable<SettingError> Check(IReadOnlyList<JudgementRange> ranges)
    {
        for (int index = 0; index < ranges.Count; index++)
        {
            JudgementRange range = ranges[index];
            string path = $"ranges[{index}]";
            if (range.From < 0 || range.To > 1 || range.From > range.To)
            {
                yield return new SettingError(path, LocalizedMessage.Of($"A range goes from a share of the weight up to another, both 0 to 1."));
            }

            if (index > 0 && range.To > ranges[index - 1].From)
            {
                yield return new SettingError(path + ".to", LocalizedMessage.Of($"The range reaches into the one before it: put the best first, each ending where the one before begins."));
            }

            if (IndexOf(ranges, range.Grade) != index)
            {
                yield return new SettingError(path + ".grade", LocalizedMessage.Of($"The grade \"{range.Grade}\" stands here twice."));
            }
        }
    }

    public static IEnumerable<SettingRemark> Review(IReadOnlyList<JudgementRange> ranges)
    {
        for (int index = 1; index < ranges.Count; index++)
        {
            bool areFixed = ranges[index].From == ranges[index].To && ranges[index - 1].From == ranges[index - 1].To;
            if (!areFixed && ranges[index].To < ranges[index - 1].From)
            {
                yield return new SettingRemark(
                    RemarkCodes.BandGap, $"ranges[{index}].to", RemarkKeys.BandGap, ("from", ranges[index].To), ("to", ranges[index - 1].From));
            }
        }

        if (ranges.Count > 0 && ranges[0].To == 0)
        {
            yield return new SettingRemark(RemarkCodes.NothingToEarn, "ranges", RemarkKeys.NothingToEarn);
        }
        else if (ranges.Count > 0 && ranges[0].To < 1)
        {
            yield return new SettingRemark(RemarkCodes.WeightUnreachable, "ranges[0].to", RemarkKeys.WeightUnreachable);
        }
    }

    private static int IndexOf(IReadOnlyList<JudgementRange> ranges, string grade)
    {
        for (int index = 0; index < ranges.Count; index++)
        {
            if (ranges[index].Grade == grade)
            {
                return index;
            }
        }

        return -1;
    }
}
