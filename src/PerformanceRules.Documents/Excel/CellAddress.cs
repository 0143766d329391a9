namespace PerformanceRules.Documents.Excel;

/// <summary>The address of a cell, "C5", as row and column counted from 0.</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    public static bool TryRead(string? text, out CellAddress address)
    {
        int column = 0;
        int position = 0;
        text ??= string.Empty;
        while (position < text.Length && position < 3 && text[position] is >= 'A' and <= 'Z')
        {
            column = (column * 26) + (text[position] - 'A' + 1);
            position++;
        }

        bool isAddress = int.TryParse(text.Substring(position), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int row)
            && column > 0 && row > 0;
        address = isAddress ? new CellAddress(row - 1, column - 1) : default;
        return isAddress;
    }
}
