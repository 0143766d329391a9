namespace PerformanceRules.Rules;

/// <summary>A rule that can tell what is questionable in its settings, for the review of a rulebook (lint). Rules of your own are asked too.</summary>
public interface IReviewedRule : IScoringRule
{
    /// <summary>Tells what a careful reader would question: a gap between bands, a better value that scores less.</summary>
    /// <param name="context">The indicator around the rule.</param>
    /// <returns>The remarks; none where nothing is questionable.</returns>
    IEnumerable<SettingRemark> Review(SettingContext context);
}
