package claimline.ui.timeline;

import claimline.timeline.EventIndex;
import claimline.timeline.Numbers;
import claimline.timeline.TimeRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * In which order a list shows events.
 *
 * @param column what is compared; where that is equal, the earlier comes first
 */
public record EventOrder(Column column, boolean ascending) {

    /** What events are listed with. */
    public enum Column {
        TIME,
        TITLE,
        LANE,
        SOURCES,
        CONFLICT
    }

    static final EventOrder BY_TIME = new EventOrder(Column.TIME, true);

    /**
     * The places of the events shown, each event once, in this order. Takes seconds for millions.
     *
     * @param conflicts the numbers of events on which sources disagree
     * @param titles of events by number, null where there is none; empty where they do not matter
     */
    int[] sorted(EventIndex index, Shown shown, Numbers conflicts, String[] titles) {
        int[] lanes = lanes(index);
        double[] times = new double[index.size()];
        IntStream.range(0, times.length)
                .parallel()
                .forEach(place -> times[place] = EventIndex.anchor(index.bounds(place)));
        Comparator<Integer> byTime =
                Comparator.<Integer>comparingDouble(place -> times[place]).thenComparingInt(index::number);
        Comparator<Integer> wanted = switch (column) {
            case TIME -> byTime;
            case TITLE -> Comparator.comparing(inOneCase(index, titles)::get);
            case LANE ->
                Comparator.comparingInt(
                        place -> shown.lanes().indexOf(index.lanes().get(lanes[place])));
            case SOURCES -> Comparator.comparingInt(index::reports);
            case CONFLICT -> Comparator.comparing(place -> conflicts.contains(index.number(place)));
        };
        return distinct(index, lanes, shown)
                .boxed()
                .parallel()
                .sorted((ascending ? wanted : wanted.reversed()).thenComparing(byTime))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What to compare of each place: capitals do not matter. */
    private static List<String> inOneCase(EventIndex index, String[] titles) {
        return Arrays.asList(IntStream.range(0, index.size())
                .parallel()
                .map(index::number)
                .mapToObj(number -> number < titles.length && titles[number] != null ? titles[number] : "")
                .map(title -> title.toUpperCase(Locale.ROOT))
                .toArray(String[]::new));
    }

    /** The number of the lane of each place; places of one lane stand together. */
    private static int[] lanes(EventIndex index) {
        int[] lanes = new int[index.size()];
        int place = 0;
        for (int lane = 0; lane < index.lanes().size(); lane++) {
            for (int left = index.size(lane); left > 0; left--) {
                lanes[place++] = lane;
            }
        }
        return lanes;
    }

    /** An event that is in several lanes is listed with the first of them. */
    private static IntStream distinct(EventIndex index, int[] lanes, Shown shown) {
        BitSet listed = new BitSet();
        BitSet places = new BitSet();
        for (int place = 0; place < lanes.length; place++) {
            if (shown.test(index, place, index.lanes().get(lanes[place])) && !listed.get(index.number(place))) {
                listed.set(index.number(place));
                places.set(place);
            }
        }
        return places.stream();
    }

    /**
     * Which events are listed.
     *
     * @param lanes that are shown, from the top
     * @param dimmed the numbers of those that a filter leaves out
     * @param sought the numbers of those that a text was found with; all of them where none is looked for
     * @param range the stretch of time that is kept to, or null for all times
     */
    record Shown(List<String> lanes, Numbers dimmed, Numbers sought, TimeRange range) {

        private boolean test(EventIndex index, int place, String lane) {
            return lanes.contains(lane)
                    && !dimmed.contains(index.number(place))
                    && sought.contains(index.number(place))
                    && (range == null || range.touches(index.bounds(place)));
        }
    }
}
