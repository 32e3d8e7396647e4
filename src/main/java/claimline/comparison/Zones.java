package claimline.comparison;

import claimline.model.Message;
import claimline.model.TimeBounds;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When the clocks of two places may be all that parts two dates. */
final class Zones {

    private static final double DAY = 86_400;

    private Zones() {}

    /**
     * Two days that follow one another, where a place, a time zone or a printed zone shows that at least one of the two
     * is told by a clock of its own, and not both by the same. Where the zones of both are known, the two days must
     * share a moment.
     */
    static Optional<Sentence> mayExplain(Pair pair) {
        return pair.relation() instanceof Dates dates && areOneDayApart(dates) && clocksMayDiffer(dates)
                ? Optional.of(() -> Message.of("comparison.timeZone", dates.first(), dates.second()))
                : Optional.empty();
    }

    private static boolean areOneDayApart(Dates dates) {
        double first = day(dates.firstTime().loose());
        double second = day(dates.secondTime().loose());
        return Math.abs(first - second) == 1;
    }

    /** The day, counted from 1970, in which all of a date lies; not a number where there is none. */
    private static double day(List<TimeBounds> alternatives) {
        if (alternatives.size() > 1) {
            return Double.NaN;
        }
        TimeBounds time = alternatives.getFirst();
        double day = Math.floor(time.earliestStart() / DAY);
        return time.latestEnd() <= (day + 1) * DAY ? day : Double.NaN;
    }

    /** Where both print a zone with their time, the clocks are accounted for. */
    private static boolean clocksMayDiffer(Dates dates) {
        Clock first = dates.firstTold().clock();
        Clock second = dates.secondTold().clock();
        if (first.printed() && second.printed()) {
            return false;
        }
        if (first.zone().isPresent() && second.zone().isPresent()) {
            TimeBounds one =
                    inZone(dates.firstTime().loose().getFirst(), first.zone().get());
            TimeBounds other =
                    inZone(dates.secondTime().loose().getFirst(), second.zone().get());
            return one.overlaps(other);
        }
        return first.printed()
                || second.printed()
                || !first.named().equals(second.named())
                || !first.place().equals(second.place())
                || !first.words().equals(second.words());
    }

    private static TimeBounds inZone(TimeBounds local, ZoneId zone) {
        Instant start = Instant.ofEpochSecond((long) local.earliestStart());
        int offset = zone.getRules().getOffset(start).getTotalSeconds();
        return TimeBounds.exactly(local.earliestStart() - offset, local.latestEnd() - offset);
    }
}
