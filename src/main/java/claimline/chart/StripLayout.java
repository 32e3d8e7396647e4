package claimline.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Where the parts of a value strip lie, in whole pixels: a column of groups, one of labels, and the plot. Where nothing
 * has a place on an axis, words take the plot's room, and groups and labels more than beside one.
 *
 * @param labelsLeft where labels begin, at the right of the groups and their brackets
 * @param plotLeft where the plot begins
 */
record StripLayout(List<Group> groups, double labelsLeft, double plotLeft, double right) {

    static final double SIZE = 12;
    static final double TAG_SIZE = 10;
    static final double PADDING = 8;

    /** The bracket beside a group, with what is free at its right. */
    static final double BRACKET_ROOM = 12;

    /** How wide columns may be, in pixels and as a part of the width. */
    private record Most(double group, double groupShare, double label, double labelShare) {

        static final Most BESIDE_PLOT = new Most(130, 0.16, 380, 0.42);
        static final Most BESIDE_WORDS = new Most(320, 0.35, 240, 0.25);
    }

    /**
     * Claims of one origin, or that say one thing.
     *
     * @param number counted from 0
     * @param top in pixels
     */
    record Group(String name, int number, double top, List<StripRow> rows) {

        double height() {
            return rows.size() * TimelineChart.ROW_HEIGHT + 2 * StripChart.GROUP_PADDING;
        }

        double rowTop(int row) {
            return top + StripChart.GROUP_PADDING + row * TimelineChart.ROW_HEIGHT;
        }

        double bottom() {
            return top + height();
        }

        Ink ink() {
            return Ink.ofLane(number);
        }

        Ink ground() {
            return number % 2 == 0 ? Ink.LANE_EVEN : Ink.LANE_ODD;
        }

        /** Whether its claims have a place on the axis. */
        boolean onAxis() {
            return rows.getFirst() instanceof StripEntry;
        }
    }

    static StripLayout of(StripView view, TextMeasure measure) {
        List<Group> groups = groups(view.rows(), StripChart.axisHeight(view.rows(), view.unit()) - view.scroll());
        Most most = view.entries().isEmpty() ? Most.BESIDE_WORDS : Most.BESIDE_PLOT;
        double names = widest(groups, group -> measure.width(EventLabels.oneLine(group.name()), SIZE, true));
        double labels = widest(view.rows(), row -> labelRoom(row, measure));
        double labelsLeft = PADDING
                + (names == 0 ? 0 : limited(names + PADDING, most.group, most.groupShare * view.width()))
                + BRACKET_ROOM;
        double plotLeft = labelsLeft + limited(labels + PADDING, most.label, most.labelShare * view.width());
        return new StripLayout(groups, labelsLeft, plotLeft, view.width());
    }

    private static <T> double widest(List<T> all, ToDoubleFunction<T> width) {
        return all.stream().mapToDouble(width).max().orElse(0);
    }

    /**
     * In the order of their first claims; what has no place on the axis is never together with what has one.
     *
     * @param top where the first one begins
     */
    static List<Group> groups(List<StripRow> rows, double top) {
        record Key(boolean onAxis, String name) {}
        Map<Key, List<StripRow>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.computeIfAbsent(
                        new Key(row instanceof StripEntry, row.group()), _ -> new ArrayList<>())
                .add(row));
        List<Group> groups = new ArrayList<>();
        double next = top;
        for (Map.Entry<Key, List<StripRow>> each : byName.entrySet()) {
            Group group = new Group(each.getKey().name(), groups.size(), next, each.getValue());
            groups.add(group);
            next = group.bottom();
        }
        return groups;
    }

    double plotWidth() {
        return Math.max(1, right - plotLeft);
    }

    double inPlot(double x) {
        return Math.rint(Math.clamp(x, plotLeft, plotLeft + plotWidth()));
    }

    /** The room of a tag with the gap before it. */
    static double tagRoom(StripEntry entry, TextMeasure measure) {
        return entry.derived() ? PADDING + measure.width(entry.tag(), TAG_SIZE, false) : 0;
    }

    private static double labelRoom(StripRow row, TextMeasure measure) {
        return measure.width(EventLabels.oneLine(row.label()), SIZE, false)
                + (row.conflicting() ? ConflictSign.ROOM : 0)
                + (row instanceof StripEntry entry ? tagRoom(entry, measure) : 0);
    }

    private static double limited(double wanted, double most, double share) {
        return Math.ceil(Math.min(wanted, Math.min(most, share)));
    }
}
