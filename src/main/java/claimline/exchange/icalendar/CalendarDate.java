package claimline.exchange.icalendar;

import claimline.exchange.flow.Extent;
import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Point;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code DTSTART} and {@code DTEND} as they are written: days ({@code 20250127}, the end exclusive) or moments
 * ({@code 20250127T093000Z}); the end is null where there is none.
 */
record CalendarDate(String start, String end) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern DURATION = Pattern.compile(
            "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?");
    private static final double SECONDS = 86_400;

    static CalendarDate of(FuzzyDate date) {
        Extent extent = Extent.of(date);
        Point start = extent.start() != null ? extent.start() : extent.end();
        Point end = extent.end() != null ? extent.end() : start;
        if (start == null || outOfRange(start) || outOfRange(end)) {
            return new CalendarDate(null, null);
        }
        boolean hasTime =
                !start.time().isEmpty() && (start.equals(end) || !end.time().isEmpty());
        if (hasTime) {
            return new CalendarDate(moment(start), start.equals(end) ? null : moment(end));
        }
        return new CalendarDate(
                day(start.bounds().earliestStart()), day(end.bounds().latestEnd()));
    }

    /** A year has four digits there, and none is before the year 0. */
    private static boolean outOfRange(Point point) {
        double year = point.bounds().earliestStart() / SECONDS / 365.2425 + 1970;
        return year < 0 || year >= 9_998;
    }

    private static String day(double moment) {
        return DAY.format(LocalDate.ofEpochDay((long) Math.ceil(moment / SECONDS)));
    }

    private static String moment(Point point) {
        boolean zoned = point.time().matches(".*(?:Z|[+-]\\d\\d(?::?\\d\\d)?)$");
        LocalDateTime moment =
                LocalDateTime.ofEpochSecond((long) point.bounds().earliestStart(), 0, java.time.ZoneOffset.UTC);
        return MOMENT.format(moment) + (zoned ? "Z" : "");
    }

    /**
     * A written date as EDTF.
     *
     * @param offset of a moment that says none, as EDTF has it; empty where it has none
     * @throws InvalidInputException if it is none
     */
    static String edtf(String written, Function<LocalDateTime, String> offset) {
        try {
            if (written.length() == 8) {
                return LocalDate.parse(written, DAY).toString();
            }
            boolean isUtc = written.endsWith("Z");
            LocalDateTime moment =
                    LocalDateTime.parse(isUtc ? written.substring(0, written.length() - 1) : written, MOMENT);
            String plain = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
            return plain + (isUtc ? "Z" : offset.apply(moment));
        } catch (DateTimeException e) {
            throw new InvalidInputException(Message.of("date.field.none", Message.excerpt(written)), e);
        }
    }

    /** Whether that can be an end: not before the start, and in a year of four digits, which EDTF writes days with. */
    static boolean isEnd(String start, String end) {
        return end.indexOf('-') == 4 && startOf(end) >= startOf(start);
    }

    private static double startOf(String edtf) {
        return FuzzyDate.parse(edtf).bounds().earliestStart();
    }

    /** The last day, or the moment, before an end that is exclusive; from the start on, if that is the same day. */
    static FuzzyDate between(String start, String end) {
        if (end == null) {
            return FuzzyDate.parse(start);
        }
        String last = end.length() == 10 ? LocalDate.parse(end).minusDays(1).toString() : end;
        return startOf(last) <= startOf(start) ? FuzzyDate.parse(start) : FuzzyDate.parse(start + "/" + last);
    }

    /**
     * Where an event ends that begins there and lasts so long, as EDTF.
     *
     * @throws InvalidInputException if it is no duration
     */
    static String after(String start, String duration) {
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw InvalidInputException.of("date.field.none", Message.excerpt(duration));
        }
        TemporalAmount days = Period.ofDays(7 * number(parts, 1) + number(parts, 2));
        if (start.length() == 10) {
            return LocalDate.parse(start).plus(days).toString();
        }
        String zone = start.substring(19);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(start.substring(0, 19))
                        .plus(days)
                        .plusHours(number(parts, 3))
                        .plusMinutes(number(parts, 4))
                        .plusSeconds(number(parts, 5)))
                + zone;
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
