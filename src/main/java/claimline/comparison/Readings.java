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
record Readings(Figure value, List<Figure> conversions) implements Side.Content {

    /** An order that does not depend on which claim is the first. */
    private static final Comparator<Match> WHICHEVER_COMES_FIRST =
            Comparator.comparing(match -> Stream.of(match.first, match.second)
                    .map(figure -> figure.quantity().toString())
                    .sorted()
                    .toList()
                    .toString());

    static Readings of(Quantity value, List<Conversion> conversions) {
        return new Readings(
                Figure.of(value),
                conversions.isEmpty()
                        ? List.of()
                        : conversions.stream()
                                .map(each -> Figure.of(each.quantity()))
                                .toList());
    }

    /** One reading of each claim that measure the same. */
    record Match(Figure first, Figure second, boolean byConversion) {

        boolean overlaps() {
            return first.possible().overlaps(second.possible());
        }
    }

    /**
     * Which readings can be compared: the values alone where they measure the same, since that is what the sources
     * started from; else a value with the other's conversion, and last two conversions.
     */
    List<Match> matches(Readings other) {
        if (value.isPartBeside(other.value)) {
            return List.of();
        }
        if (value.measuresLike(other.value)) {
            return List.of(new Match(value, other.value, false));
        }
        if (conversions.isEmpty() && other.conversions.isEmpty()) {
            return List.of();
        }
        List<Match> withOneValue = new ArrayList<>(match(List.of(value), other.conversions));
        withOneValue.addAll(match(conversions, List.of(other.value)));
        return Stream.of(withOneValue, match(conversions, other.conversions))
                .flatMap(matches -> matches.stream().sorted(WHICHEVER_COMES_FIRST))
                .toList();
    }

    /** Of all readings other than the two given ones, those that can be compared. */
    List<Match> otherMatches(Readings other, Match taken) {
        return match(without(taken.first()), other.without(taken.second()));
    }

    private List<Figure> without(Figure taken) {
        List<Figure> rest = new ArrayList<>(List.of(value));
        rest.addAll(conversions);
        rest.remove(taken);
        return rest;
    }

    private static List<Match> match(List<Figure> first, List<Figure> second) {
        List<Match> matches = new ArrayList<>();
        for (Figure one : first) {
            for (Figure other : second) {
                if (one.measuresLike(other)) {
                    matches.add(new Match(one, other, true));
                }
            }
        }
        return matches;
    }
}
