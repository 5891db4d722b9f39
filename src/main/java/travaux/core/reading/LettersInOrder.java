package travaux.core.reading;

/** Reads lettered headings in order, so that {@code I.} after {@code H.} is a letter and no Roman numeral. */
final class LettersInOrder {

    private int last;

    /** The heading as it is to be read. Headings are to be handed over in order. */
    NumberedTitle read(NumberedTitle title) {
        String number = title.number();
        boolean single = number.length() == 1 && Character.isLetter(number.charAt(0));
        boolean next = single && last > 0 && number.charAt(0) == last + 1;
        NumberedTitle read = next && title.numeral() == NumberedTitle.Numeral.ROMAN
                ? new NumberedTitle(NumberedTitle.Numeral.LETTER, number, title.label(), title.title())
                : title;
        if (read.numeral() == NumberedTitle.Numeral.LETTER) {
            last = single ? number.charAt(0) : 0;
        }
        return read;
    }
}
