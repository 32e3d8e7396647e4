package claimline.comparison;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.TimeBounds;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Two dates. Each is a list of stretches of time, of which one holds; only a one-of set has more than one.
 * {@code loose} is what a date leaves possible with its signs of doubt, {@code plain} what it says without them:
 * December may hold a day that "about December" only comes near to.
 */
record Dates(FuzzyDate first, FuzzyDate second, Stretches firstTime, Stretches secondTime) implements Relation {

    record Stretches(List<TimeBounds> loose, List<TimeBounds> plain) {

        static Stretches of(FuzzyDate date) {
            FuzzyDate certain = rewritten(date, date.toString().replaceAll("[?~%]", ""));
            return new Stretches(alternatives(date), alternatives(certain));
        }

        private static List<TimeBounds> alternatives(FuzzyDate date) {
            return date instanceof FuzzyDate.Group set && !set.all()
                    ? set.members().stream().map(FuzzyDate::bounds).toList()
                    : List.of(date.bounds());
        }
    }

    /** The date written otherwise; as it is where that would end before it starts. */
    static FuzzyDate rewritten(FuzzyDate date, String edtf) {
        try {
            return FuzzyDate.parse(edtf);
        } catch (InvalidInputException reversed) {
            return date;
        }
    }

    static Dates of(FuzzyDate first, FuzzyDate second) {
        boolean onlyOneHasZone = Zones.isPrintedIn(first) != Zones.isPrintedIn(second);
        return new Dates(
                first,
                second,
                Stretches.of(onlyOneHasZone ? Zones.local(first) : first),
                Stretches.of(onlyOneHasZone ? Zones.local(second) : second));
    }

    @Override
    public boolean same() {
        return new HashSet<>(firstTime.loose).equals(new HashSet<>(secondTime.loose));
    }

    @Override
    public boolean firstHoldsSecond() {
        return holds(firstTime.plain, secondTime.plain);
    }

    @Override
    public boolean secondHoldsFirst() {
        return holds(secondTime.plain, firstTime.plain);
    }

    private static boolean holds(List<TimeBounds> rough, List<TimeBounds> fine) {
        return fine.stream().allMatch(each -> rough.stream().anyMatch(one -> one.contains(each)));
    }

    @Override
    public Message equal() {
        return Message.of("comparison.equal", first);
    }

    /**
     * One contains the other. Where each does, they only differ in how sure they are, which is a matter of precision.
     */
    @Override
    public Optional<Message> granularity() {
        if (firstHoldsSecond() == secondHoldsFirst()) {
            return Optional.empty();
        }
        return Optional.of(
                firstHoldsSecond()
                        ? Message.of("comparison.granularity.date", first, second)
                        : Message.of("comparison.granularity.date", second, first));
    }

    @Override
    public Optional<Message> precision() {
        return firstTime.loose.stream()
                        .anyMatch(one -> secondTime.loose.stream().anyMatch(one::overlaps))
                ? Optional.of(Message.of("comparison.precision.date", first, second))
                : Optional.empty();
    }

    @Override
    public Message conflict() {
        return Message.of("comparison.conflict", first, second);
    }
}
