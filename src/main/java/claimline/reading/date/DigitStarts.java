package claimline.reading.date;

import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;

/** Whether a date or length may begin with a row of digits: by what stands before and behind it. */
final class DigitStarts {

    private static final String UNITS = "년월일시분초주달개해세학회거영박만천백십여";

    private DigitStarts() {}

    /** Of a position where a digit stands, or an apostrophe before one. */
    static boolean mayBegin(FoldedText text, int at) {
        char before = text.charAt(at - 1);
        if (Digits.isDigit(before) || Words.isLatin(before)) {
            return false;
        }
        int end = Digits.endOfRun(text, text.charAt(at) == '\'' ? at + 1 : at, at + Digits.MOST);
        char next = text.charAt(end);
        return switch (next) {
            case ' ', '\n' -> end - at == 4 || mayFollow(text.charAt(end + 1));
            case '.', '/', '-', ':', '~', '–', '—', '·', 'ㆍ', '‧', ',', '\'' -> true;
            default -> mayFollow(next) || end - at == 4;
        };
    }

    private static boolean mayFollow(char next) {
        return Words.isLatin(next) || UNITS.indexOf(next) >= 0 || "~-–½¼¾".indexOf(next) >= 0 && next != '\0';
    }
}
