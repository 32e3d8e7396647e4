package claimline.exchange.visjs;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.Extent;
import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A start and an end as vis-timeline has them; the end is exclusive, and null for what is but a moment. */
record VisDate(String start, String end) {

    private static final double DAY = 86_400;
    private static final Pattern MILLIS = Pattern.compile("-?\\d{5,16}");
    private static final Pattern DAY_ONLY = Pattern.compile("[+-]?\\d{4,6}-\\d{2}-\\d{2}");

    static VisDate of(FuzzyDate date) {
        Extent extent = Extent.of(date);
        Point start = extent.start() != null ? extent.start() : extent.end();
        if (start == null) {
            return new VisDate(null, null);
        }
        Point end = extent.end() == null ? start : extent.end();
        boolean isMoment = start.equals(end) && !start.day().isEmpty();
        return new VisDate(first(start), isMoment ? null : beyond(end));
    }

    private static String first(Point point) {
        return point.time().isEmpty() ? day(point.bounds().earliestStart()) : point.toString();
    }

    private static String beyond(Point point) {
        return point.time().isEmpty() ? day(point.bounds().latestEnd()) : point.toString();
    }

    /** Years of more than four digits have six and a sign in JavaScript. */
    private static String day(double moment) {
        LocalDate day = LocalDate.ofEpochDay((long) Math.floor(moment / DAY));
        return day.getYear() >= 0 && day.getYear() <= 9_999
                ? day.toString()
                : (day.getYear() < 0 ? "-" : "+")
                        + "%06d".formatted(Math.abs(day.getYear()))
                        + DateTimeFormatter.ofPattern("-MM-dd").format(day);
    }

    /** @return null where there is no start */
    FuzzyDate date() {
        if (start.isEmpty()) {
            return null;
        }
        FuzzyDate from = parse(start);
        if (end.isEmpty()) {
            return from;
        }
        FuzzyDate to = DAY_ONLY.matcher(end).matches()
                ? FuzzyDate.parse(LocalDate.parse(end).minusDays(1).toString())
                : parse(end);
        return to.bounds().latestEnd() <= from.bounds().earliestStart() ? from : WrittenDate.between(from, to);
    }

    private static FuzzyDate parse(String written) {
        if (MILLIS.matcher(written).matches()) {
            return WrittenDate.parse(
                    Instant.ofEpochMilli(Long.parseLong(written)).toString(), DateOrder.UNKNOWN);
        }
        String short4 = written.replaceFirst("^\\+0*(\\d{4})-", "$1-").replaceFirst("^-00(\\d{4})-", "-$1-");
        return WrittenDate.parse(short4, DateOrder.UNKNOWN);
    }
}
