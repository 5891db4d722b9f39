package travaux.ui.control;

/**
 * The grammar of marks: what may be drawn on words. Each can be told without its colour. Declared in drawing order; grounds lie
 * beneath the text, everything else above it.
 */
public enum TextMark {
    /** Ground of words in brackets. */
    BRACKET_GROUND("ground-bracket", true),
    /** Ground of what came. */
    INSERT_GROUND("ground-insert", true),
    /** Ground of what stands elsewhere. */
    MOVED_GROUND("ground-moved", true),
    /** Ground of what went. */
    DELETE_GROUND("ground-delete", true),
    /** Solid bar under words in brackets. */
    BRACKET_BAR("bar-bracket", false),
    /** Second bar under words in brackets within brackets. */
    DEEPER_BAR("bar-bracket-deep", false),
    /** Dotted bar under words whose brackets were lifted. */
    LIFTED_DOTS("dots-lifted", false),
    /** Small hook where brackets were added. */
    ADDED_HOOK("hook-added", false),
    /** Line through what went. */
    STRIKE("line-delete", false),
    /** Line under what came. */
    UNDERLINE("line-insert", false),
    /** Two lines under what stands elsewhere. */
    DOUBLE_UNDERLINE("line-moved", false),
    /** Box around shall/may wording. */
    FORCE_BOX("box-force", false),
    /** Dots under what is only cosmetic. */
    COSMETIC_DOTS("dots-cosmetic", false),
    /** Line under words that the source itself underlines. */
    SOURCE_UNDERLINE("line-source", false),
    /** Line through words that the source itself strikes. */
    SOURCE_STRIKE("line-source", false);

    private final String styleClass;
    private final boolean beneath;

    TextMark(String styleClass, boolean beneath) {
        this.styleClass = styleClass;
        this.beneath = beneath;
    }

    String styleClass() {
        return styleClass;
    }

    /** Whether it is drawn beneath the words. */
    boolean isBeneath() {
        return beneath;
    }
}
