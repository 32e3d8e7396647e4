package claimline.reading.calendar;

import claimline.reading.calendar.DateExpression.Stage;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Parts of a stretch that no calendar names, as EDTF. The beginning and end of a year are its first and last month,
 * roughly; the early, middle and late days of a month those with 0, 1 and 2 or 3 in front; decades and centuries have
 * three parts.
 */
final class DateStages {

    private DateStages() {}

    static DateStretch of(DateStretch whole, Stage stage) {
        if (whole == null) {
            return null;
        }
        return switch (whole.grain()) {
            case DAY, WEEKEND, WEEK -> whole;
            case MONTH -> ofMonth(whole, stage);
            case QUARTER, HALF -> month(whole, stage);
            case YEAR -> ofYear(whole, stage);
            case DECADE -> thirds(whole, stage, 4, 3);
            case CENTURY -> thirds(whole, stage, 34, 33);
        };
    }

    static String rough(String edtf) {
        if (edtf.isEmpty() || edtf.endsWith("~") || "[{".indexOf(edtf.charAt(0)) >= 0) {
            return edtf;
        }
        int slash = edtf.indexOf('/');
        return slash < 0
                ? edtf.equals("..") ? edtf : edtf + "~"
                : rough(edtf.substring(0, slash)) + "/" + rough(edtf.substring(slash + 1));
    }

    private static DateStretch rough(DateStretch stretch) {
        return stretch.written(rough(stretch.edtf()));
    }

    private static DateStretch ofMonth(DateStretch month, Stage stage) {
        String edtf = month.edtf();
        return switch (stage) {
            case BEGINNING, EARLY -> month.written(edtf + "-0X");
            case MIDDLE -> month.written(edtf + "-1X");
            case LATE, END ->
                month.written(month.last().getDayOfMonth() < 30 ? edtf + "-2X" : "[" + edtf + "-2X," + edtf + "-3X]");
        };
    }

    private static DateStretch ofYear(DateStretch year, Stage stage) {
        int number = year.first().getYear();
        return switch (stage) {
            case BEGINNING, MIDDLE, END -> month(year, stage);
            case EARLY -> rough(DateStretch.of(number, 33, DateExpression.Written.NONE));
            case LATE -> rough(DateStretch.of(number, 36, DateExpression.Written.NONE));
        };
    }

    /** The month at that stage of a year or of a part of one. */
    private static DateStretch month(DateStretch whole, Stage stage) {
        YearMonth first = YearMonth.from(whole.first());
        YearMonth last = YearMonth.from(whole.last());
        long months = first.until(last, ChronoUnit.MONTHS);
        YearMonth month = switch (stage) {
            case BEGINNING, EARLY -> first;
            case MIDDLE -> first.plusMonths(months / 2);
            case LATE, END -> last;
        };
        return rough(DateStretch.month(month));
    }

    /** @param early years of the first part; the middle has {@code mid}, the last the rest */
    private static DateStretch thirds(DateStretch whole, Stage stage, int early, int mid) {
        int first = whole.first().getYear();
        int last = whole.last().getYear();
        int start = switch (stage) {
            case BEGINNING, EARLY -> first;
            case MIDDLE -> first + early;
            case LATE, END -> first + early + mid;
        };
        int end = switch (stage) {
            case BEGINNING, EARLY -> first + early - 1;
            case MIDDLE -> first + early + mid - 1;
            case LATE, END -> last;
        };
        DateStretch stretch = DateStretch.span(DateStretch.year(start), DateStretch.year(end));
        return new DateStretch(stretch.first(), stretch.last(), whole.grain(), stretch.edtf());
    }
}
