namespace PerformanceRules.Text;

/// <summary>The days that a date of a form may mean: one day, a month, a year.</summary>
/// <param name="Year">The year, or <see langword="null"/> where none is written.</param>
/// <param name="FirstMonth">The month of the first day.</param>
/// <param name="FirstDay">The first day; beyond the month's end it is the month's last.</param>
/// <param name="LastMonth">The month of the last day.</param>
/// <param name="LastDay">The last day; beyond the month's end it is the month's last.</param>
/// <param name="IsBareMonth">Whether a month is named and nothing in it.</param>
/// <param name="IsBefore">Whether the text says "before" (前).</param>
internal readonly record struct CalendarSpan(int? Year, int FirstMonth, int FirstDay, int LastMonth, int LastDay, bool IsBareMonth, bool IsBefore)
{
    public DateTime First(int year) => Of(Year ?? year, FirstMonth, FirstDay);

    public DateTime Last(int year) => Of(Year ?? year, LastMonth, LastDay);

    private static DateTime Of(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
