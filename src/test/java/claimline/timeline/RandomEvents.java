package claimline.timeline;

import claimline.model.TimeBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented events of every kind: moments, days, spans, rough, open, unknown, crowded together, far away. */
public final class RandomEvents {

    private static final double DAY = 86_400;
    private static final double OPEN = Double.POSITIVE_INFINITY;

    /** An event as it is put into an index. */
    public record Each(int number, String lane, TimeBounds bounds, int reports) {}

    private RandomEvents() {}

    public static List<Each> of(int count, long seed) {
        Random random = new Random(seed);
        List<Each> events = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            events.add(new Each(number, "lane " + random.nextInt(3), bounds(random), random.nextInt(7)));
        }
        return events;
    }

    private static TimeBounds bounds(Random random) {
        double start = 1.7e9 + random.nextDouble() * 365 * DAY;
        double length = random.nextInt(4) == 0 ? 0 : Math.pow(10, random.nextDouble(-6, 8));
        double doubt = random.nextInt(3) == 0 ? random.nextDouble() * 20 * DAY : 0;
        return switch (random.nextInt(40)) {
            case 0 -> new TimeBounds(start, start, OPEN, OPEN);
            case 1 -> new TimeBounds(start, start, start + length, OPEN);
            case 2 -> new TimeBounds(-OPEN, start, start + length, start + length);
            case 3 -> new TimeBounds(-OPEN, -OPEN, start, start + doubt);
            case 4 -> new TimeBounds(start, start + length, start, start + length);
            case 5 -> TimeBounds.exactly(-2.2e16 * random.nextDouble(), 2.5e16);
            case 6, 7, 8, 9 -> TimeBounds.exactly(1.71e9, 1.71e9 + DAY);
            case 10 -> TimeBounds.exactly(1.7e9 + random.nextInt(4) / 1e6, 1.7e9 + 5e-6);
            default -> new TimeBounds(start - doubt, start + doubt, start + length - doubt, start + length + doubt);
        };
    }

    public static EventIndex index(List<Each> events) {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        events.forEach(each -> builder.add(each.number(), each.lane(), each.bounds(), each.reports()));
        return builder.build();
    }
}
