package claimline.reading.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A date that is found: its first and last day, and how EDTF writes it. Years run from -9998 to 9998.
 *
 * @param edtf without a sign that it is rough
 */
public record DateStretch(LocalDate first, LocalDate last, DateGrain grain, String edtf) {

    private static final int LAST_YEAR = 9_998;
    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    static DateStretch day(LocalDate day) {
        return new DateStretch(day, day, DateGrain.DAY, edtf(day));
    }

    static DateStretch month(YearMonth month) {
        return new DateStretch(month.atDay(1), month.atEndOfMonth(), DateGrain.MONTH, edtf(month));
    }

    static DateStretch year(int year) {
        return new DateStretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DateGrain.YEAR, digits(year));
    }

    static DateStretch week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusDays(6), DateGrain.WEEK);
    }

    /** Saturday and Sunday of the week, which begins on Monday. */
    static DateStretch weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return between(saturday, saturday.plusDays(1), DateGrain.WEEKEND);
    }

    static DateStretch between(LocalDate first, LocalDate last, DateGrain grain) {
        return new DateStretch(first, last, grain, edtf(first) + "/" + edtf(last));
    }

    /**
     * A month, season, quarter or half of a year, or a day of a month, by their numbers as
     * {@link DateExpression.Written} has them.
     *
     * @return null where there is no such day or year
     */
    static DateStretch of(int year, int part, int day) {
        if (Math.abs(year) > LAST_YEAR) {
            return null;
        }
        if (part == DateExpression.Written.NONE) {
            return year(year);
        }
        if (part > 12) {
            return part(year, part);
        }
        YearMonth month = YearMonth.of(year, part);
        if (day == DateExpression.Written.NONE) {
            return month(month);
        }
        return month.isValidDay(day) ? day(month.atDay(day)) : null;
    }

    /** Decades and centuries: the digits that all their years share. */
    static DateStretch era(DateExpression.Era era) {
        boolean before = era.first() < 0;
        String digits = digits(before ? -era.last() : era.first());
        int unknown = era.grain() == DateGrain.DECADE ? 1 : 2;
        String edtf = (before ? "-" : "") + digits.substring(0, 4 - unknown) + "X".repeat(unknown);
        return new DateStretch(LocalDate.of(era.first(), 1, 1), LocalDate.of(era.last(), 12, 31), era.grain(), edtf);
    }

    /** From the first day of one to the last of another; null where that is before. */
    static DateStretch span(DateStretch from, DateStretch to) {
        return to.last.isBefore(from.first)
                ? null
                : new DateStretch(from.first, to.last, from.grain, from.edtf + "/" + to.edtf);
    }

    /** So many of its kind later. */
    static DateStretch shifted(LocalDate from, int amount, DateGrain grain) {
        try {
            LocalDate to = from.plus((long) amount * grain.count(), grain.unit());
            return Math.abs(to.getYear()) > LAST_YEAR ? null : around(to, grain);
        } catch (DateTimeException | ArithmeticException e) {
            return null; // beyond all calendars
        }
    }

    /** The day, week, quarter … that a day lies in. */
    static DateStretch around(LocalDate day, DateGrain grain) {
        int month = day.getMonthValue();
        int year = day.getYear();
        return switch (grain) {
            case DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK -> week(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> part(year, FIRST_QUARTER + (month - 1) / 3);
            case HALF -> part(year, FIRST_HALF + (month - 1) / 6);
            case YEAR -> year(year);
            case DECADE -> era(decade(Math.floorDiv(year, 10) * 10));
            case CENTURY -> era(century(Math.floorDiv(year, 100) * 100));
        };
    }

    public static DateExpression.Era decade(int first) {
        return new DateExpression.Era(first, first + 9, DateGrain.DECADE);
    }

    public static DateExpression.Era century(int first) {
        return new DateExpression.Era(first, first + 99, DateGrain.CENTURY);
    }

    DateStretch written(String newEdtf) {
        return new DateStretch(first, last, grain, newEdtf);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    static String edtf(LocalDate day) {
        return edtf(YearMonth.from(day)) + "-" + two(day.getDayOfMonth());
    }

    static String edtf(YearMonth month) {
        return digits(month.getYear()) + "-" + two(month.getMonthValue());
    }

    /** Four digits, after a sign if before the year nought. */
    static String digits(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    public static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Seasons have three months from March on; winter begins in December, as the model has it. */
    private static DateStretch part(int year, int part) {
        int months = part >= FIRST_HALF ? 6 : 3;
        int first = part >= FIRST_HALF
                ? (part - FIRST_HALF) * 6 + 1
                : part >= FIRST_QUARTER ? (part - FIRST_QUARTER) * 3 + 1 : (part - SPRING) * 3 + 3;
        LocalDate start = LocalDate.of(year, first, 1);
        return new DateStretch(
                start,
                start.plusMonths(months).minusDays(1),
                months == 6 ? DateGrain.HALF : DateGrain.QUARTER,
                digits(year) + "-" + part);
    }
}
