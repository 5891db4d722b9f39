package travaux.core.work;

import java.io.IOException;
import java.util.List;
import travaux.core.importing.UnusableInputException;

/** Draws the program's views without a display. Whoever has a screen toolkit implements it; commands only ask. */
public interface Pictures {

    /** The names of the views that can be drawn, the default first. */
    List<String> views();

    /**
     * Draws one view and writes it as PNG to the request's output, which may exist already.
     *
     * @throws UnusableInputException if what is asked for does not exist, such as a unit or a draft
     * @throws IOException if the picture cannot be written
     */
    void draw(PictureRequest request) throws UnusableInputException, IOException;
}
