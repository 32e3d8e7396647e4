package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateMatch;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Words;

/**
 * Finds the date, time of day or length of time that begins at a position of a text, whatever its language. Looks at
 * the text around it a few words far only, so that asking at every position takes time in proportion to the text.
 */
final class DateGrammar {

    private DateGrammar() {}

    /** Whether one can begin with this letter. */
    static boolean begins(char letter) {
        return Words.isHangul(letter) || Words.isLatin(letter) || Digits.isDigit(letter) || letter == '\'';
    }

    /** The longest that begins at the position, or null. */
    static DateMatch at(FoldedText text, int start) {
        char first = text.charAt(start);
        char before = text.charAt(start - 1);
        if (Words.isHangul(first)) {
            boolean within = Words.isHangul(before) || Words.isWord(before);
            return !within && KoreanStarts.mayBegin(text, start) ? korean(text, start) : null;
        }
        if (Words.isLatin(first)) {
            boolean within = Words.isLatin(before) || Words.isWord(before);
            return !within && EnglishStarts.mayBegin(text, start) ? ofLatin(text, start) : null;
        }
        return DigitStarts.mayBegin(text, start) ? longer(korean(text, start), english(text, start)) : null;
    }

    /** Names of eras and of days stand in Latin letters in Korean, too. */
    private static DateMatch ofLatin(FoldedText text, int start) {
        DateMatch english = english(text, start);
        return english == null && KoreanEras.begins(text, start) ? korean(text, start) : english;
    }

    private static DateMatch korean(FoldedText text, int start) {
        DateCursor cursor = new DateCursor(text, start);
        DateExpression date = new KoreanRanges(cursor).read();
        DateMatch dated = date == null ? null : new DateMatch(start, cursor.at(), date);
        cursor.to(start);
        DateExpression length = new KoreanLengths(cursor).read();
        return longer(dated, length == null ? null : new DateMatch(start, cursor.at(), length));
    }

    private static DateMatch english(FoldedText text, int start) {
        if (Words.isHangul(text.charAt(start)) || isWithin(text, start)) {
            return null;
        }
        DateCursor cursor = new DateCursor(text, start);
        DateExpression date = new EnglishRanges(cursor).read();
        DateMatch dated = date == null ? null : new DateMatch(start, cursor.at(), date);
        cursor.to(start);
        DateExpression length = new EnglishLengths(cursor).read();
        return longer(dated, length == null ? null : new DateMatch(start, cursor.at(), length));
    }

    /** Whether a word or number goes on here. */
    private static boolean isWithin(FoldedText text, int start) {
        char before = text.charAt(start - 1);
        boolean joint = "-/.:,".indexOf(before) >= 0 && Digits.isDigit(text.charAt(start));
        return Words.isWord(before) || joint && Digits.isDigit(text.charAt(start - 2));
    }

    /** The first of two that are equally long. */
    private static DateMatch longer(DateMatch first, DateMatch second) {
        return first == null || second != null && second.end() > first.end() ? second : first;
    }
}
