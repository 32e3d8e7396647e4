package claimline.comparison;

import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.TimeBounds;
import java.util.List;

/**
 * A date made ready for comparing: where it lies on the axis of time, and where it lies on the clock of the place it is
 * told of, which differs only where it prints a zone.
 */
record Time(FuzzyDate date, Stretches absolute, Stretches local, Clock clock) implements Side.Content {

    /**
     * A list of stretches of time, of which one holds; only a one-of set has more than one. {@code loose} is what a
     * date leaves possible with its signs of doubt, {@code plain} what it says without them: December may hold a day
     * that "about December" only comes near to.
     */
    record Stretches(List<TimeBounds> loose, List<TimeBounds> plain) {

        private static Stretches of(FuzzyDate date, String edtf) {
            boolean doubted = edtf.indexOf('?') >= 0 || edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
            FuzzyDate sure = doubted ? rewritten(date, edtf.replaceAll("[?~%]", "")) : date;
            return new Stretches(rounded(date), alternatives(sure));
        }

        /** As a part of a day a time is as rough as its number is round. */
        private static List<TimeBounds> rounded(FuzzyDate date) {
            return date instanceof FuzzyDate.Point point && !point.time().isEmpty()
                    ? List.of(TimesOfDay.widened(point))
                    : alternatives(date);
        }

        private static List<TimeBounds> alternatives(FuzzyDate date) {
            return date instanceof FuzzyDate.Group set && !set.all()
                    ? set.members().stream().map(FuzzyDate::bounds).toList()
                    : List.of(date.bounds());
        }
    }

    static Time of(FuzzyDate date, Claim claim) {
        String edtf = date.toString();
        Stretches absolute = Stretches.of(date, edtf);
        Clock clock = Clock.of(claim, edtf);
        if (!clock.printed()) {
            return new Time(date, absolute, absolute, clock);
        }
        FuzzyDate local = rewritten(date, Clock.withoutZones(edtf));
        return new Time(date, absolute, Stretches.of(local, local.toString()), clock);
    }

    /** The date written otherwise; as it is where that would end before it starts. */
    private static FuzzyDate rewritten(FuzzyDate date, String edtf) {
        try {
            return FuzzyDate.parse(edtf);
        } catch (InvalidInputException reversed) {
            return date;
        }
    }
}
