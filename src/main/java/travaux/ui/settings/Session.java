package travaux.ui.settings;

import java.util.List;

/**
 * What is open while the program runs. As it lies in the session file, version {@value #SCHEMA}; a clean end takes the file
 * away, so that one which is found tells of an end that was not.
 *
 * @param schema version of this form
 * @param process the number of the process that wrote it
 * @param windows each open window, the oldest first
 */
public record Session(int schema, long process, List<Open> windows) {

    static final int SCHEMA = 2;

    /**
     * A window.
     *
     * @param dossier id or folder of the dossier that lies open, or empty
     * @param files the two files that lie open where no dossier does, the earlier first, or none
     * @param old id of its draft on the earlier side, or empty
     * @param now id of its draft on the later side, or empty
     * @param unit id of the unit that is read, or empty
     * @param page name of the page that is open
     * @param reading how units are read
     * @param proposing whether a proposal for that unit is being written
     * @param frame where the window stands
     */
    public record Open(
            String dossier,
            List<String> files,
            String old,
            String now,
            String unit,
            String page,
            String reading,
            boolean proposing,
            Frame frame) {

        /** Copies the list. */
        public Open {
            files = List.copyOf(files);
        }
    }

    /** Where a window stands, in pixels of the screen. */
    public record Frame(double x, double y, double width, double height) {}

    /** Refuses another version's form. */
    public Session {
        windows = List.copyOf(windows);
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("schema " + schema);
        }
    }

    /** Of this process. */
    public static Session of(List<Open> windows) {
        return new Session(SCHEMA, ProcessHandle.current().pid(), windows);
    }
}
