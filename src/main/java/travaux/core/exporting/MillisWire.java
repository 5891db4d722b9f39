package travaux.core.exporting;

/** Milliseconds by stage, to the microsecond. */
record MillisWire(double read, double align, double diff) {

    static MillisWire of(double read, double align, double diff) {
        return new MillisWire(rounded(read), rounded(align), rounded(diff));
    }

    static double rounded(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }
}
