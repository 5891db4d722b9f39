package travaux.core.importing.docx;

import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

/** Word documents that mark changes by type and colour instead of tracking them. */
public final class GazetteFile {

    private GazetteFile() {}

    /** Six words in bold brackets, each before an underlined one. */
    public static byte[] bytes() {
        StringBuilder body =
                new StringBuilder(p(r("<w:b/>", "Bill on Lamps")) + p(r("<w:u w:val=\"single\"/>", "Oil")));
        for (int i = 1; i <= 6; i++) {
            body.append(p(r("The keeper ")
                    + r("<w:b/>", "[may " + i + "]")
                    + r(" ")
                    + r("<w:u w:val=\"single\"/>", "shall " + i)
                    + r(" light the lamp.")));
        }
        return new WordFile(body.toString()).raw().bytes();
    }

    /** Six struck words, each before one in colour. */
    public static byte[] coloured() {
        StringBuilder body = new StringBuilder(p(r("<w:color w:val=\"333333\"/>", "Bill on Lamps")));
        for (int i = 1; i <= 6; i++) {
            body.append(p(r("The keeper ")
                    + r("<w:strike/><w:color w:val=\"FF0000\"/>", "may " + i)
                    + r(" ")
                    + r("<w:color w:val=\"0070C0\"/>", "shall " + i)
                    + r(" light the lamp.")));
        }
        return new WordFile(body.toString()).raw().bytes();
    }
}
