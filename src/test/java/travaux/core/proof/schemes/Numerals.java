package travaux.core.proof.schemes;

/** Numbers as headings write them. */
final class Numerals {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Numerals() {}

    /** From 1 to 49. */
    static String roman(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }

    /** From 1 to 99. */
    static String chinese(int number) {
        String digits = "〇一二三四五六七八九";
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
        String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
        return number < 10 ? ones : tens + "十" + ones;
    }

    static String letter(int number) {
        return Character.toString('A' + number - 1);
    }
}
