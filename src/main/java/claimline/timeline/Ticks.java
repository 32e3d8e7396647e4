package claimline.timeline;

import claimline.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The ticks of an axis at two levels: days below, their months above. Both are sorted and hold no time twice.
 *
 * @param minor the finest step whose labels have room, within the scale
 * @param context the coarser step; begins with the last tick at or before the start of the scale, so that the stretch
 *     the scale begins in has a name
 */
public record Ticks(List<Tick> minor, List<Tick> context) {

    /** More would be a hatching, however wide the picture. */
    private static final int MOST = 200;

    /** Further than a step's number can be wrong. */
    private static final int DOUBT = 4;

    /** From here on, or this long before our time, days say nothing. */
    private static final long FAR_YEAR = 10_000;

    public Ticks {
        minor = List.copyOf(minor);
        context = List.copyOf(context);
    }

    public static Ticks of(TimeScale scale) {
        Step step = finestWithRoom(scale);
        List<Tick> minor = ticks(step, scale, TickLabels::minor);
        List<Tick> context = ticks(step.context(), scale, TickLabels::context);
        return new Ticks(
                minor.stream().filter(tick -> tick.time() >= scale.start()).toList(), context);
    }

    /** What to call a time where the axis shows this scale: the year, the day, or the day and the clock. */
    public static Message name(double time, TimeScale scale) {
        Step.Unit unit = finestWithRoom(scale).unit();
        return TickLabels.context(new Step(unit == Step.Unit.MONTH ? Step.Unit.DAY : unit, 1), time)
                .label();
    }

    /** What to call a time by itself: the year far from ours, the day where it begins, else the day and the clock. */
    public static Message name(double time) {
        boolean far = Math.abs(CivilDate.at(time).year()) >= FAR_YEAR;
        boolean day = time % CivilDate.DAY_SECONDS == 0;
        Step.Unit unit = far ? Step.Unit.YEAR : day ? Step.Unit.DAY : Step.Unit.MINUTE;
        return TickLabels.context(new Step(unit, 1), time).label();
    }

    private static Step finestWithRoom(TimeScale scale) {
        double distinguishable = 2 * Math.ulp(Math.max(Math.abs(scale.start()), Math.abs(scale.end())));
        return Step.TABLE.stream()
                .filter(step -> step.seconds() >= distinguishable
                        && step.seconds() * scale.pixelsPerSecond() >= Math.max(step.labelRoom(), scale.width() / MOST))
                .findFirst()
                .orElse(Step.TABLE.getLast());
    }

    /** From the last tick at or before the start of the scale to the last at or before its end. */
    private static List<Tick> ticks(Step step, TimeScale scale, BiFunction<Step, Double, Tick> labelled) {
        List<Double> times = new ArrayList<>();
        long index = step.indexNear(scale.start()) - DOUBT;
        for (double time = step.time(index); time <= scale.end(); time = step.time(++index)) {
            if (time <= scale.start()) {
                times.clear();
            }
            if (times.isEmpty() || times.getLast() < time) {
                times.add(time);
            }
        }
        return times.stream().map(time -> labelled.apply(step, time)).toList();
    }
}
