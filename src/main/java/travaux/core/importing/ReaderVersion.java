package travaux.core.importing;

/** The version of the readers, kept with every text they read. */
public final class ReaderVersion {

    /** To be raised whenever the same bytes may come out otherwise than before. */
    public static final int CURRENT = 1;

    private ReaderVersion() {}
}
