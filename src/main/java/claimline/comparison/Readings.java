package claimline.comparison;

import claimline.model.Conversion;
import claimline.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one claim prints of its amount: the value that it started from, and the conversions that the source itself made.
 */
record Readings(Quantity value, List<Quantity> conversions) {

    /** An order that does not depend on which claim is the first. */
    private static final Comparator<Match> WHICHEVER_COMES_FIRST =
            Comparator.comparing(match -> Stream.of(match.first, match.second)
                    .map(Quantity::toString)
                    .sorted()
                    .toList()
                    .toString());

    static Readings of(Quantity value, List<Conversion> conversions) {
        return new Readings(
                value, conversions.stream().map(Conversion::quantity).toList());
    }

    /** One reading of each claim that measure the same, with the scale that sets them side by side. */
    record Match(Quantity first, Quantity second, Units.Scale scale, boolean byConversion) {

        Interval firstPossible() {
            return Precision.possible(first).times(scale.first());
        }

        Interval secondPossible() {
            return Precision.possible(second).times(scale.second());
        }

        boolean overlaps() {
            return firstPossible().overlaps(secondPossible());
        }
    }

    /**
     * Which readings can be compared: the values alone where they measure the same, since that is what the sources
     * started from; else a value with the other's conversion, and last two conversions.
     */
    List<Match> matches(Readings other) {
        List<Match> values = match(List.of(value), List.of(other.value), false);
        if (!values.isEmpty()) {
            return values;
        }
        List<Match> withOneValue = new ArrayList<>(match(List.of(value), other.conversions, true));
        withOneValue.addAll(match(conversions, List.of(other.value), true));
        return Stream.of(withOneValue, match(conversions, other.conversions, true))
                .flatMap(matches -> matches.stream().sorted(WHICHEVER_COMES_FIRST))
                .toList();
    }

    /** Of all readings other than the two given ones, those that can be compared. */
    List<Match> otherMatches(Readings other, Match taken) {
        return match(without(taken.first()), other.without(taken.second()), true);
    }

    private List<Quantity> without(Quantity taken) {
        List<Quantity> rest = new ArrayList<>(List.of(value));
        rest.addAll(conversions);
        rest.remove(taken);
        return rest;
    }

    private static List<Match> match(List<Quantity> first, List<Quantity> second, boolean byConversion) {
        List<Match> matches = new ArrayList<>();
        for (Quantity one : first) {
            for (Quantity other : second) {
                Units.common(one, other).ifPresent(scale -> matches.add(new Match(one, other, scale, byConversion)));
            }
        }
        return matches;
    }
}
