using System.Globalization;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Rules;

namespace PerformanceRules.Standards.Formulas;

/// <summary>Reads the texts of a rule into its formula, and collects what is wrong with them.</summary>
internal sealed class FormulaAssembly
{
    private readonly FormulaRule _rule;
    private readonly FormulaScope _scope = new();
    private readonly List<SettingError> _errors = [];

    public FormulaAssembly(FormulaRule rule)
    {
        _rule = rule;
        List<FormulaInput> inputs = [];
        for (int index = 0; index < rule.Inputs.Count; index++)
        {
            FormulaInput input = WrittenFormula.InputOf(rule.Inputs[index]);
            inputs.Add(input);
            Add(Path("inputs", index, "name"), input.Name, () => _scope.Add(input));
        }

        foreach (KeyValuePair<string, decimal> setting in rule.Settings ?? new Dictionary<string, decimal>())
        {
            Add("settings." + setting.Key, setting.Key, () => _scope.Add(new FormulaSetting(setting.Key, setting.Value)));
        }

        for (int index = 0; index < rule.Steps.Count; index++)
        {
            Add(rule.Steps[index], index);
        }

        if (Read("score", rule.Points) is { } score && _errors.Count == 0)
        {
            Assemble(inputs, score);
        }
    }

    /// <summary>Gets the formula, or <see langword="null"/> where there are errors.</summary>
    public ScoringFormula? Formula { get; private set; }

    public IReadOnlyList<SettingError> Errors => _errors;

    private static string Path(string list, int index, string field) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]." + field;

    private void Add(FormulaRuleStep step, int index)
    {
        if (step.Reading is null && (step.Options is not null || step.Default is not null))
        {
            _errors.Add(new SettingError(Path("steps", index, "reading"), FormulaMessages.Of($"A step with options names the reading that it turns on.")));
        }

        if (step.Reading is not null && step.Formula is not null)
        {
            _errors.Add(new SettingError(Path("steps", index, "formula"), FormulaMessages.Of($"A step that turns on a reading has a formula for each option, not one of its own.")));
        }

        if (step.Reading is not null && step.Options is not { Count: > 0 })
        {
            _errors.Add(new SettingError(Path("steps", index, "options"), FormulaMessages.Of($"A step that turns on a reading has a formula for each option.")));
        }

        if (step.Reading is not null && step.Options is { Count: > 0 } given && (step.Default is null || !given.ContainsKey(step.Default)))
        {
            _errors.Add(new SettingError(Path("steps", index, "default"), FormulaMessages.Of($"The default is one of the options: {string.Join(", ", given.Keys)}.")));
        }

        if (step.Reading is null && step.Formula is null)
        {
            _errors.Add(new SettingError(Path("steps", index, "formula"), FormulaMessages.Of($"A step has a formula.")));
        }

        // Every option is read, so that another reading never finds a text that is no formula.
        Formula? body = null;
        foreach (KeyValuePair<string, string> option in step.Options ?? new Dictionary<string, string>())
        {
            Formula? read = Read(Path("steps", index, "options." + option.Key), option.Value);
            body = option.Key == step.Default ? read : body;
        }

        body ??= step.Formula is { } text ? Read(Path("steps", index, "formula"), text) : null;
        FormulaStep named = (body ?? 0).Named(step.Name).Citing(step.Clause);
        named = step is { Reading: { } reading, Default: { } taken } ? named.Under(reading, taken) : named;
        Add(Path("steps", index, "name"), step.Name, () => _scope.Add(named));
    }

    private void Add(string path, string name, Action add)
    {
        if (_scope.WordsOf(name) is { } fault)
        {
            _errors.Add(new SettingError(path, FormulaMessages.Of(fault)));
        }
        else
        {
            add();
        }
    }

    private Formula? Read(string path, string text)
    {
        try
        {
            return FormulaReader.Read(text, _scope);
        }
        catch (FormulaSyntaxException fault)
        {
            _errors.Add(new SettingError(path, FormulaMessages.Of($"The formula cannot be read at line {fault.Line}, column {fault.Column}: {FormulaMessages.Of(fault.Words)}")));
            return null;
        }
    }

    private void Assemble(List<FormulaInput> inputs, Formula score)
    {
        if (_rule.Steps.Count > FormulaLimits.MostSteps)
        {
            _errors.Add(new SettingError("steps", FormulaMessages.Of($"A formula has at most {FormulaLimits.MostSteps} steps.")));
            return;
        }

        try
        {
            Formula = new ScoringFormula(inputs, score);
        }
        catch (ArgumentException fault)
        {
            _errors.Add(new SettingError("score", fault.Message));
        }
    }
}
