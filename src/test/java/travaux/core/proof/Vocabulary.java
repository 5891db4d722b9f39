package travaux.core.proof;

import java.util.List;
import java.util.Random;

/** Phrases of invented harbour law, drawn with the few common and many rare words of real texts. */
final class Vocabulary {

    private static final List<String> NOUNS =
            List.of(("harbour port pilot vessel chart tide lamp lantern keeper council log sounding estuary mooring"
                + " buoy channel signal bell mole quay anchor cargo berth dredger ferry tugboat lighthouse beacon"
                + " register master crew hull rudder cable winch ledger gauge mudflat sandbank lock sluice weir dyke"
                + " culvert barrage ballast bollard fender gangway hawser jetty keel launch mast narrows oar pier raft"
                + " sail spar tiller wharf yard barometer compass sextant almanac fathom shoal reef inlet lagoon marsh"
                + " delta strand breakwater dolphin fairway groyne headland islet")
                    .split(" "));
    private static final List<String> ADJECTIVES =
            List.of(("annual public common lower upper outer inner ancient narrow shallow seasonal regular written"
                + " competent neighbouring northern southern temporary permanent recorded disputed shared private"
                + " reserved sealed numbered foggy tidal brackish floating fixed painted electric wooden granite"
                + " dredged abandoned")
                    .split(" "));
    private static final List<String> VERBS = List.of(("inspect publish record deposit exchange verify repair maintain "
                    + "announce measure compare archive transmit survey mark light close open guard number revise "
                    + "translate dredge paint count weigh register seal renew appoint")
            .split(" "));
    private static final List<String> LINKS = List.of(
            "in the",
            "of the",
            "near the",
            "for the",
            "with the",
            "under the",
            "before the",
            "along the",
            "without the");

    private final Random random;

    Vocabulary(Random random) {
        this.random = random;
    }

    String noun() {
        return zipf(NOUNS);
    }

    String verb() {
        return zipf(VERBS);
    }

    String adjective() {
        return zipf(ADJECTIVES);
    }

    /** Such as {@code near the shallow lagoon of the ferry}. */
    String phrase() {
        String phrase = LINKS.get(random.nextInt(LINKS.size())) + " " + adjective() + " " + noun();
        return random.nextBoolean() ? phrase : phrase + " of the " + noun();
    }

    /** A title of two or three words. */
    String title() {
        String first = noun();
        String capital = Character.toUpperCase(first.charAt(0)) + first.substring(1);
        return random.nextBoolean() ? capital + " and " + noun() : capital + " of the " + adjective() + " " + noun();
    }

    /** The nearer to the front, the more often, as words are in real texts. */
    private String zipf(List<String> words) {
        double place = Math.pow(words.size(), random.nextDouble()) - 1;
        int spread = random.nextInt(4) == 0 ? random.nextInt(words.size()) : (int) (place * 0.999);
        return words.get(Math.min(spread, words.size() - 1));
    }
}
