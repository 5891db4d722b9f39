package travaux.core.importing.pdf;

/** A page that marks changes by bold brackets and drawn lines below words. */
public final class GazettePaper {

    private GazettePaper() {}

    /** Six words in bold brackets, each before an underlined one. */
    public static byte[] bytes() {
        Paper paper = new Paper().page().write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 70, "Bill on Lamps");
        for (int i = 1; i <= 6; i++) {
            float y = 70 + 40 * i;
            float x = Paper.MARGIN;
            paper.write(x, y, i + ". The keeper");
            paper.write(Paper.BOLD, Paper.SIZE, x + 80, y, "[may " + i + "]");
            float word = x + 125;
            paper.write(word, y, "shall " + i);
            paper.line(word, word + Paper.width("shall " + i), y + 1.5f);
            paper.write(word + Paper.width("shall " + i) + 3, y, "light the lamp of the harbour at dusk.");
        }
        return paper.bytes();
    }
}
