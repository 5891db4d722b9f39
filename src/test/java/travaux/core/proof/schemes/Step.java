package travaux.core.proof.schemes;

/** How one draft of a negotiation is made from the one before it. */
enum Step {
    /** A compilation: more text, options, brackets. */
    COMPILED(Scheme.SECTIONS),
    /** A chair's text by articles: options chosen, text shortened, rivals and late articles between the others. */
    ARTICLES(Scheme.PLACEHOLDERS),
    /** The clean text: no brackets, every heading filled or gone. */
    CLEANED(Scheme.CLEAN);

    final Scheme scheme;

    Step(Scheme scheme) {
        this.scheme = scheme;
    }
}
