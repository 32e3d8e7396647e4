package claimline.reading.date;

import claimline.reading.calendar.DateExpression;
import claimline.reading.calendar.DateExpression.All;
import claimline.reading.calendar.DateExpression.Lean;
import claimline.reading.calendar.DateExpression.Range;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Within;
import claimline.reading.calendar.DateExpression.Written;
import claimline.reading.calendar.DateGrain;
import claimline.reading.date.EnglishDateWords.Which;
import claimline.reading.text.DateTables;
import claimline.reading.text.Digits;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import claimline.reading.text.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Days and months of English by name: Jan. 20, 2025; 20 January; the 20th of January; Jan 3-5; January 27 and 28. */
final class EnglishMonthDays {

    private static final int LEAP_YEAR = 2024;
    private static final int MOST_LISTED = 6;

    private static final Set<String> FULL_NAMES = Set.of("May", "June", "july");

    /** Months that are also names of people, verbs or adjectives. */
    private static final Set<String> DOUBTFUL = Set.of("March", "April", "May", "June", "August");

    /** Behind a day that is told by its number alone. */
    private static final Lexicon<Boolean> BEHIND_DAY = DateTables.table(
            true, " and", " but", " when", " in", " at", " for", " to", " with", " as", " after", " before", " from",
            " by");

    private record Month(int number, boolean cut, String word) {}

    private final DateCursor cursor;

    EnglishMonthDays(DateCursor cursor) {
        this.cursor = cursor;
    }

    /** A day or month, the one or the other first, perhaps of a year that is told from here: November last year. */
    DateExpression read() {
        DateExpression date = monthFirst();
        date = date == null ? dayFirst() : date;
        return date == null ? null : withYear(date);
    }

    private DateExpression withYear(DateExpression date) {
        int end = cursor.at();
        boolean open = date instanceof Written written && !written.hasYear();
        cursor.skip(" of");
        Which which = open && cursor.skip(' ') ? cursor.wholeWord(EnglishDateWords.WHICH) : null;
        if (which != null && cursor.skip(' ') && cursor.wholeWord(EnglishDateWords.UNITS) == DateGrain.YEAR) {
            return new Within(new Shift(which.anchor(), which.amount(), DateGrain.YEAR), date);
        }
        cursor.to(end);
        return date;
    }

    /** A month with its days and year; null where none begins at the cursor, or it has no such day. */
    DateExpression monthFirst() {
        int start = cursor.at();
        Month month = month();
        if (month == null) {
            return cursor.back(start);
        }
        int end = cursor.at();
        List<Integer> days = new ArrayList<>();
        char sign = cursor.peek();
        if (sign == ' ' || sign == '\n' || sign == '-' || sign == '.') {
            cursor.skip(sign);
            cursor.skip("the ");
            sign = days(days);
        }
        if (!days.isEmpty()) {
            int year = year(true);
            return isPossible(month.number, days) ? dated(year, month.number, days, sign) : cursor.back(start);
        }
        cursor.to(end);
        int year = year(false);
        boolean read = !isLeftOver(start);
        return read && (year != Written.NONE || isAlone(month, start))
                ? Written.of(year, month.number, Written.NONE)
                : cursor.back(start);
    }

    /** Whether a number stands right before the month, which then has no such day: 31 February. */
    private boolean isLeftOver(int start) {
        FoldedText text = cursor.text();
        return text.charAt(start - 1) == ' '
                && Digits.isDigit(text.charAt(start - 2))
                && !Digits.isDigit(text.charAt(start - 4));
    }

    /** Days before their month: 20 January 2025, 3-5 January, the 20th of January. */
    private DateExpression dayFirst() {
        int start = cursor.at();
        cursor.skip("the ");
        List<Integer> days = new ArrayList<>();
        char sign = days(days);
        if (days.size() == 1 && isOnDay(start)) {
            return Written.day(days.getFirst());
        }
        if (days.isEmpty() || !cursor.skip(' ') && !cursor.skip('-') && !cursor.skip('\n')) {
            return cursor.back(start);
        }
        boolean of = cursor.skip("of ");
        DateExpression relative = of && days.size() == 1 ? ofMonth(days.getFirst()) : null;
        if (relative != null) {
            return relative;
        }
        boolean word =
                !Digits.isDigit(cursor.text().charAt(start)) && !cursor.text().startsWith("the ", start, true);
        Month month = word && !of ? null : month();
        if (month == null || !isPossible(month.number, days)) {
            return cursor.back(start);
        }
        return dated(year(true), month.number, days, sign);
    }

    /** on the 15th, where no noun follows that there are so many of. */
    private boolean isOnDay(int start) {
        FoldedText text = cursor.text();
        boolean ordinal = text.startsWith("the ", start, true)
                && Digits.isDigit(text.charAt(start + 4))
                && Words.isLatin(text.charAt(cursor.at() - 1));
        if (!ordinal || !EnglishContext.isOn(text, start)) {
            return false;
        }
        int end = cursor.at();
        boolean ends = cursor.peek() != ' ' && cursor.peek() != '-' || cursor.wholeWord(BEHIND_DAY) != null;
        cursor.to(end);
        return ends;
    }

