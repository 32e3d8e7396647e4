package claimline.reading.date;

import claimline.reading.calendar.ClockTime;
import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;

/** Times of day in digits: 14:30, 05:00:47; 0900 GMT. */
final class ClockDigits {

    /** Words of English before a time. */
    private static final Lexicon<Boolean> BEFORE = DateTables.table(
            true, "at", "by", "from", "until", "till", "since", "before", "after", "around", "about", "to", "and");

    private ClockDigits() {}

    /**
     * Whether what was read from a position on may be a time alone: not behind a word of English that is followed by
     * scores and verses as well, unless seconds or a zone are told.
     */
    static boolean standsAlone(FoldedText text, int start, int end) {
        if (text.startsWith(" in ", start - 4, true) || text.charAt(start - 1) == ':') {
            return false; // ran it in 2:05:13
        }
        boolean behindWord = text.charAt(start - 1) == ' ' && Words.isLatin(text.charAt(start - 2));
        boolean long5 = end - start > 5;
        return long5
                || !behindWord && text.charAt(start + 1) != ':' && text.charAt(start - 1) != '-'
                || isBehindTimeWord(text, start);
    }

    /** Whether a word stands before that times follow: at, by, until. */
    static boolean isBehindTimeWord(FoldedText text, int start) {
        return EnglishContext.isBehind(text, start, BEFORE);
    }

    /** 0900 GMT: four digits before a zone; null where none stand at the cursor. */
    static ClockTime military(DateCursor cursor) {
        int start = cursor.at();
        int number = cursor.exactly(4);
        int end = cursor.at();
        String zone = number < 0 ? "" : DateZones.behind(cursor);
        ClockTime time = cursor.at() > end ? ClockTime.of(number / 100, number % 100, 0) : null;
        return time == null ? cursor.back(start) : time.in(zone);
    }

    /** Null where none stands at the cursor; a score (21:19로) is none, nor is part of a longer row. */
    static ClockTime read(DateCursor cursor) {
        int start = cursor.at();
        int hour = cursor.digits(2);
        if (hour < 0 || !cursor.skip(':')) {
            return cursor.back(start);
        }
        int minute = cursor.exactly(2);
        int second = 0;
        if (minute >= 0 && cursor.peek() == ':' && Digits.isDigit(cursor.peek(1))) {
            cursor.skip(':');
            second = cursor.exactly(2);
            skipFraction(cursor);
        }
        boolean ended = minute >= 0 && second >= 0 && ends(cursor);
        ClockTime time = ended ? ClockTime.of(hour, minute, second) : null;
        return time == null ? cursor.back(start) : time;
    }

    private static void skipFraction(DateCursor cursor) {
        if (cursor.peek() == '.' && Digits.isDigit(cursor.peek(1))) {
            int start = cursor.at();
            cursor.skip('.');
            if (cursor.digits(9) < 0) {
                cursor.to(start);
            }
        }
    }

    private static boolean ends(DateCursor cursor) {
        char next = cursor.peek();
        boolean more = (next == ':' || next == '.' || next == '/') && Digits.isDigit(cursor.peek(1));
        return !Digits.isDigit(next) && !more && next != '로' && next != '%';
    }
}
