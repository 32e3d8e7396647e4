package claimline.exchange.timesketch;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.exchange.flow.Extent;
import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Point;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Dates as Timesketch has them: moments in UTC, as ISO 8601 or as a number since 1970. */
final class Moments {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,19}(?:\\.\\d+)?");

    private Moments() {}

    /** The first or the last moment of a plain date in UTC; null where that is open. */
    static String iso(Point point, boolean isEnd) {
        if (point == null) {
            return null;
        }
        boolean isDay = point.time().isEmpty();
        double seconds =
                isEnd && isDay ? point.bounds().latestEnd() - 1 : point.bounds().earliestStart();
        Instant instant = Instant.ofEpochMilli(Math.round(seconds * 1_000));
        return instant.atOffset(ZoneOffset.UTC).toString().replaceFirst("^(.{16})Z$", "$1:00Z");
    }

    /** How a rough date's beginning is written; what two dates have alike, they are written alike. */
    static String start(FuzzyDate date) {
        Extent extent = Extent.of(date);
        return iso(extent.start() != null ? extent.start() : extent.end(), false);
    }

    /** Null where the date ends in the moment or the day it begins. */
    static String end(FuzzyDate date) {
        Extent extent = Extent.of(date);
        boolean single = extent.start() == null
                || extent.end() == null
                || extent.isSingle() && extent.end().day().length() > 0;
        return single ? null : iso(extent.end(), true);
    }

    /** A number is of the unit that its size speaks for. */
    static FuzzyDate parse(String written) {
        if (!NUMBER.matcher(written).matches() || written.length() <= 4) {
            return WrittenDate.parse(written, DateOrder.UNKNOWN);
        }
        double number = Double.parseDouble(written);
        double size = Math.abs(number);
        ChronoUnit unit = size > 1e17
                ? ChronoUnit.NANOS
                : size > 1e14 ? ChronoUnit.MICROS : size > 1e11 ? ChronoUnit.MILLIS : ChronoUnit.SECONDS;
        Instant moment = unit == ChronoUnit.SECONDS
                ? Instant.ofEpochMilli(Math.round(number * 1_000))
                : Instant.EPOCH.plus(Long.parseLong(written.replaceFirst("\\..*", "")), unit);
        return WrittenDate.parse(
                moment.truncatedTo(ChronoUnit.MICROS).toString().replaceFirst("(\\.\\d+?)0+Z$", "$1Z"),
                DateOrder.UNKNOWN);
    }
}
