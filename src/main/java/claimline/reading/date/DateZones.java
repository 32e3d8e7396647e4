package claimline.reading.date;

import static java.util.Map.entry;

import claimline.reading.calendar.ClockTime;
import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.text.DateTables;
import claimline.reading.text.Lexicon;
import java.util.Map;

/** Zones as they are told beside a time; the time where it happened has no zone. */
final class DateZones {

    private static final Lexicon<String> LATIN = DateTables.table(Map.ofEntries(
            entry("KST", "+09:00"),
            entry("JST", "+09:00"),
            entry("GMT", "Z"),
            entry("UTC", "Z"),
            entry("EST", "-05:00"),
            entry("EDT", "-04:00"),
            entry("ET", "America/New_York"),
            entry("CDT", "-05:00"),
            entry("MST", "-07:00"),
            entry("MDT", "-06:00"),
            entry("PST", "-08:00"),
            entry("PDT", "-07:00"),
            entry("PT", "America/Los_Angeles"),
            entry("BST", "+01:00"),
            entry("CET", "+01:00"),
            entry("CEST", "+02:00"),
            entry("EET", "+02:00"),
            entry("HKT", "+08:00"),
            entry("SGT", "+08:00"),
            entry("AEST", "+10:00"),
            entry("AEDT", "+11:00"),
            entry("Eastern time", "America/New_York"),
            entry("Pacific time", "America/Los_Angeles"),
            entry("local time", "")));

    static final Lexicon<String> KOREAN = DateTables.table(Map.ofEntries(
            entry("한국_시간", "+09:00"),
            entry("한국_시각", "+09:00"),
            entry("우리_시간", "+09:00"),
            entry("서울_시간", "+09:00"),
            entry("일본_시간", "+09:00"),
            entry("중국_시간", "+08:00"),
            entry("베이징_시간", "+08:00"),
            entry("그리니치_표준시", "Z"),
            entry("미국_동부_시간", "America/New_York"),
            entry("미_동부_시간", "America/New_York"),
            entry("동부_시간", "America/New_York"),
            entry("미국_서부_시간", "America/Los_Angeles"),
            entry("현지_시간", ""),
            entry("현지_시각", ""),
            entry("미국_시간", ""),
            entry("유럽_시간", "")));

    private DateZones() {}

    /** The zone told right before a date or time, which the cursor is behind then; null where none is. */
    static String before(DateCursor cursor) {
        int start = cursor.at();
        String zone = cursor.word(KOREAN);
        if (zone == null) {
            return null;
        }
        cursor.skip("으로");
        return cursor.skip(' ') ? zone : cursor.back(start);
    }

    /** The zone told behind a time, in brackets or not, which the cursor is behind then; empty where none is. */
    static String behind(DateCursor cursor) {
        int start = cursor.at();
        cursor.skip(' ');
        boolean bracket = cursor.skip('(');
        cursor.skip("이하 ");
        String zone = cursor.wholeWord(LATIN);
        zone = zone == null && bracket ? cursor.word(KOREAN) : zone;
        if (zone == null || bracket && !cursor.skip(')')) {
            cursor.to(start);
            return "";
        }
        return zone;
    }

    /** Whether a bracket that tells a zone or the day of the week stands at the cursor, which is behind it then. */
    static boolean bracket(DateCursor cursor) {
        int start = cursor.at();
        cursor.skip(' ');
        if (cursor.skip('(')) {
            cursor.skip("이하 ");
            if ((cursor.word(KOREAN) != null || cursor.wholeWord(LATIN) != null) && cursor.skip(')')) {
                return true;
            }
        }
        cursor.to(start);
        return false;
    }

    /** A date with its times of day put into the zone that was told before them. */
    static DateExpression in(DateExpression date, String zone) {
        return switch (date) {
            case Timed(DateExpression day, ClockTime time) -> new Timed(day, time.in(zone));
            case Range(DateExpression from, DateExpression to)
            when from != null && to != null -> new Range(in(from, zone), in(to, zone));
            default -> date;
        };
    }
}
