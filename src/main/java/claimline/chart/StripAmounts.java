package claimline.chart;

import claimline.comparison.Assessments;
import claimline.comparison.Possible;
import claimline.comparison.ReferenceRates.Range;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Quantity;
import claimline.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Amounts laid on one axis: in the unit in which most sources print theirs, the value itself or a conversion of their
 * own. What a source printed in that unit comes before anything that this program works out. Only money is worked out,
 * at the reference rate of the day on which the source appeared.
 */
final class StripAmounts {

    private final StripWords words;
    private final Assessments assessments;
    private final Quantity axis;
    private final List<StripRow> entries = new ArrayList<>();
    private final List<StripRow> asides = new ArrayList<>();
    private final Map<String, Message> conversions = new HashMap<>();

    private StripAmounts(StripWords words, Assessments assessments, Quantity axis) {
        this.words = words;
        this.assessments = assessments;
        this.axis = axis;
    }

    static StripRows rows(List<Claim> claims, StripWords words, Assessments assessments) {
        StripAmounts amounts = new StripAmounts(words, assessments, axis(claims));
        claims.forEach(amounts::place);
        List<StripRow> rows = new ArrayList<>(amounts.entries);
        rows.addAll(amounts.asides);
        return new StripRows(Optional.of(amounts.axis.unit()), rows, amounts.conversions);
    }

    /**
     * An amount in the unit of the axis: the one in which most claims print theirs, then the one in which most values
     * can be laid, then that of most values, then the first in alphabetical order. So where all values are in one unit,
     * it is that.
     */
    private static Quantity axis(List<Claim> claims) {
        Map<Unit, Quantity> units = claims.stream()
                .flatMap(StripAmounts::printed)
                .collect(Collectors.toMap(Quantity::unit, quantity -> quantity, StripAmounts::smaller));
        List<Quantity> values =
                claims.stream().flatMap(claim -> value(claim).stream()).toList();
        return units.values().stream()
                .max(Comparator.<Quantity>comparingLong(axis -> claims.stream()
                                .filter(claim -> printed(claim).anyMatch(each -> fits(each, axis)))
                                .count())
                        .thenComparing(axis -> count(values, value -> fits(value, axis)))
                        .thenComparing(
                                axis -> count(values, value -> value.unit().equals(axis.unit())))
                        .thenComparing(axis -> axis.unit().code(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long count(List<Quantity> values, Predicate<Quantity> wanted) {
        return values.stream().filter(wanted).count();
    }

    private static Optional<Quantity> value(Claim claim) {
        return claim.value() instanceof Quantity value ? Optional.of(value) : Optional.empty();
    }

    /** A plain number of at most 1 can be laid beside shares, and a larger one beside it. */
    private static Quantity smaller(Quantity one, Quantity other) {
        return size(one).compareTo(size(other)) <= 0 ? one : other;
    }

    private static BigDecimal size(Quantity quantity) {
        return quantity.amount().numerator().abs().divide(quantity.amount().denominator(), MathContext.DECIMAL64);
    }

    private static boolean fits(Quantity quantity, Quantity unit) {
        return Possible.of(quantity, unit).isPresent();
    }

    /** The value, if it is an amount, and the source's own conversions. */
    private static Stream<Quantity> printed(Claim claim) {
        return Stream.concat(value(claim).stream(), claim.conversions().stream().map(Conversion::quantity));
    }

    private void place(Claim claim) {
        Optional<StripEntry> printed = asPrinted(claim).or(() -> asConverted(claim));
        if (printed.isPresent()) {
            entries.add(printed.get());
        } else if (claim.value() instanceof Quantity value) {
            convert(claim, value);
        } else {
            asides.add(words.aside(claim, "chart.strip.aside.form"));
        }
    }

    private Optional<StripEntry> asPrinted(Claim claim) {
        return value(claim)
                .flatMap(value -> Possible.of(value, axis)
                        .map(possible -> entry(claim, words.label(claim), value, possible, "")));
    }

    /** By a conversion that the source itself printed. */
    private Optional<StripEntry> asConverted(Claim claim) {
        for (Conversion conversion : claim.conversions()) {
            Optional<Possible> possible = Possible.of(conversion.quantity(), axis);
            if (possible.isPresent()) {
                String label = words.label(claim, conversion.asPrinted());
                return Optional.of(entry(claim, label, conversion.quantity(), possible.get(), ""));
            }
        }
        return Optional.empty();
    }

    private void convert(Claim claim, Quantity value) {
        if (!value.unit().isMoney() || !axis.unit().isMoney()) {
            asides.add(words.aside(claim, "chart.strip.aside.unit"));
            return;
        }
        String from = value.unit().code();
        String to = axis.unit().code();
        Optional<Range> rates = assessments.rates(claim, from, to);
        if (rates.isEmpty()) {
            asides.add(words.aside(claim, "chart.strip.aside.rate", from, to));
            return;
        }
        RateWords told = RateWords.of(rates.get(), from, to);
        conversions.put(claim.id(), told.sentence());
        entries.add(entry(
                claim,
                words.label(claim),
                value,
                Possible.at(rates.get(), value),
                words.say("chart.strip.derived", told.tag())));
    }

    private StripEntry entry(Claim claim, String label, Quantity drawn, Possible possible, String tag) {
        return new StripEntry(
                claim.id(),
                label,
                words.group(claim),
                number(possible.low()),
                number(possible.high()),
                number(possible.printed()),
                fades(drawn.hedge()),
                tag,
                words.isInConflict(claim));
    }

    private static OptionalDouble number(Optional<BigDecimal> exact) {
        return exact.map(each -> OptionalDouble.of(each.doubleValue())).orElseGet(OptionalDouble::empty);
    }

    private static boolean fades(Hedge hedge) {
        return switch (hedge) {
            case ABOUT, NEARLY, SOME_OVER -> true;
            case EXACT, BAND, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> false;
        };
    }
}
