package travaux.core.work;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import travaux.core.importing.RawFile;
import travaux.core.importing.docx.GoodWordFile;
import travaux.core.importing.pdf.GoodPaper;

/** Sound files of every format, to be spoilt. */
final class GoodFiles {

    static final String MARKDOWN = """
        ---
        title: Accord on Lamps
        ---
        # Accord on Lamps

        Recalling the *tides*,

        ## Part I
        ### [Article 3bis. Oil]

        1. The keepers [shall] [may] [, in [clear] nights,] light **the lamp**.[^1]

            (a) with ~~oil~~ <u>wax</u>; [{note}] [sic] […]

            (i) and a [link](http://a.b/c)

        Option 1: [EU: none]

        Option 2: | a | b |
        |---|---|
        | (b) | wicks |

        > OP1 alt [agreed ad referendum]

        ## Annex

        [^1]: A note &amp; more.
        """;

    static final String PLAIN = """
        ACCORD ON LAMPS

        Article 1
        Oil

        1. The keepers of the lighthouse shall count the boats that pass be-
        fore the tide, [unless] [if] the fog is thick and nobody can see any
        of them from the gallery.

          (a) oil; or
          (b) [wax].

        Article 2 bis. Wicks
        OP1 [EU: Option 1: trim them] المادة 3 第四条 Статья 5
        """;

    static final String AKN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:x="urn:own"><akn:act>
        <akn:meta><akn:identification><akn:FRBRExpression><akn:FRBRdate date="2015-01-02"/><akn:FRBRlanguage
        language="eng"/></akn:FRBRExpression></akn:identification><akn:lifecycle><akn:eventRef eId="e1"
        date="2010-01-01"/></akn:lifecycle><akn:temporalData><akn:temporalGroup eId="t1"><akn:timeInterval
        start="#e1"/></akn:temporalGroup></akn:temporalData></akn:meta>
        <akn:preamble><akn:p>Whereas</akn:p></akn:preamble><akn:body><akn:part eId="p1"><akn:num>Part I</akn:num>
        <akn:section eId="s1" period="#t1"><akn:num>1.</akn:num><akn:heading>Oil</akn:heading><akn:subsection>
        <akn:num>(1)</akn:num><akn:content><akn:p>Keepers <akn:del>may</akn:del><akn:ins>shall</akn:ins> burn
        oil<akn:authorialNote marker="1"><akn:p>Note</akn:p></akn:authorialNote>.</akn:p><akn:table><akn:tr><akn:td>
        <akn:p>(a)</akn:p></akn:td><akn:td><akn:p>wax</akn:p></akn:td></akn:tr></akn:table></akn:content>
        </akn:subsection></akn:section><x:own>more</x:own></akn:part></akn:body><akn:attachments><akn:attachment>
        <akn:doc><akn:mainBody><akn:hcontainer name="schedule"><akn:p>List</akn:p></akn:hcontainer></akn:mainBody>
        </akn:doc></akn:attachment></akn:attachments></akn:act></akn:akomaNtoso>
        """;

    static final String HTML = """
        <!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Lamps</title>
        <style>.a{font-weight:bold}.b{text-decoration:line-through}</style></head><body>
        <h1>Accord</h1><h2>Article 1. Oil</h2><p class=a>The keepers <del>may</del> <ins>shall</ins>
        light<sup><a href='#fn1' id=r1>1</a></sup> <span class=b>the</span> [lamp].</p>
        <ol start=2 type=i><li>one<ul><li>two</ul><li value=9>three</ol>
        <table><tr><td>(a)<td>oil<tr><td>(b)<td><u>wax</u></table><pre>as   is</pre><br>x<hr>
        <div id=fn1>1 Note <a href='#r1'>back</a></div></body></html>
        """;

    private GoodFiles() {}

    /** Two or more of each format, for one is spliced with another. */
    static List<RawFile> all() {
        List<RawFile> files = new ArrayList<>();
        files.add(new RawFile("good.pdf", GoodPaper.plain()));
        files.add(new RawFile("good.pdf", GoodPaper.packed()));
        files.add(new RawFile("good.docx", GoodWordFile.bytes()));
        files.add(new RawFile("good.xml", AKN.getBytes(StandardCharsets.UTF_8)));
        files.add(new RawFile("good.xml", AKN.getBytes(StandardCharsets.UTF_16)));
        files.add(new RawFile("good.html", HTML.getBytes(StandardCharsets.UTF_8)));
        files.add(new RawFile("good.md", MARKDOWN.getBytes(StandardCharsets.UTF_8)));
        files.add(new RawFile("good.txt", PLAIN.getBytes(StandardCharsets.UTF_8)));
        files.add(new RawFile("good.txt", PLAIN.getBytes(StandardCharsets.UTF_16LE)));
        files.add(new RawFile("good.txt", "Clé du phare, déjà vue. ".repeat(40).getBytes(StandardCharsets.ISO_8859_1)));
        return files;
    }
}
