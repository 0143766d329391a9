using System.Globalization;

namespace PerformanceRules.Text;

/// <summary>The words before a number that are no phrase: "培训人数" of "实际完成培训人数：16".</summary>
internal static class LeadInRun
{
    /// <summary>What may stand around a name and says nothing: spaces, a colon, quotation marks.</summary>
    private const string Marks = " :·“”\"'、";

    private static readonly string[] Occurrences = [.. OccurrenceWords.Leading.OrderByDescending(static word => word.Length)];

    /// <summary>Takes off the words that only say that something happened, from both ends, and the marks around.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> run)
    {
        run = TrimMarks(run);
        bool found = true;
        while (found && !run.IsEmpty)
        {
            found = false;
            foreach (string word in Occurrences)
            {
                if (run.StartsWith(word.AsSpan(), StringComparison.Ordinal) && !IsPartOfName(run, word))
                {
                    run = TrimMarks(run.Slice(word.Length));
                    found = true;
                }
                else if (run.EndsWith(word.AsSpan(), StringComparison.Ordinal))
                {
                    run = TrimMarks(run.Slice(0, run.Length - word.Length));
                    found = true;
                }
            }
        }

        return run;
    }

    /// <summary>Takes a year off that only says when: 2024年度满意率, 2024年开展20批次 in a sheet of 2024.</summary>
    /// <param name="run">The words.</param>
    /// <param name="year">The year of the sheet: another year stays where it is. <see langword="null"/> takes any year off a name.</param>
    public static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> run, int? year)
    {
        ReadOnlySpan<char> words = run.TrimStart();
        int digits = Numeral.CountDigits(words);
        ReadOnlySpan<char> rest = words.Slice(digits).TrimStart();
        return CalendarText.IsYear(words.Slice(0, digits), rest) && (year is null ? rest.Length > 2 : Numeral.Read(words).Value == year.Value)
            ? rest.Slice(1).TrimStart('度')
            : run;
    }

    /// <summary>Tells whether words are the row's own title, or a part of it, whatever stands between its words.</summary>
    public static bool IsIn(ReadOnlySpan<char> title, ReadOnlySpan<char> run)
    {
        Span<char> words = run.Length <= 128 ? stackalloc char[run.Length] : new char[run.Length];
        words = words.Slice(0, KeepLetters(run, words));
        Span<char> whole = title.Length <= 128 ? stackalloc char[title.Length] : new char[title.Length];
        whole = whole.Slice(0, KeepLetters(title, whole));
        return words.Length > 1 && whole.IndexOf(words) >= 0;
    }

    // 完成率 is a name of its own, and no rate that was completed.
    private static bool IsPartOfName(ReadOnlySpan<char> run, string word) =>
        run.Length == word.Length + 1 && OccurrenceWords.EndsOfNames.AsSpan().IndexOf(run[run.Length - 1]) >= 0;

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> run)
    {
        while (!run.IsEmpty && IsMark(run[0]))
        {
            run = run.Slice(1);
        }

        while (!run.IsEmpty && IsMark(run[run.Length - 1]))
        {
            run = run.Slice(0, run.Length - 1);
        }

        return run;
    }

    // ★ and ① stand before many a row.
    private static bool IsMark(char character) =>
        Marks.IndexOf(character) >= 0 || (character > '~' && char.GetUnicodeCategory(character) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber);

    private static int KeepLetters(ReadOnlySpan<char> text, Span<char> letters)
    {
        int count = 0;
        foreach (char written in text)
        {
            char plain = Glyphs.ToPlain(written);
            if (char.IsLetterOrDigit(plain))
            {
                letters[count++] = plain;
            }
        }

        return count;
    }
}
