package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import travaux.core.text.UnitKind;

/**
 * Stage: tells what stands before the first heading, and which text below a title is a preamble. Reads blocks; writes blocks that begin with a heading. A preamble is
 * recognised by its first participle or by the naming of the Parties; what stands before it is a cover note.
 */
final class Opening {

    private static final Pattern PREAMBULAR = Pattern.compile(
            "^(?:\\[|[*\\s])*(?:(?:the|les|las|los|die) (?:[\\p{L}-]+"
                + " ){0,6}(?:part(?:y|ies)|states|états|partes|estados|assembly)(?!\\p{L})|(?:also |further |deeply"
                + " |fully"
                + " )?(?:recalling|noting|recogni[sz]ing|affirming|reaffirming|emphasi[sz]ing|convinced|considering|bearing"
                + " in mind|mindful|aware|desiring|desirous|determined|acknowledging|taking|concerned|conscious|stressing|underlining|welcoming|guided|pursuant|believing|having|wishing|seeking|resolved|being|in"
                + " pursuit|we,)(?!\\p{L})"
                + "|(?:rappelant|considérant|notant|reconnaissant|affirmant|réaffirmant|soulignant|conscient|désireu|convaincu|soucieu|ayant|tenant"
                + " compte|prenant|résolu|préoccupé)"
                + "|(?:recordando|considerando|observando|reconociendo|afirmando|reafirmando|destacando|subrayando|conscientes|deseos"
                + "|convencid|teniendo|preocupad|resuelt|tomando)"
                + "|(?:ссылаясь|отмечая|признавая|учитывая|будучи|напоминая|подтверждая|принимая|сознавая|подчеркивая|желая|стремясь"
                + "|участвующие|государства|стороны)|(?:回顾|注意到|认识到|重申|考虑到|铭记|确认|深信|承认|强调|本(?:公约|协定|条约).{0,6}(?:缔约|各方)|缔约)|(?:إن"
                + " الأطراف|إنّ الأطراف|إن الدول|إذ |وإذ ))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLOSING = Pattern.compile(
            "^(?:in witness whereof|done (?:at|in)(?!\\p{L})|en foi de quoi|fait à|en fe de lo cual|hecho en|в"
                    + " удостоверение чего|совершено в|为此|وإثباتا لذلك|وإثباتاً لذلك|حرر في)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Opening() {}

    /** The same blocks, with silent headings before what has none: cover notes, an unnamed preamble, the closing formula. */
    static List<Block> entitle(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && blocks.get(first) instanceof Block.Paragraph) {
            first++;
        }
        List<MarkedLine> opening = new ArrayList<>();
        for (Block block : blocks.subList(0, first)) {
            if (block instanceof Block.Paragraph(MarkedLine line)) {
                opening.add(line);
            }
        }
        List<Block> entitled = new ArrayList<>(blocks.size() + 4);
        split(opening, needsPreamble(blocks.subList(first, blocks.size())), first < blocks.size(), entitled);
        addWithClosing(blocks.subList(first, blocks.size()), entitled);
        return entitled;
    }

    /** Whether the first heading opens a numbered unit, so that a preamble before it would have no heading of its own. */
    private static boolean needsPreamble(List<Block> rest) {
        if (rest.isEmpty() || !(rest.getFirst() instanceof Block.Heading heading)) {
            return false;
        }
        return switch (heading.kind()) {
            case ARTICLE, PART, CHAPTER, SECTION -> true;
            case PREAMBLE, ANNEX, OTHER -> false;
        };
    }

    private static void split(
            List<MarkedLine> opening, boolean preambleWanted, boolean structured, List<Block> entitled) {
        int preamble = opening.size();
        for (int i = opening.size() - 1; preambleWanted && i >= 0; i--) {
            if (isPreambular(opening.get(i).text())) {
                preamble = i;
            }
        }
        cover(opening.subList(0, preamble), structured, entitled);
        if (preamble < opening.size()) {
            entitled.add(Block.Heading.silent(
                    UnitKind.PREAMBLE, opening.get(preamble).place()));
            opening.subList(preamble, opening.size()).forEach(line -> entitled.add(new Block.Paragraph(line)));
        }
    }

    private static boolean isPreambular(String text) {
        String head = text.substring(0, Math.min(120, text.length()));
        return PREAMBULAR.matcher(head).lookingAt() && !TitleShape.isTitle(text);
    }

    /** A single title-like line before the text is its title; several are a cover and kept as they stand. */
    private static void cover(List<MarkedLine> lines, boolean structured, List<Block> entitled) {
        if (lines.isEmpty()) {
            return;
        }
        MarkedLine first = lines.getFirst();
        Block.Heading heading = Block.Heading.silent(UnitKind.OTHER, first.place());
        boolean titled = structured && lines.size() == 1 && TitleShape.isTitle(first.text());
        entitled.add(titled ? heading.entitled(first.text().strip(), first.marks()) : heading);
        lines.subList(titled ? 1 : 0, lines.size()).forEach(line -> entitled.add(new Block.Paragraph(line)));
    }

    private static void addWithClosing(List<Block> blocks, List<Block> entitled) {
        boolean inArticle = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                inArticle = heading.kind() == UnitKind.ARTICLE;
            } else if (block instanceof Block.Paragraph(MarkedLine line) && opensPreamble(line, blocks, i)) {
                entitled.add(Block.Heading.silent(UnitKind.PREAMBLE, line.place()));
            } else if (inArticle && block instanceof Block.Paragraph(MarkedLine line) && isClosing(line.text())) {
                entitled.add(Block.Heading.silent(UnitKind.OTHER, line.place()));
                inArticle = false;
            }
            entitled.add(block);
        }
    }

    /** Under the title of an instrument, or of the part of a paper that is one, and before its first numbered unit. */
    private static boolean opensPreamble(MarkedLine line, List<Block> blocks, int index) {
        boolean titled = index > 0 && blocks.get(index - 1) instanceof Block.Heading above && isTitle(above);
        if (!titled || !isPreambular(line.text())) {
            return false;
        }
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading next) {
                return next.kind() == UnitKind.ARTICLE
                        || next.kind() == UnitKind.PART
                        || next.kind() == UnitKind.CHAPTER;
            }
        }
        return false;
    }

    private static boolean isTitle(Block.Heading heading) {
        return switch (heading.kind()) {
            case OTHER, SECTION, ANNEX -> !heading.title().isEmpty();
            case PART, CHAPTER, ARTICLE, PREAMBLE -> false;
        };
    }

    private static boolean isClosing(String text) {
        return CLOSING.matcher(text.substring(0, Math.min(60, text.length()))).lookingAt();
    }
}
