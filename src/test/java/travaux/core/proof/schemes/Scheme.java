package travaux.core.proof.schemes;

/** How a draft numbers its provisions. */
enum Scheme {
    /** Parts, numbers that start again in each, letters below some of them. */
    PARTS,
    /** Sections with letters, numbers that name their whole way: {@code II.A.3}. */
    SECTIONS,
    /** Articles, with {@code 3 bis}, {@code 3 alt} and {@code [Article X]} between them. */
    PLACEHOLDERS,
    /** Articles numbered through. */
    CLEAN;

    boolean isByArticle() {
        return this == PLACEHOLDERS || this == CLEAN;
    }
}
