package claimline.chart;

import claimline.comparison.ReferenceRates.Range;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * The reference rates at which an amount was converted, in words.
 *
 * @param rates what one {@code from} is in {@code to}; at least 1 where it can be: won to the dollar, not dollars to
 *     the won
 */
record RateWords(Range rates, String from, String to) {

    private static final MathContext SHOWN = new MathContext(5);

    static RateWords of(Range rates, String from, String to) {
        return rates.high().compareTo(BigDecimal.ONE) < 0
                ? new RateWords(rates.inverse(), to, from)
                : new RateWords(rates, from, to);
    }

    /** {@code 1 USD = 1,436.2 KRW, 2031-05-02}. */
    Message tag() {
        return isOfOneDay()
                ? Message.of("chart.strip.rate", from, low(), to, rates.first().toString())
                : Message.of(
                        "chart.strip.rates",
                        from,
                        low(),
                        high(),
                        to,
                        rates.first().toString(),
                        rates.last().toString());
    }

    Message sentence() {
        return isOfOneDay()
                ? Message.of("chart.strip.rate.sentence", from, low(), to, date(rates.first()))
                : Message.of(
                        "chart.strip.rates.sentence", from, low(), high(), to, date(rates.first()), date(rates.last()));
    }

    private boolean isOfOneDay() {
        return rates.first().equals(rates.last());
    }

    private BigDecimal low() {
        return rates.low().round(SHOWN);
    }

    private BigDecimal high() {
        return rates.high().round(SHOWN);
    }

    private static FuzzyDate date(LocalDate day) {
        return FuzzyDate.parse(day.toString());
    }
}
