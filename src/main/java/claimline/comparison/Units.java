package claimline.comparison;

import claimline.model.Quantity;
import claimline.model.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which units measure the same, and how many of the one are the other. Only what is exact: a month is no number of
 * days.
 */
final class Units {

    /** What a unit measures, and how many of the measure's smallest unit it is. */
    private record Measure(String of, BigDecimal factor) {

        static Measure of(String what, String factor) {
            return new Measure(what, new BigDecimal(factor));
        }
    }

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("s", Measure.of("time", "1")),
            Map.entry("min", Measure.of("time", "60")),
            Map.entry("h", Measure.of("time", "3600")),
            Map.entry("d", Measure.of("time", "86400")),
            Map.entry("wk", Measure.of("time", "604800")),
            Map.entry("mo", Measure.of("months", "1")),
            Map.entry("a", Measure.of("months", "12")),
            Map.entry("cm", Measure.of("length", "1")),
            Map.entry("m", Measure.of("length", "100")),
            Map.entry("km", Measure.of("length", "100000")),
            Map.entry("g", Measure.of("mass", "1")),
            Map.entry("kg", Measure.of("mass", "1000")),
            Map.entry("t", Measure.of("mass", "1000000")),
            Map.entry("W", Measure.of("power", "1")),
            Map.entry("kW", Measure.of("power", "1000")),
            Map.entry("MW", Measure.of("power", "1000000")),
            Map.entry("GW", Measure.of("power", "1000000000")),
            Map.entry("%", Measure.of("share", "0.01")));

    private static final Measure SHARE = Measure.of("share", "1");

    private Units() {}

    /** What to multiply each of two amounts by, to have both in one unit. */
    record Scale(BigDecimal first, BigDecimal second) {
        private static final Scale SAME = new Scale(BigDecimal.ONE, BigDecimal.ONE);
    }

    /** @return empty if the two do not measure the same */
    static Optional<Scale> common(Quantity first, Quantity second) {
        if (code(first.unit()).equals(code(second.unit()))) {
            return Optional.of(Scale.SAME);
        }
        Measure one = measure(first);
        Measure other = measure(second);
        return one.of.equals(other.of) ? Optional.of(new Scale(one.factor, other.factor)) : Optional.empty();
    }

    /** Counters are words, so their case and spacing do not matter; in a UCUM code case does. */
    static String code(Unit unit) {
        return unit.isCounter() ? "{" + Text.normal(unit.name()) + "}" : unit.code();
    }

    /** A plain number is a share only up to 1: "three times" and "up 200 %" cannot be told apart by their numbers. */
    private static Measure measure(Quantity quantity) {
        Ratio size = Ratio.of(quantity.amount()).abs();
        if (quantity.unit().equals(Unit.ONE) && size.compareTo(Ratio.of(BigDecimal.ONE)) <= 0) {
            return SHARE;
        }
        String code = code(quantity.unit());
        return MEASURES.getOrDefault(code, new Measure("unit " + code.toLowerCase(Locale.ROOT), BigDecimal.ONE));
    }
}
