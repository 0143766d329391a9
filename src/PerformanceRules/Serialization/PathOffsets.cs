using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Finds where any number of JSON paths lead, in one pass over the text.</summary>
internal static class PathOffsets
{
    /// <summary>Gives for each path where its value begins, or the nearest thing around it that is there.</summary>
    public static int[] Nearest(ReadOnlySpan<byte> utf8, IReadOnlyList<string> paths)
    {
        Node root = new();
        Node[] nodes = new Node[paths.Count];
        for (int index = 0; index < nodes.Length; index++)
        {
            Node node = root;
            foreach (string segment in JsonPlaces.Segments(paths[index]))
            {
                node = node.Child(segment);
            }

            nodes[index] = node;
        }

        if (nodes.Length > 0)
        {
            Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
            reader.Read();
            Visit(ref reader, root);
        }

        return Array.ConvertAll(nodes, static node => node.Offset);
    }

    private static void Visit(ref Utf8JsonReader reader, Node node)
    {
        node.Enter((int)reader.TokenStartIndex);
        if (!node.HasChildren)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                Node? member = node.Find(PathScan.NameOf(ref reader));
                reader.Read();
                Step(ref reader, member);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                Step(ref reader, node.Find(index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    private static void Step(ref Utf8JsonReader reader, Node? node)
    {
        if (node is null)
        {
            reader.Skip();
        }
        else
        {
            Visit(ref reader, node);
        }
    }

    /// <summary>A place that some path leads to or through.</summary>
    private sealed class Node(Node? parent = null)
    {
        private Dictionary<string, Node>? _children;

        private int _start;
        private int _visits;
        private int _visitOfParent = -1;

        public bool HasChildren => _children is not null;

        public int Offset => IsFound ? _start : parent?.Offset ?? 0;

        // Of members with one name the last counts, and what was found in the others does not.
        private bool IsFound => _visits > 0 && (parent is null || (parent.IsFound && _visitOfParent == parent._visits));

        public void Enter(int start)
        {
            _start = start;
            _visits++;
            _visitOfParent = parent?._visits ?? 0;
        }

        public Node Child(string segment)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(segment, out Node? child))
            {
                _children.Add(segment, child = new Node(this));
            }

            return child;
        }

        public Node? Find(string segment) => _children!.TryGetValue(segment, out Node? child) ? child : null;
    }
}
