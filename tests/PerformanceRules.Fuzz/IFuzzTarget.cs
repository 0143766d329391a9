namespace PerformanceRules.Fuzz;

/// <summary>A parser to be fed: makes its inputs from a random number generator, and tells whether it took one.</summary>
internal interface IFuzzTarget
{
    /// <summary>Gets the name, as given on the command line.</summary>
    string Name { get; }

    /// <summary>Makes an input. The same generator in the same state makes the same input.</summary>
    byte[] Next(Random random);

    /// <summary>Reads an input, and uses what was read.</summary>
    /// <returns>Whether it was accepted; a refusal with errors is as good.</returns>
    /// <exception cref="FuzzException">The parser contradicts itself.</exception>
    bool Run(byte[] input);
}