    /** the 15th of next month */
    private DateExpression ofMonth(int day) {
        int start = cursor.at();
        Which which = cursor.wholeWord(EnglishDateWords.WHICH);
        boolean month =
                which != null && cursor.skip(' ') && cursor.wholeWord(EnglishDateWords.UNITS) == DateGrain.MONTH;
        return month
                ? new Within(new Shift(which.anchor(), which.amount(), DateGrain.MONTH), Written.day(day))
                : cursor.back(start);
    }

    /** The month at the cursor, which is behind it then and behind the stop that ends a short name; null if none. */
    private Month month() {
        Lexicon.Hit<Integer> hit = EnglishDateWords.MONTHS.longest(cursor.text(), cursor.at());
        if (hit == null
                || !Words.latinEndsAt(cursor.text(), hit.end())
                        && !Digits.isDigit(cursor.text().charAt(hit.end()))) {
            return null;
        }
        cursor.to(hit.end());
        boolean cut = hit.word().length() < 5 && !FULL_NAMES.contains(hit.word());
        boolean goesOn = " -\n".indexOf(cursor.peek(1)) >= 0 || Digits.isDigit(cursor.peek(1));
        if (cut && cursor.peek() == '.' && goesOn) {
            cursor.skip('.');
        }
        return new Month(hit.meaning(), cut, hit.word());
    }

    /** One day, a range of two, or a list; tells by a sign which. */
    private char days(List<Integer> days) {
        int day = DayOrdinals.day(cursor);
        if (day < 0) {
            return '\0';
        }
        days.add(day);
        int end = cursor.at();
        boolean to = cursor.skip(" to ") || cursor.skip(" - ") || cursor.skip(" – ") || cursor.skipAny("-–—~");
        int last = to ? DayOrdinals.day(cursor) : -1;
        if (last > day) {
            days.add(last);
            return '-';
        }
        cursor.to(end);
        listed(days);
        return ',';
    }

    /** 3, 4 and 5: the list counts only with its last member. */
    private void listed(List<Integer> days) {
        int end = cursor.at();
        List<Integer> more = new ArrayList<>();
        boolean last = false;
        while (!last && more.size() < MOST_LISTED) {
            last = cursor.skip(", and ") || cursor.skip(" and ") || cursor.skip(" & ");
            int day = last || cursor.skip(", ") ? DayOrdinals.day(cursor) : -1;
            if (day < 0) {
                cursor.to(end);
                return;
            }
            more.add(day);
        }
        if (last && !cursor.isAt(" million") && !cursor.isAt("%")) {
            days.addAll(more);
        } else {
            cursor.to(end);
        }
    }

    private boolean isPossible(int month, List<Integer> days) {
        int longest = YearMonth.of(LEAP_YEAR, month).lengthOfMonth();
        return days.stream().allMatch(day -> day <= longest);
    }

    private static DateExpression dated(int year, int month, List<Integer> days, char sign) {
        List<DateExpression> dates = days.stream()
                .<DateExpression>map(day -> new Written(year, month, day, Lean.NEAREST))
                .toList();
        if (dates.size() == 1) {
            return dates.getFirst();
        }
        return sign == '-' ? new Range(dates.getFirst(), dates.getLast()) : new All(dates);
    }

    /** A year behind a month or day; {@link Written#NONE} where none stands. */
    private int year(boolean behindDay) {
        int start = cursor.at();
        cursor.skip(" of");
        boolean comma = cursor.skip(',');
        boolean gap = cursor.skip(' ') || cursor.skip('\n') || cursor.skip('-');
        if (!gap && !comma) {
            cursor.to(start);
            return Written.NONE;
        }
        if (cursor.skip('\'')) {
            int two = cursor.exactly(2);
            if (two >= 0) {
                return two < 70 ? 2000 + two : 1900 + two;
            }
        }
        int year = cursor.exactly(4);
        char next = cursor.peek();
        boolean more = Words.isLatin(next)
                || (next == ',' || next == '.' || next == ':') && Digits.isDigit(cursor.peek(1))
                || next == '%';
        boolean counts = !behindDay && !comma && year > 2100;
        if (year < 1000 || year > 2999 || more || counts) {
            cursor.to(start);
            return Written.NONE;
        }
        return year;
    }

    /** A month without day and year: some are names, or other words, unless the word before them says otherwise. */
    private boolean isAlone(Month month, int start) {
        FoldedText text = cursor.text();
        boolean doubtful = month.cut || DOUBTFUL.contains(month.word);
        boolean march = month.word.equals("March") && cursor.isAt(" on ");
        return !doubtful || EnglishContext.isMonth(text, start) && !march;
    }
}
