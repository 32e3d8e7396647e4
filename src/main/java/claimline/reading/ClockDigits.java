package claimline.reading;

/** Times of day in digits: 14:30, 05:00:47. */
final class ClockDigits {

    private ClockDigits() {}

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
        ClockTime time = minute < 0 || second < 0 || !ends(cursor) ? null : ClockTime.of(hour, minute, second);
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
