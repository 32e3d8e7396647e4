package claimline.exchange.simile;

import claimline.exchange.date.DateOrder;
import claimline.exchange.date.WrittenDate;
import claimline.model.FuzzyDate;
import claimline.model.FuzzyDate.Point;
import java.util.regex.Pattern;

/**
 * The dates of a SIMILE event as written; all but the first may be empty.
 *
 * @param isInstant whether what lies between start and end is when it may have happened, not how long it took
 */
record FourPoints(String start, String latestStart, String earliestEnd, String end, boolean isInstant) {

    private static final Pattern MIDNIGHT = Pattern.compile("[T\\s]+00:00(?::00)?\\s*(?:GMT|UTC|Z)?(?:[+-]0000)?$");
    private static final Pattern SHORT_YEAR = Pattern.compile("-?\\d{1,3}");

    /** @return null where there is no start */
    FuzzyDate date() {
        if (start.isEmpty()) {
            return null;
        }
        FuzzyDate from = parse(start);
        if (end.isEmpty()) {
            return latestStart.isEmpty() ? from : within(from, parse(latestStart));
        }
        FuzzyDate to = parse(end);
        if (isInstant) {
            return from.equals(to) ? from : FuzzyDate.parse("[" + from + ".." + to + "]");
        }
        FuzzyDate begins = latestStart.isEmpty() ? from : within(from, parse(latestStart));
        FuzzyDate ends = earliestEnd.isEmpty() ? to : within(parse(earliestEnd), to);
        return begins.bounds().earliestStart() >= ends.bounds().latestEnd()
                ? WrittenDate.between(from, to)
                : WrittenDate.between(begins, ends);
    }

    private static FuzzyDate parse(String written) {
        String bare = MIDNIGHT.matcher(written).replaceFirst("");
        if (SHORT_YEAR.matcher(bare).matches()) {
            int year = Integer.parseInt(bare);
            return FuzzyDate.parse((year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year)));
        }
        return WrittenDate.parse(bare, DateOrder.MONTH_FIRST);
    }

    /** The month, year or decade in which both lie; it is approximate where they do not fill it. */
    private static FuzzyDate within(FuzzyDate first, FuzzyDate last) {
        if (!(first instanceof Point from) || !(last instanceof Point to) || from.equals(to)) {
            return first;
        }
        String common = from.year().equals(to.year())
                ? from.month().equals(to.month()) && !from.month().isEmpty()
                        ? from.year() + "-" + from.month()
                        : from.year()
                : from.year().length() == 4 && from.year().regionMatches(0, to.year(), 0, 3)
                        ? from.year().substring(0, 3) + "X"
                        : null;
        if (common == null) {
            return FuzzyDate.parse(from.year() + "~");
        }
        FuzzyDate unit = FuzzyDate.parse(common);
        boolean fills = unit.bounds().earliestStart() == from.bounds().earliestStart()
                && unit.bounds().latestEnd() == to.bounds().latestEnd();
        return fills ? unit : FuzzyDate.parse(common + "~");
    }
}
