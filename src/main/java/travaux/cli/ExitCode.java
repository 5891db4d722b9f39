package travaux.cli;

/** How a command ended, as scripts see it. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** An unexpected failure. */
    static final int FAILED = 1;
    /** The call's words are wrong. */
    static final int WRONG_CALL = 2;
    /** An input cannot be used, or a check found faults. */
    static final int UNUSABLE = 3;

    private ExitCode() {}
}
