using Microsoft.Data.Sqlite;

namespace PerformanceRules.SampleService;

/// <summary>Sheets and their reports, in a SQLite database, as the JSON that the library writes and reads.</summary>
public sealed class SheetStore
{
    private readonly string _connection;

    public SheetStore(string path)
    {
        _connection = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        using SqliteConnection connection = new(_connection);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS sheets (id INTEGER PRIMARY KEY, sheet TEXT NOT NULL, report TEXT NOT NULL, score TEXT NOT NULL)";
        command.ExecuteNonQuery();
    }

    public async Task<long> AddAsync(string sheet, string report, decimal score)
    {
        await using SqliteConnection connection = new(_connection);
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "INSERT INTO sheets (sheet, report, score) VALUES ($sheet, $report, $score) RETURNING id";
        command.Parameters.AddWithValue("$sheet", sheet);
        command.Parameters.AddWithValue("$report", report);
        command.Parameters.AddWithValue("$score", score);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async Task<(string Sheet, string Report)?> FindAsync(long id)
    {
        await using SqliteConnection connection = new(_connection);
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT sheet, report FROM sheets WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        await using SqliteDataReader reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? (reader.GetString(0), reader.GetString(1)) : null;
    }
}
