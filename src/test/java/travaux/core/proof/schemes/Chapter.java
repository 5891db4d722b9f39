package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter: what it is called, what it is about, and its provisions.
 *
 * @param id the same through all drafts
 */
record Chapter(int id, String title, List<String> topic, List<Provision> provisions) {

    Chapter {
        provisions = new ArrayList<>(provisions);
    }
}
