package claimline.comparison;

import claimline.comparison.Time.Stretches;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.TimeBounds;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Two dates, each as the stretches of time of which one holds. */
record Dates(Time firstTold, Time secondTold, Stretches firstTime, Stretches secondTime) implements Relation {

    /** Where only one prints a zone, both are read by the clock of the place. */
    static Dates of(Time first, Time second) {
        boolean local = first.clock().printed() != second.clock().printed();
        return new Dates(
                first, second, local ? first.local() : first.absolute(), local ? second.local() : second.absolute());
    }

    FuzzyDate first() {
        return firstTold.date();
    }

    FuzzyDate second() {
        return secondTold.date();
    }

    @Override
    public boolean same() {
        List<TimeBounds> one = firstTime.loose();
        List<TimeBounds> other = secondTime.loose();
        return one.size() == 1 && other.size() == 1
                ? one.getFirst().equals(other.getFirst())
                : new HashSet<>(one).equals(new HashSet<>(other));
    }

    @Override
    public boolean firstHoldsSecond() {
        return holds(firstTime.plain(), secondTime.plain());
    }

    @Override
    public boolean secondHoldsFirst() {
        return holds(secondTime.plain(), firstTime.plain());
    }

    private static boolean holds(List<TimeBounds> rough, List<TimeBounds> fine) {
        for (TimeBounds each : fine) {
            if (rough.stream().noneMatch(one -> one.contains(each))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Message equal() {
        return Message.of("comparison.equal", first());
    }

    /**
     * One contains the other. Where each does, the one told with less certainty is the rougher, as "about 1974" is to
     * 1974; where neither is, they only differ in how sure they are, which is a matter of precision.
     */
    @Override
    public Optional<Sentence> granularity() {
        boolean firstIsRougher = firstHoldsSecond();
        boolean secondIsRougher = secondHoldsFirst();
        if (firstIsRougher && secondIsRougher) {
            firstIsRougher = holds(firstTime.loose(), secondTime.loose());
            secondIsRougher = holds(secondTime.loose(), firstTime.loose());
        }
        if (firstIsRougher == secondIsRougher) {
            return Optional.empty();
        }
        return Optional.of(
                firstIsRougher
                        ? () -> Message.of("comparison.granularity.date", first(), second())
                        : () -> Message.of("comparison.granularity.date", second(), first()));
    }

    @Override
    public Optional<Sentence> precision() {
        return overlap(firstTime.loose(), secondTime.loose())
                ? Optional.of(() -> Message.of("comparison.precision.date", first(), second()))
                : Optional.empty();
    }

    private static boolean overlap(List<TimeBounds> first, List<TimeBounds> second) {
        for (TimeBounds one : first) {
            for (TimeBounds other : second) {
                if (one.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Message conflict() {
        return Message.of("comparison.conflict", first(), second());
    }

    /** The gap, as a part of the shorter of the two stretches. */
    @Override
    public double distance() {
        TimeBounds one = firstTime.loose().getFirst();
        TimeBounds other = secondTime.loose().getFirst();
        double gap = Math.max(one.earliestStart() - other.latestEnd(), other.earliestStart() - one.latestEnd());
        double shorter = Math.min(length(one), length(other));
        return Double.isFinite(gap) && shorter > 0 ? 1 + Math.max(0, gap) / shorter : 1;
    }

    private static double length(TimeBounds time) {
        return time.latestEnd() - time.earliestStart();
    }
}
