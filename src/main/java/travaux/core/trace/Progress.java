package travaux.core.trace;

/** Is told how far a long piece of work has come. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (_, _) -> {};

    /** {@code done} of {@code all} comparisons are made. */
    void at(int done, int all);
}
