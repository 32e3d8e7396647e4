package claimline.reading;

/** Brackets behind a day. */
final class KoreanBrackets {

    private KoreanBrackets() {}

    /** Skips the day of the week that stands there: (월), (월요일), (Mon). */
    static void skipWeekday(DateCursor cursor) {
        int start = cursor.at();
        cursor.skip(' ');
        boolean named = cursor.skip('(')
                && (cursor.word(KoreanDateWords.WEEKDAYS) != null
                        || cursor.skipAny(KoreanDateWords.WEEKDAY_LETTERS)
                        || cursor.wholeWord(EnglishDateWords.WEEKDAYS) != null);
        if (!named || !cursor.skip(')')) {
            cursor.to(start);
        }
    }
}
