package claimline.ui.timeline;

import claimline.chart.Caption;
import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Events of twelve years, invented: eight lanes, seven in ten a day or less, two in ten a span of up to months, a tenth
 * with rough ends, some in a thousand without end; busy weeks and quiet ones. Titles in Korean and English, made when
 * they are asked for, as a file would hand them out.
 */
record InventedEvents(int count) {

    static final double FROM = 1.3e9;
    static final double DAY = 86_400;
    private static final double YEARS = 12 * 365 * DAY;
    private static final int LANES = 8;
    private static final List<String> WORDS = List.of(
            "harbour",
            "bridge",
            "closes",
            "minister",
            "says",
            "report",
            "ferry",
            "항구",
            "대교",
            "통제",
            "장관",
            "발표",
            "조사",
            "재개");

    EventIndex index() {
        Random random = new Random(20250127);
        EventIndexBuilder builder = new EventIndexBuilder(count);
        for (int number = 0; number < count; number++) {
            builder.add(number, "lane " + random.nextInt(LANES), bounds(random), reports(random));
        }
        return builder.build();
    }

    private static int reports(Random random) {
        return (int) Math.exp(random.nextDouble() * 4);
    }

    private static TimeBounds bounds(Random random) {
        double busy = random.nextInt(3) == 0 ? Math.floor(random.nextDouble() * 40) / 40 * YEARS : YEARS;
        double start = FROM + (busy < YEARS ? busy + random.nextGaussian() * 9 * DAY : random.nextDouble() * YEARS);
        double day = Math.floor(start / DAY) * DAY;
        int kind = random.nextInt(1000);
        if (kind < 400) {
            return TimeBounds.exactly(day, day + DAY);
        }
        if (kind < 700) {
            return TimeBounds.exactly(Math.floor(start), Math.floor(start) + 60);
        }
        if (kind < 895) {
            return TimeBounds.exactly(day, day + DAY * Math.ceil(Math.exp(random.nextDouble() * 5)));
        }
        return kind < 995
                ? new TimeBounds(day - 3 * DAY, day, day + 2 * DAY, day + 8 * DAY)
                : new TimeBounds(day, day, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    Optional<Caption> caption(int number) {
        Random random = new Random(number);
        StringBuilder title = new StringBuilder();
        for (int word = 2 + random.nextInt(6); word > 0; word--) {
            title.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        List<String> leadsTo = number % 20 == 0 ? List.of("e" + (number + 1)) : List.of();
        return Optional.of(new Caption("e" + number, new LocalizedText(Map.of("ko", title + "" + number)), leadsTo));
    }
}
