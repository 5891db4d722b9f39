package travaux.core.dossier;

/**
 * A place in a dossier.
 *
 * @param file its name inside the folder
 * @param path a JSON pointer, or empty for the whole file
 */
record Spot(String file, String path) {

    static Spot whole(String file) {
        return new Spot(file, "");
    }

    Spot in(String key) {
        return new Spot(file, path + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    Spot in(int index) {
        return new Spot(file, path + "/" + index);
    }
}
