package claimline.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Round numbers for an axis: 1, 2 and 5 with their tens, as many as their labels leave room for. */
final class NumberTicks {

    /** The pixels from one tick to the next at least. */
    private static final double ROOM = 60;

    private static final List<Integer> ROUND = List.of(1, 2, 5);

    /** How many rows of ticks are tried, each coarser than the one before. */
    private static final int ROWS = 12;

    /** Between two labels. */
    private static final double GAP = 12;

    private NumberTicks() {}

    /**
     * The finest row of ticks whose labels have room; the coarsest where none has.
     *
     * @param labelWidth in pixels
     */
    static List<BigDecimal> of(NumberScale scale, Function<BigDecimal, Double> labelWidth) {
        List<List<BigDecimal>> rows = (scale.logarithmic() ? tenfolds(scale) : even(scale)).toList();
        return rows.stream()
                .filter(row -> fits(row, scale, labelWidth))
                .findFirst()
                .orElse(rows.getLast());
    }

    private static boolean fits(List<BigDecimal> row, NumberScale scale, Function<BigDecimal, Double> labelWidth) {
        return IntStream.range(1, row.size()).allMatch(i -> {
            double labels = (labelWidth.apply(row.get(i - 1)) + labelWidth.apply(row.get(i))) / 2;
            double apart = scale.toPixel(row.get(i).doubleValue())
                    - scale.toPixel(row.get(i - 1).doubleValue());
            return apart >= Math.max(ROOM, labels + GAP);
        });
    }

    private static Stream<List<BigDecimal>> even(NumberScale scale) {
        double from = scale.toNumber(0);
        double to = scale.toNumber(scale.width());
        int power = exponent((to - from) / Math.max(1, scale.width() / ROOM));
        return IntStream.range(0, ROWS)
                .mapToObj(i -> round(ROUND.get(i % ROUND.size()), power + i / ROUND.size()))
                .filter(step -> step.doubleValue() * scale.width() >= ROOM * (to - from) * 0.9)
                .map(step -> multiples(step, from, to));
    }

    private static List<BigDecimal> multiples(BigDecimal step, double from, double to) {
        BigDecimal last = new BigDecimal(to);
        BigDecimal first =
                new BigDecimal(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        return Stream.iterate(first, tick -> tick.compareTo(last) <= 0, tick -> tick.add(step))
                .toList();
    }

    /** 1, 2, 5, 10; else every power of ten; else every second, fifth, tenth … */
    private static Stream<List<BigDecimal>> tenfolds(NumberScale scale) {
        double from = scale.toNumber(0);
        double to = scale.toNumber(scale.width());
        int first = exponent(from);
        int last = exponent(to);
        List<BigDecimal> fine = new ArrayList<>();
        for (int power = first; power <= last && last - first <= scale.width() / ROOM; power++) {
            for (int each : ROUND) {
                fine.add(round(each, power));
            }
        }
        Stream<List<BigDecimal>> coarse = IntStream.range(0, ROWS).mapToObj(i -> {
            int step = round(ROUND.get(i % ROUND.size()), i / ROUND.size()).intValue();
            return IntStream.iterate(Math.ceilDiv(first, step) * step, power -> power <= last, power -> power + step)
                    .mapToObj(power -> round(1, power))
                    .toList();
        });
        return Stream.concat(fine.isEmpty() ? Stream.empty() : Stream.of(fine), coarse)
                .map(row -> row.stream()
                        .filter(tick -> tick.doubleValue() >= from && tick.doubleValue() <= to)
                        .toList());
    }

    private static int exponent(double number) {
        BigDecimal exact = new BigDecimal(number, MathContext.DECIMAL64);
        return exact.precision() - exact.scale() - 1;
    }

    /** With its decimals, so that all ticks of a step show as many: 0.5, 1.0, 1.5. */
    private static BigDecimal round(int digit, int power) {
        BigDecimal number = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        return number.setScale(Math.max(0, number.scale()));
    }
}
