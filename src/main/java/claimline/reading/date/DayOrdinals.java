package claimline.reading.date;

import static java.util.Map.entry;

import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place in a row of English, in words and digits: first, 21st, thirty-first. */
final class DayOrdinals {

    private static final List<String> ONES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            entry("tenth", 10),
            entry("eleventh", 11),
            entry("twelfth", 12),
            entry("thirteenth", 13),
            entry("fourteenth", 14),
            entry("fifteenth", 15),
            entry("sixteenth", 16),
            entry("seventeenth", 17),
            entry("eighteenth", 18),
            entry("nineteenth", 19),
            entry("twentieth", 20),
            entry("thirtieth", 30));

    static final Lexicon<Integer> WORDS = words();
    private static final Lexicon<Boolean> ENDINGS = Lexicon.of(Map.of("st", true, "nd", true, "rd", true, "th", true));

    private DayOrdinals() {}

    /** The ordinal at the cursor, which is behind it then; -1 where none stands. */
    static int read(DateCursor cursor) {
        int start = cursor.at();
        if (!Digits.isDigit(cursor.peek())) {
            Integer word = cursor.wholeWord(WORDS);
            return word == null ? -1 : word;
        }
        int number = cursor.digits(2);
        if (number > 0 && cursor.wholeWord(ENDINGS) != null) {
            return number;
        }
        cursor.to(start);
        return -1;
    }

    /** A day of the month, ordinal or not; -1 where none stands. */
    static int day(DateCursor cursor) {
        int start = cursor.at();
        int ordinal = read(cursor);
        int day = ordinal > 0 || !Digits.isDigit(cursor.peek()) ? ordinal : cursor.digits(2);
        char next = cursor.peek();
        boolean more = (next == ':' || next == '.' || next == ',') && Digits.isDigit(cursor.peek(1));
        if (day < 1 || day > 31 || more || next == '%' || Words.isWord(next) && !Words.isHangul(next)) {
            cursor.to(start);
            return -1;
        }
        return day;
    }

    private static Lexicon<Integer> words() {
        Map<String, Integer> words = new HashMap<>(OTHERS);
        for (int i = 0; i < ONES.size(); i++) {
            words.put(ONES.get(i), i + 1);
            words.put("twenty-" + ONES.get(i), 21 + i);
        }
        words.put("thirty-first", 31);
        return Lexicon.of(words);
    }
}
