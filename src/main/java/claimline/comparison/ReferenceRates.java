package claimline.comparison;

import claimline.model.ReferenceRate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Daily reference rates of exchange. Immutable.
 *
 * <p>A rate that the table does not give is worked out from those it gives: the other way round, or across a third
 * currency of the same day. Only then is anything divided, to {@value #DIGITS} significant digits, half even, which is
 * more than any table prints. A day without a rate has that of the last business day before it, if that lies no more
 * than {@value #LONGEST_GAP} days back.
 */
public final class ReferenceRates {

    /** A table without rates. */
    public static final ReferenceRates NONE = of(List.of());

    private static final int DIGITS = 34;
    private static final int LONGEST_GAP = 7;
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** Of one currency in another, by day. */
    private final Map<Currencies, TreeMap<LocalDate, BigDecimal>> given;

    /** What was worked out once; the same whoever asks first. */
    private final Map<Currencies, RateSeries> known = new ConcurrentHashMap<>();

    private record Currencies(String from, String to) {}

    /** One {@code from} in {@code to}. {@code day} is before {@code asked} where that has no rate of its own. */
    public record Rate(BigDecimal rate, LocalDate asked, LocalDate day) {
        public boolean isOfAnEarlierDay() {
            return !day.equals(asked);
        }
    }

    /**
     * The lowest and the highest rate of some days.
     *
     * @param first the first day of which there is a rate, as {@code last} is the last
     * @param complete whether the rates reach from the first to the last of the days asked for
     */
    public record Range(BigDecimal low, BigDecimal high, LocalDate first, LocalDate last, boolean complete) {

        /** The same rates the other way round. */
        public Range inverse() {
            return new Range(
                    BigDecimal.ONE.divide(high, PRECISION),
                    BigDecimal.ONE.divide(low, PRECISION),
                    first,
                    last,
                    complete);
        }

        /** What holds both ranges; complete only where both are. */
        Range with(Range other) {
            return new Range(
                    low.min(other.low),
                    high.max(other.high),
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    complete && other.complete);
        }
    }

    private ReferenceRates(Map<Currencies, TreeMap<LocalDate, BigDecimal>> given) {
        this.given = given;
    }

    /** Of two rates for one day and pair the later one holds. */
    public static ReferenceRates of(Collection<ReferenceRate> rates) {
        return new ReferenceRates(Map.of()).with(rates);
    }

    /** With these, each in place of one of the same day and pair. */
    public ReferenceRates with(Collection<ReferenceRate> rates) {
        Map<Currencies, TreeMap<LocalDate, BigDecimal>> next = new HashMap<>();
        given.forEach((pair, days) -> next.put(pair, new TreeMap<>(days)));
        for (ReferenceRate rate : rates) {
            next.computeIfAbsent(new Currencies(rate.base(), rate.quote()), _ -> new TreeMap<>())
                    .put(rate.day(), rate.value());
        }
        return new ReferenceRates(next);
    }

    public boolean isEmpty() {
        return given.isEmpty();
    }

    /** @return empty if no rate of that day, nor of a business day shortly before it, is known */
    public Optional<Rate> on(LocalDate day, String from, String to) {
        return series(from, to).on(day, LONGEST_GAP);
    }

    /**
     * The rates from the first to the last day, both inclusive; for the first day that of the last business day before
     * it.
     *
     * @return empty if there is none
     */
    public Optional<Range> during(LocalDate first, LocalDate last, String from, String to) {
        return series(from, to).during(first, last, LONGEST_GAP);
    }

    private RateSeries series(String from, String to) {
        Currencies wanted = new Currencies(from, to);
        RateSeries series = known.get(wanted);
        if (series == null) {
            series = RateSeries.of(worked(from, to));
            known.put(wanted, series);
        }
        return series;
    }

    /** As given, else the other way round, else across the third currencies in alphabetical order. */
    private TreeMap<LocalDate, BigDecimal> worked(String from, String to) {
        TreeMap<LocalDate, BigDecimal> rates = new TreeMap<>();
        for (String middle : middles()) {
            Map<LocalDate, BigDecimal> there = direct(from, middle);
            Map<LocalDate, BigDecimal> back = direct(middle, to);
            there.forEach((day, rate) -> {
                if (back.containsKey(day)) {
                    rates.putIfAbsent(day, rate.multiply(back.get(day), PRECISION));
                }
            });
        }
        rates.putAll(direct(from, to));
        return rates;
    }

    private List<String> middles() {
        List<String> codes = new ArrayList<>();
        given.keySet().forEach(pair -> codes.addAll(List.of(pair.from, pair.to)));
        return codes.stream().distinct().sorted().toList();
    }

    private Map<LocalDate, BigDecimal> direct(String from, String to) {
        Map<LocalDate, BigDecimal> rates = new HashMap<>();
        given.getOrDefault(new Currencies(to, from), new TreeMap<>())
                .forEach((day, rate) -> rates.put(day, BigDecimal.ONE.divide(rate, PRECISION)));
        rates.putAll(given.getOrDefault(new Currencies(from, to), new TreeMap<>()));
        return rates;
    }
}
