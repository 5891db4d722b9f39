package travaux.core.importing.pdf;

/** The white between two words. */
final class Blank {

    private Blank() {}

    /** A blank that shares the emphasis and lines common to both neighbours. */
    static Glyph between(Glyph before, Glyph after) {
        float width = Math.max(0, after.x() - before.end());
        int ink = before.ink() & after.ink() & ~Ink.RAISED & ~Ink.LOST;
        return new Glyph(" ", before.end(), before.baseline(), width, before.size(), ink);
    }
}
