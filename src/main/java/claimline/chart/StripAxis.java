package claimline.chart;

import claimline.chart.AxisTicks.AxisTick;
import claimline.model.Amount;
import claimline.model.Hedge;
import claimline.model.Message;
import claimline.model.Quantity;
import claimline.model.Unit;
import claimline.model.Wording;
import claimline.timeline.TimeScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * The axis of a value strip: of numbers or of time.
 *
 * @param toPixel from a number to pixels in the picture, rising; may lie out of the plot
 */
record StripAxis(DoubleUnaryOperator toPixel, AxisTicks ticks) {

    /**
     * @param left where the plot begins in the picture
     * @param width of the plot
     */
    static StripAxis of(StripView view, double left, double width, TextMeasure measure) {
        return view.unit()
                .map(unit -> ofNumbers(view, unit, left, width, measure))
                .orElseGet(() -> ofTime(view, left, width));
    }

    private static StripAxis ofNumbers(StripView view, Unit unit, double left, double width, TextMeasure measure) {
        NumberScale scale = NumberScale.fit(view.entries(), width);
        List<AxisTick> ticks =
                NumberTicks.of(scale, tick -> measure.width(label(tick, unit, view.locale()), AxisMarks.SIZE, false))
                        .stream()
                        .map(tick -> new AxisTick(
                                Math.rint(left + scale.toPixel(tick.doubleValue())),
                                label(tick, unit, view.locale()),
                                true))
                        .toList();
        List<AxisTick> context = scale.logarithmic()
                ? List.of(new AxisTick(
                        StripLayout.PADDING - AxisMarks.GAP,
                        Message.of("chart.strip.logarithmic").in(view.locale()),
                        false))
                : List.of();
        return new StripAxis(number -> left + scale.toPixel(number), new AxisTicks(ticks, context, true));
    }

    private static String label(BigDecimal number, Unit unit, Locale locale) {
        return Wording.of(new Quantity(new Amount.Decimal(number), null, null, unit, Hedge.EXACT), locale);
    }

    private static StripAxis ofTime(StripView view, double left, double width) {
        double[] ends = view.entries().stream()
                .flatMapToDouble(NumberScale::numbers)
                .sorted()
                .toArray();
        TimeScale scale =
                ends.length == 0 ? TimeScale.fit(0, 0, width) : TimeScale.fit(ends[0], ends[ends.length - 1], width);
        return new StripAxis(time -> left + scale.toPixel(time), AxisTicks.of(scale, left, view.locale()));
    }
}
