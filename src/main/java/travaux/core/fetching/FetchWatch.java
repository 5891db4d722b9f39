package travaux.core.fetching;

/** Watches a download and may end it. Called on the thread that downloads. */
public interface FetchWatch {

    /** Watches nothing. */
    FetchWatch NONE = _ -> {};

    /** So many bytes of the document are on the disk, those of an earlier try included. */
    void received(long bytes);

    /** The document has so many bytes in all, as far as the server says so. */
    default void expects(long bytes) {}

    /** Whether to stop at once; asked several times a second. */
    default boolean isCancelled() {
        return false;
    }
}
