package claimline.comparison;

import claimline.model.Quantity;
import claimline.model.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which units measure the same, and how many of the one are the other. Only what is exact: a month is no number of
 * days.
 */
final class Units {

    /**
     * What a unit measures, how many of the measure's smallest unit it is, and among which units a writer may take one
     * word for another.
     */
    record Measure(String of, BigDecimal factor, String family) {

        static Measure of(String what, String factor, String family) {
            return new Measure(what, new BigDecimal(factor), family);
        }
    }

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("s", Measure.of("time", "1", "time")),
            Map.entry("min", Measure.of("time", "60", "time")),
            Map.entry("h", Measure.of("time", "3600", "time")),
            Map.entry("d", Measure.of("time", "86400", "time")),
            Map.entry("wk", Measure.of("time", "604800", "time")),
            Map.entry("mo", Measure.of("months", "1", "time")),
            Map.entry("a", Measure.of("months", "12", "time")),
            Map.entry("mm", Measure.of("length", "0.1", "length")),
            Map.entry("cm", Measure.of("length", "1", "length")),
            Map.entry("m", Measure.of("length", "100", "length")),
            Map.entry("km", Measure.of("length", "100000", "length")),
            Map.entry("[in_i]", Measure.of("length", "2.54", "length")),
            Map.entry("[ft_i]", Measure.of("length", "30.48", "length")),
            Map.entry("[yd_i]", Measure.of("length", "91.44", "length")),
            Map.entry("[mi_i]", Measure.of("length", "160934.4", "length")),
            Map.entry("[nmi_i]", Measure.of("length", "185200", "length")),
            Map.entry("m2", Measure.of("area", "1", "area")),
            Map.entry("har", Measure.of("area", "10000", "area")),
            Map.entry("km2", Measure.of("area", "1000000", "area")),
            Map.entry("[sft_i]", Measure.of("area", "0.09290304", "area")),
            Map.entry("[acr_us]", Measure.of("area", "4046.8564224", "area")),
            Map.entry("[smi_us]", Measure.of("area", "2589988.110336", "area")),
            Map.entry("mL", Measure.of("volume", "0.001", "volume")),
            Map.entry("L", Measure.of("volume", "1", "volume")),
            Map.entry("kL", Measure.of("volume", "1000", "volume")),
            Map.entry("m3", Measure.of("volume", "1000", "volume")),
            Map.entry("mg", Measure.of("mass", "0.001", "mass")),
            Map.entry("g", Measure.of("mass", "1", "mass")),
            Map.entry("kg", Measure.of("mass", "1000", "mass")),
            Map.entry("t", Measure.of("mass", "1000000", "mass")),
            Map.entry("[oz_av]", Measure.of("mass", "28.349523125", "mass")),
            Map.entry("[lb_av]", Measure.of("mass", "453.59237", "mass")),
            Map.entry("m/s", Measure.of("speed", "3.6", "speed")),
            Map.entry("km/h", Measure.of("speed", "1", "speed")),
            Map.entry("[mi_i]/h", Measure.of("speed", "1.609344", "speed")),
            Map.entry("[kn_i]", Measure.of("speed", "1.852", "speed")),
            Map.entry("W", Measure.of("power", "1", "power")),
            Map.entry("kW", Measure.of("power", "1000", "power")),
            Map.entry("MW", Measure.of("power", "1000000", "power")),
            Map.entry("GW", Measure.of("power", "1000000000", "power")),
            Map.entry("%", Measure.of("share", "0.01", "share")),
            Map.entry("pp", Measure.of("points", "1", "share")));

    private static final String PERSON = "{person}";

    /** Counters of whatever there is; 대 counts machines of any kind, 점 works and points alike. */
    private static final Set<String> ANY_COUNTER =
            Set.of("{piece}", "{place}", "{item}", "{unit}", "{case}", "{thing}", "{vehicle}", "{point}");

    /** Counters one of which may stand for another by mistake. Other nouns may be two words for one thing. */
    private static final Set<String> MISTAKABLE = Set.of(
            PERSON,
            "{household}",
            "{house}",
            "{case}",
            "{company}",
            "{animal}",
            "{country}",
            "{school}",
            "{team}",
            "{seat}",
            "{vote}",
            "{share}",
            "{time}");

    private static final Measure SHARE = Measure.of("share", "1", "ratio");

    private Units() {}

    /** Counters are words, so their case and spacing do not matter; in a UCUM code case does. */
    static String code(Unit unit) {
        return unit.isCounter() ? "{" + Text.normal(unit.name()) + "}" : unit.code();
    }

    /** 23곳 counts what 23 plants does: a counter that is said of anything tells nothing of what is counted. */
    static boolean isCountedAlike(String one, String other) {
        return ANY_COUNTER.contains(one) && isThing(other) || ANY_COUNTER.contains(other) && isThing(one);
    }

    private static boolean isThing(String code) {
        return code.startsWith("{") && !code.equals(PERSON) && !code.equals(Unit.RANK.code());
    }

    /** A plain number is a share only up to 1: "three times" and "up 200 %" cannot be told apart by their numbers. */
    static Measure measure(Quantity quantity, String code) {
        if (quantity.unit().equals(Unit.ONE) && Ratio.of(quantity.amount()).isAtMostOne()) {
            return SHARE;
        }
        Measure known = MEASURES.get(code);
        if (known != null) {
            return known;
        }
        String family = quantity.unit().isMoney() ? "money" : MISTAKABLE.contains(code) ? "counter" : code;
        return new Measure("unit " + code.toLowerCase(Locale.ROOT), BigDecimal.ONE, family);
    }
}
