using AngleSharp.Dom;

namespace PerformanceRules.Documents.Web;

/// <summary>Refuses a page that is nested or long without end, before anything walks through it.</summary>
internal static class PageLimits
{
    // Published pages nest deeper than documents do, and their sloppy markup deeper still.
    private const int Depth = 400;
    private const int Nodes = 300_000;

    /// <exception cref="UnreadableDocumentException">The page is too deep or too long.</exception>
    public static void Check(IDocument document)
    {
        int depth = 0;
        int nodes = 0;
        INode? node = document;
        while (node is not null)
        {
            if (++nodes > Nodes || depth > Depth)
            {
                throw new UnreadableDocumentException("网页嵌套过深或过长，自评表不会如此。", "The page is nested too deep or too long; no form is.");
            }

            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node?.NextSibling;
        }
    }
}
