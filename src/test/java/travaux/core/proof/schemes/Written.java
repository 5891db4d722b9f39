package travaux.core.proof.schemes;

import java.util.List;

/**
 * A draft as it was written.
 *
 * @param name of the file, whose ending says in which format
 * @param places its provisions in order, with what they are called there
 * @param chapters whether chapters have headings
 */
record Written(String name, String text, List<Place> places, boolean chapters) {

    /** A provision, its chapter, and its number in comparable form. */
    record Place(Provision provision, int chapter, String number, String title) {}
}
