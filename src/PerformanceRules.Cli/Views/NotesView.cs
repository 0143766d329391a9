using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Says how a form was read: what was taken how, and what was not understood.</summary>
internal static class NotesView
{
    private const int Margin = 2;

    public static void Write(Screen screen, IReadOnlyList<FormNote> notes, Language language)
    {
        if (notes.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.WriteLine(language.Text("读取说明：", "How the form was read:"), Styles.Heading);
        foreach (FormNote note in notes)
        {
            bool isUnderstood = note.Kind == FormNoteKind.Understanding;
            screen.WriteLine(note.ToText(language), isUnderstood ? Styles.Faint : Styles.Warning, Margin);
        }
    }

    /// <summary>Tells standard error what of the forms was not understood, where the output has no place for it.</summary>
    public static void Complain(IEnumerable<ScoredFile> files, Tool tool)
    {
        foreach (ScoredFile file in files)
        {
            foreach (FormNote note in file.Notes.Where(static note => note.Kind == FormNoteKind.NotUnderstood))
            {
                tool.Complain(CommandException.About(file.Name, note.ToText(tool.Language)));
            }
        }
    }
}
