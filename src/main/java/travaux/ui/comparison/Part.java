package travaux.ui.comparison;

/** What is shown of a unit that is known by elements in one draft and by words in the other. */
enum Part {
    /** The elements of all drafts. */
    ELEMENTS,
    /** The words of the one draft, as they stand. */
    WORDS
}
