package claimline.reading.calendar;

import claimline.model.FuzzyDate;
import claimline.reading.calendar.DateExpression.Anchor;
import claimline.reading.calendar.DateExpression.Shift;
import claimline.reading.calendar.DateExpression.Timed;
import claimline.reading.calendar.DateExpression.Weekday;
import claimline.reading.calendar.DateExpression.Written;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/** What one end of a range says of the other: in {@code 12월 30일~1월 2일} the year turns, in {@code 3~5일} nothing does. */
final class RangeEnds {

    private static final String OPEN = "..";

    /** What stands between the dates of a range or set, as EDTF writes them. */
    private static final Pattern BETWEEN = Pattern.compile("/|,|(?<=.)\\.\\.(?=.)");

    private static final int MONTHS_TO_TRY = 3;
    private static final int YEARS_TO_TRY = 8; // two leap days may lie so far apart

    private RangeEnds() {}

    /** From the first day of one to the last of another; null where either is not known, or the second is earlier. */
    static DateStretch span(DateStretch from, DateStretch to) {
        DateStretch first = end(from, true);
        DateStretch last = end(to, false);
        return first == null || last == null || isReversed(first, last) ? null : DateStretch.span(first, last);
    }

    /** By the very dates that are written: an end of a range has the days of the whole range. */
    private static boolean isReversed(DateStretch first, DateStretch last) {
        return FuzzyDate.parse(first.edtf()).bounds().earliestStart()
                >= FuzzyDate.parse(last.edtf()).bounds().latestEnd();
    }

    /** Since a date; null where that has no beginning. */
    static DateStretch since(DateStretch start) {
        DateStretch first = end(start, true);
        return first == null ? null : first.written(first.edtf() + "/" + OPEN);
    }

    /** Until a date; null where that has no end. */
    static DateStretch until(DateStretch end) {
        DateStretch last = end(end, false);
        return last == null ? null : last.written(OPEN + "/" + last.edtf());
    }

    /** Whether it is one date, no range nor set of several. */
    static boolean isSingle(DateStretch stretch) {
        return stretch.edtf().indexOf('/') < 0 && "[{".indexOf(stretch.edtf().charAt(0)) < 0;
    }

    /** The first or last date of a range or set, any other date as it is; null where there is none. */
    private static DateStretch end(DateStretch stretch, boolean first) {
        if (stretch == null) {
            return null;
        }
        String edtf = stretch.edtf();
        String dates = "[{".indexOf(edtf.charAt(0)) < 0 ? edtf : edtf.substring(1, edtf.length() - 1);
        String[] ends = BETWEEN.split(dates);
        String end = ends[first ? 0 : ends.length - 1];
        return end.equals(OPEN) ? null : stretch.written(end);
    }

    /** The first date not before the start that the end of a range, or the next of a list, can mean; null if any. */
    static DateStretch after(DateStretch start, DateExpression end) {
        return switch (end) {
            case Written written when !written.hasYear() -> after(start, written);
            case Weekday weekday -> DateStretch.day(start.last().with(TemporalAdjusters.nextOrSame(weekday.day())));
            case Timed(DateExpression day, ClockTime time) -> after(start, day, time);
            default -> null;
        };
    }

    /** The last date not after the end that a start without a year can mean; null if none. */
    static DateStretch before(DateExpression start, DateStretch end) {
        if (!(start instanceof Written written)) {
            return null;
        }
        for (int back = 0; back < YEARS_TO_TRY; back++) {
            LocalDate from =
                    written.hasPart() ? end.last().minusYears(back) : end.last().minusMonths(back);
            DateStretch candidate = like(written, from);
            if (candidate != null && !candidate.first().isAfter(end.last())) {
                return candidate;
            }
        }
        return null;
    }

    private static DateStretch after(DateStretch start, Written written) {
        int tries = written.hasPart() ? YEARS_TO_TRY : MONTHS_TO_TRY;
        for (int on = 0; on < tries; on++) {
            LocalDate from = written.hasPart()
                    ? start.first().plusYears(on)
                    : start.first().withDayOfMonth(1).plusMonths(on);
            DateStretch candidate = like(written, from);
            if (candidate != null && !candidate.last().isBefore(start.first())) {
                return candidate;
            }
        }
        return null;
    }

    private static DateStretch like(Written written, LocalDate from) {
        int part = written.hasPart() ? written.part() : from.getMonthValue();
        return DateStretch.of(from.getYear(), part, written.day());
    }

    private static DateStretch after(DateStretch start, DateExpression day, ClockTime time) {
        DateStretch sameDay = day.equals(new Shift(Anchor.SPOKEN, 0, DateGrain.DAY)) ? start : after(start, day);
        if (sameDay == null || sameDay.grain() != DateGrain.DAY) {
            return null;
        }
        String moment = time.on(sameDay.last());
        boolean overnight = sameDay == start && start.edtf().contains("T") && moment.compareTo(start.edtf()) < 0;
        LocalDate on = overnight ? sameDay.last().plusDays(1) : sameDay.last();
        return new DateStretch(start.first(), on, DateGrain.DAY, time.on(on));
    }
}
