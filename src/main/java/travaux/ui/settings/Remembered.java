package travaux.ui.settings;

/**
 * Where the reader was and how the window looked. As it lies in the settings file, version {@value #SCHEMA}.
 *
 * @param schema version of this form
 * @param colours name of {@link Look.Colours}
 * @param size of type, 1 being the size it was drawn for
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param timelineFolded whether only a strip of drafts is shown
 * @param articlesFolded whether the article table is put away
 * @param inspectorFolded whether the inspector is put away
 * @param cosmetic whether cosmetic changes are marked
 * @param reading how units are read
 * @param dossier id of the dossier that was open, or empty
 * @param old id of its draft on the earlier side, or empty
 * @param now id of its draft on the later side, or empty
 * @param unit id of the unit that was read, or empty
 */
public record Remembered(
        int schema,
        String colours,
        double size,
        double width,
        double height,
        boolean timelineFolded,
        boolean articlesFolded,
        boolean inspectorFolded,
        boolean cosmetic,
        String reading,
        String dossier,
        String old,
        String now,
        String unit) {

    static final int SCHEMA = 1;

    /** Nothing remembered yet. */
    public static final Remembered NOTHING =
            new Remembered(SCHEMA, "SYSTEM", 1, 1440, 900, false, false, false, false, "SIDE_BY_SIDE", "", "", "", "");

    /** Refuses what no window can be. */
    public Remembered {
        if (schema != SCHEMA || !(size >= Look.SMALLEST && size <= Look.LARGEST) || !(width >= 320 && height >= 240)) {
            throw new IllegalArgumentException("schema " + schema + ", size " + size + ", " + width + " by " + height);
        }
        Look.Colours.valueOf(colours);
    }
}
