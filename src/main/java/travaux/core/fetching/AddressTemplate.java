package travaux.core.fetching;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address with places for a document's symbol and language, such as <code>https://example.org/{symbol}?l={lang}</code>.
 *
 * @param written with <code>{symbol}</code>, and with <code>{lang}</code> where the address tells languages apart
 */
public record AddressTemplate(String written) {

    /** What is wrong with it, as a sentence; empty if it can be used. */
    public static Optional<String> fault(String written) {
        if (!written.contains("{symbol}")) {
            return Optional.of("The address “" + written + "” has no {symbol}.");
        }
        try {
            URI example = new AddressTemplate(written).address("A/1", "en");
            boolean usable = "https".equals(example.getScheme()) && example.getHost() != null;
            return usable
                    ? Optional.empty()
                    : Optional.of("The address “" + written + "” does not begin with https://.");
        } catch (IllegalArgumentException _) {
            return Optional.of("“" + written + "” is no address.");
        }
    }

    /** The address of a document. Slashes of a symbol part a path, as official addresses have it, and are encoded in a query. */
    URI address(String symbol, String language) {
        int query = written.indexOf('?');
        String path = query < 0 ? written : written.substring(0, query);
        String rest = query < 0 ? "" : written.substring(query);
        String coded = encoded(symbol);
        return URI.create((path.replace("{symbol}", coded.replace("%2F", "/")) + rest.replace("{symbol}", coded))
                .replace("{lang}", encoded(language)));
    }

    /** The address of a document for a reader to open by hand. */
    public String page(String symbol, String language) {
        return address(symbol, language).toString();
    }

    /** Whether a web page is what it promises. */
    boolean promisesPage() {
        String path = written.toLowerCase(Locale.ROOT).replaceFirst("\\?.*", "");
        return path.endsWith(".html") || path.endsWith(".htm");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
