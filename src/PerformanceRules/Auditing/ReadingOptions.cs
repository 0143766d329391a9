using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>Counts through the combinations of readings: the index of a combination is a number whose digits are the options.</summary>
internal static class ReadingOptions
{
    public static int IndexOf(Reading reading, string option)
    {
        for (int index = 0; index < reading.Options.Count; index++)
        {
            if (reading.Options[index] == option)
            {
                return index;
            }
        }

        return -1;
    }

    public static ReadingChoice[] ChoicesAt(IReadOnlyList<Reading> readings, int index)
    {
        ReadingChoice[] choices = new ReadingChoice[readings.Count];
        for (int position = readings.Count - 1; position >= 0; position--)
        {
            IReadOnlyList<string> options = readings[position].Options;
            choices[position] = new ReadingChoice(readings[position].Name, options[index % options.Count]);
            index /= options.Count;
        }

        return choices;
    }

    /// <summary>Gives every combination, the one in force first.</summary>
    public static IEnumerable<ReadingChoice[]> Combinations(IReadOnlyList<Reading> readings)
    {
        ReadingChoice[] inForce = [.. readings.Select(static reading => new ReadingChoice(reading.Name, reading.Option))];
        yield return inForce;
        int[] digits = new int[readings.Count];
        do
        {
            ReadingChoice[] choices = [.. readings.Select((reading, position) => new ReadingChoice(reading.Name, reading.Options[digits[position]]))];
            if (!choices.SequenceEqual(inForce))
            {
                yield return choices;
            }
        }
        while (Next(readings, digits));
    }

    private static bool Next(IReadOnlyList<Reading> readings, int[] digits)
    {
        for (int position = digits.Length - 1; position >= 0; position--)
        {
            if (++digits[position] < readings[position].Options.Count)
            {
                return true;
            }

            digits[position] = 0;
        }

        return false;
    }
}
