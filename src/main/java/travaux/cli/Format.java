package travaux.cli;

/** For whom a result is written. */
enum Format {
    /** For people. */
    text,
    /** For programs. */
    json
}
