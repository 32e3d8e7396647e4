package claimline.exchange.flow;

import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Group;
import claimline.model.FuzzyDate.Interval;
import claimline.model.FuzzyDate.Point;
import claimline.model.FuzzyDate.Qualification;
import claimline.model.InvalidInputException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The outermost plain dates of a rough one, for formats that know no other: years, months, days and moments without
 * doubt. {@code start} is null where it is open or unknown; {@code end} is where that is, and equal to the start where
 * the date is a single one.
 */
public record Extent(Point start, Point end) {

    private static final double DAY = 86_400;

    public static Extent of(FuzzyDate date) {
        return switch (date) {
            case Point point -> of(point);
            case Interval interval ->
                new Extent(
                        interval.start() == null ? null : of(interval.start()).start,
                        interval.end() == null ? null : of(interval.end()).end);
            case Group group ->
                new Extent(
                        group.members().stream()
                                .min(Comparator.comparingDouble(
                                        each -> each.bounds().earliestStart()))
                                .map(each -> of(each).start)
                                .orElse(null),
                        group.members().stream()
                                .max(Comparator.comparingDouble(
                                        each -> each.bounds().latestEnd()))
                                .map(each -> of(each).end)
                                .orElse(null));
        };
    }

    private static Extent of(Point point) {
        if (point.equals(FuzzyDate.UNKNOWN)) {
            return new Extent(null, null);
        }
        Point plain = unqualified(point);
        boolean isGrouping = !plain.month().isEmpty() && plain.month().compareTo("12") > 0;
        if (plain.toString().contains("X") || isGrouping) {
            return new Extent(
                    day(plain.bounds().earliestStart()), day(plain.bounds().latestEnd() - DAY));
        }
        return new Extent(plain, plain);
    }

    private static Point unqualified(Point point) {
        return point.qualification() == Qualification.CERTAIN
                ? point
                : (Point) FuzzyDate.parse(
                        point.toString().substring(0, point.toString().length() - 1));
    }

    /** The day on which a moment lies, in seconds since 1970. */
    private static Point day(double moment) {
        LocalDate day = LocalDate.ofEpochDay((long) Math.floor(moment / DAY));
        int year = day.getYear();
        String written = Math.abs(year) > 9_999
                ? "Y" + year
                : (year < 0 ? "-" : "")
                        + "%04d-%02d-%02d".formatted(Math.abs(year), day.getMonthValue(), day.getDayOfMonth());
        return (Point) FuzzyDate.parse(written);
    }

    /** Whether a plain start and end say less than the date does. */
    public static boolean isRough(FuzzyDate date) {
        return switch (date) {
            case Point point -> !point.equals(of(point).start);
            case Interval interval ->
                interval.start() == null
                        || interval.end() == null
                        || isRough(interval.start())
                        || isRough(interval.end());
            case Group _ -> true;
        };
    }

    public boolean isSingle() {
        return start != null && start.equals(end);
    }

    /**
     * The rough date that a file has beside a plain one, if nobody changed the plain one since.
     *
     * @param edtf null where there is none
     * @param plain what the file itself says
     * @param written how this format writes a date
     */
    public static <W> FuzzyDate restored(String edtf, FuzzyDate plain, Function<FuzzyDate, W> written) {
        if (edtf == null || edtf.isBlank()) {
            return plain;
        }
        try {
            FuzzyDate rough = FuzzyDate.parse(edtf.strip());
            return written.apply(rough).equals(written.apply(plain)) ? rough : plain;
        } catch (InvalidInputException _) {
            return plain; // what the file says itself stands
        }
    }
}
