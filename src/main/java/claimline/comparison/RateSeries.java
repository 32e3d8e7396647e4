package claimline.comparison;

import claimline.comparison.ReferenceRates.Range;
import claimline.comparison.ReferenceRates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/** The rates of one currency in another, by day: two arrays, as every printed conversion asks for a week of them. */
record RateSeries(long[] days, BigDecimal[] rates) {

    static RateSeries of(SortedMap<LocalDate, BigDecimal> rates) {
        return new RateSeries(
                rates.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray(),
                rates.values().toArray(BigDecimal[]::new));
    }

    Optional<Rate> on(LocalDate day, int longestGap) {
        int at = lastUpTo(day.toEpochDay());
        return at < 0 || day.toEpochDay() - days[at] > longestGap
                ? Optional.empty()
                : Optional.of(new Rate(rates[at], day, LocalDate.ofEpochDay(days[at])));
    }

    Optional<Range> during(LocalDate first, LocalDate last, int longestGap) {
        int end = lastUpTo(last.toEpochDay());
        int before = lastUpTo(first.toEpochDay());
        boolean startIsKnown = before >= 0 && first.toEpochDay() - days[before] <= longestGap;
        int start = startIsKnown ? before : before + 1;
        if (start > end) {
            return Optional.empty();
        }
        BigDecimal low = rates[start];
        BigDecimal high = rates[start];
        for (int i = start + 1; i <= end; i++) {
            low = low.min(rates[i]);
            high = high.max(rates[i]);
        }
        boolean complete = startIsKnown && last.toEpochDay() - days[end] <= longestGap;
        return Optional.of(
                new Range(low, high, LocalDate.ofEpochDay(days[start]), LocalDate.ofEpochDay(days[end]), complete));
    }

    /** The place of the last day that is not after this one; −1 if there is none. */
    private int lastUpTo(long day) {
        int at = Arrays.binarySearch(days, day);
        return at >= 0 ? at : -at - 2;
    }
}
