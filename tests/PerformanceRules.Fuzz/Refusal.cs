using PerformanceRules.Serialization;

namespace PerformanceRules.Fuzz;

/// <summary>A refusal says where and why.</summary>
internal static class Refusal
{
    public static void Check(IReadOnlyList<InputError> errors)
    {
        if (errors.Count == 0)
        {
            throw new FuzzException("Refused without an error.");
        }

        foreach (InputError error in errors)
        {
            if (!error.Path.StartsWith('$') || error.Line < 1 || error.Column < 1 || string.IsNullOrWhiteSpace(error.Message))
            {
                throw new FuzzException("An error without a place or a message: " + error);
            }
        }
    }
}
