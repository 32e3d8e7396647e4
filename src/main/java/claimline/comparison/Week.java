package claimline.comparison;

import claimline.model.FuzzyDate;
import claimline.model.TimeBounds;
import java.time.LocalDate;
import java.util.Optional;

/** The days whose rates a source may have used: from seven days before the earliest to the latest day it appeared. */
record Week(LocalDate first, LocalDate last) {

    private static final int DAYS_BACK = 7;
    private static final double DAY = 86_400;

    /** Dates that lie further from today than any rate; beyond them a day has no place in a calendar of days. */
    private static final long FURTHEST = 3_000_000;

    /** The rates of more than a year bear anything out. */
    private static final double LONGEST = 366;

    /** The earliest day on which the source may have appeared; {@code last} is the latest. */
    LocalDate appeared() {
        return first.plusDays(DAYS_BACK);
    }

    /** @return empty if it is not known when the source appeared, to one side at least */
    static Optional<Week> before(FuzzyDate published) {
        TimeBounds bounds = published.bounds();
        double first = Math.floor(bounds.earliestStart() / DAY);
        double last = Math.ceil(bounds.latestEnd() / DAY) - 1;
        if (!(Math.abs(first) < FURTHEST) || !(Math.abs(last) < FURTHEST) || last - first > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(
                new Week(LocalDate.ofEpochDay((long) first).minusDays(DAYS_BACK), LocalDate.ofEpochDay((long) last)));
    }
}
