package travaux.core.exporting;

/** The answer of {@code bench}. */
record BenchmarkWire(int schema, int repeat, MillisWire millis) {}
