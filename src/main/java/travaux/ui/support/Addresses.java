package travaux.ui.support;

/** Addresses of the net as they are written where there is little room. */
public final class Addresses {

    private static final String BREAK = "\u200B";

    private Addresses() {}

    /** An address that may be broken behind its slashes and before its other signs, never within a word or a number. */
    public static String toBreak(String address) {
        return address.replaceAll("(?<=[^/:]/)(?=[^/])|(?<=\\w)(?=[?&=#_.-])", BREAK);
    }
}
