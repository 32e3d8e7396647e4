package claimline.timeline;

import claimline.model.Message;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Ticks with labels for a {@link StoryScale}: the coarsest first, then finer ones wherever there is room for one more.
 * A tick has its short name if that of which it is a part stands somewhere before it, else its full one.
 *
 * @param room how wide a label is, in pixels
 * @param apart how far labels keep from one another, in pixels
 */
record StoryTicks(StoryScale scale, ToDoubleFunction<Message> room, double apart) {

    /** Ticks of which the whole story has more are left out: hours say nothing among years. */
    private static final double MOST = 50_000;

    /** The shortest month as a share of the mean. */
    private static final double SHORTEST = 0.9;

    private record Label(Tick tick, double left, double right) {}

    /** From the left to the right. */
    List<Tick> place() {
        NavigableMap<Double, Label> placed = new TreeMap<>();
        for (Step step : steps()) {
            double from = 0;
            for (Label each : List.copyOf(placed.values())) {
                fill(placed, step, from, each.left);
                from = each.right;
            }
            fill(placed, step, from, scale.width());
        }
        return placed.values().stream().map(Label::tick).toList();
    }

    /** The coarsest first. On an even scale each divides the one before it, so that ticks are evenly apart, too. */
    private List<Step> steps() {
        double whole = scale.even().end() - scale.even().start();
        if (!scale.isEven()) {
            return Step.TABLE.reversed().stream()
                    .filter(step -> step.seconds() >= whole / MOST)
                    .toList();
        }
        Step finest = Step.TABLE.stream()
                .filter(step -> step.seconds() / whole * scale.width() * SHORTEST >= room(step) + apart)
                .findFirst()
                .orElse(Step.TABLE.getLast());
        return List.of(finest.context().context(), finest.context(), finest);
    }

    private double room(Step step) {
        return room.applyAsDouble(
                TickLabels.minor(step, step.time(step.indexNear(scale.even().end())))
                        .label());
    }

    /** A label stands only where the stretch that it names has room for it. */
    private void fill(NavigableMap<Double, Label> placed, Step step, double from, double to) {
        double free = from;
        while (free < to && isDistinct(step, scale.toTime(free), scale.toTime(to))) {
            long index = firstFrom(step, scale.toTime(free));
            double x = scale.toPixel(step.time(index));
            double next = scale.toPixel(step.time(index + 1));
            Tick tick = tick(placed, step, step.time(index));
            double right = x + room.applyAsDouble(tick.label()) + apart;
            if (right > to) {
                return;
            }
            if (right <= next) {
                placed.put(x, new Label(tick, x, right));
                free = right;
            } else {
                free = Math.max(next, scale.nextBend(x));
            }
        }
    }

    private static boolean isDistinct(Step step, double start, double end) {
        return step.seconds() >= 2 * Math.ulp(Math.max(Math.abs(start), Math.abs(end)));
    }

    private static long firstFrom(Step step, double time) {
        long index = step.indexNear(time) - 4;
        while (step.time(index) < time) {
            index++;
        }
        return index;
    }

    private Tick tick(NavigableMap<Double, Label> placed, Step step, double time) {
        Step context = step.context();
        if (step.unit() == Step.Unit.YEAR) {
            return TickLabels.minor(step, time);
        }
        double begun = context.time(firstFrom(context, Math.nextUp(time)) - 1);
        Label before = placed.get(scale.toPixel(begun));
        return before != null && before.tick.time() == begun
                ? TickLabels.minor(step, time)
                : TickLabels.context(step, time);
    }
}
