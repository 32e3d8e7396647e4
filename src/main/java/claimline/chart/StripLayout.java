package claimline.chart;

import claimline.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a value strip lie, in whole pixels: a column of groups, one of labels, and the plot.
 *
 * @param labelsLeft where labels begin, at the right of the groups and their brackets
 * @param plotLeft where the plot begins
 * @param tag what is said of a value that was converted here
 */
record StripLayout(List<Group> groups, double labelsLeft, double plotLeft, double right, String tag) {

    static final double SIZE = 12;
    static final double TAG_SIZE = 10;
    static final double PADDING = 8;

    /** The bracket beside a group, with what is free at its right. */
    static final double BRACKET_ROOM = 12;

    private static final double MOST_GROUP = 130;
    private static final double MOST_GROUP_SHARE = 0.16;
    private static final double MOST_LABEL = 320;
    private static final double MOST_LABEL_SHARE = 0.36;

    /**
     * Claims of one origin.
     *
     * @param number counted from 0
     * @param top in pixels
     */
    record Group(String name, int number, double top, List<StripEntry> entries) {

        double height() {
            return entries.size() * TimelineChart.ROW_HEIGHT + 2 * StripChart.GROUP_PADDING;
        }

        double rowTop(int row) {
            return top + StripChart.GROUP_PADDING + row * TimelineChart.ROW_HEIGHT;
        }

        Ink ink() {
            return Ink.ofLane(number);
        }

        Ink ground() {
            return number % 2 == 0 ? Ink.LANE_EVEN : Ink.LANE_ODD;
        }
    }

    static StripLayout of(StripView view, TextMeasure measure) {
        String tag = Message.of("chart.strip.derived").in(view.locale());
        List<Group> groups = groups(view.entries());
        double names = groups.stream()
                .mapToDouble(group -> measure.width(EventLabels.oneLine(group.name()), SIZE, true))
                .max()
                .orElse(0);
        double labels = view.entries().stream()
                .mapToDouble(entry -> labelRoom(entry, tag, measure))
                .max()
                .orElse(0);
        double labelsLeft = PADDING
                + (names == 0 ? 0 : limited(names + PADDING, MOST_GROUP, MOST_GROUP_SHARE * view.width()))
                + BRACKET_ROOM;
        double plotLeft = labelsLeft + limited(labels + PADDING, MOST_LABEL, MOST_LABEL_SHARE * view.width());
        return new StripLayout(groups, labelsLeft, plotLeft, view.width(), tag);
    }

    /** In the order of their first claims. */
    static List<Group> groups(List<StripEntry> entries) {
        Map<String, List<StripEntry>> byName = new LinkedHashMap<>();
        entries.forEach(entry ->
                byName.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(entry));
        List<Group> groups = new ArrayList<>();
        double top = TimelineChart.AXIS_HEIGHT;
        for (Map.Entry<String, List<StripEntry>> each : byName.entrySet()) {
            Group group = new Group(each.getKey(), groups.size(), top, each.getValue());
            groups.add(group);
            top += group.height();
        }
        return groups;
    }

    double plotWidth() {
        return Math.max(1, right - plotLeft);
    }

    double inPlot(double x) {
        return Math.rint(Math.clamp(x, plotLeft, plotLeft + plotWidth()));
    }

    /** The room of the tag with the gap before it. */
    double tagRoom(TextMeasure measure) {
        return tagRoom(tag, measure);
    }

    private static double tagRoom(String tag, TextMeasure measure) {
        return PADDING + measure.width(tag, TAG_SIZE, false);
    }

    private static double labelRoom(StripEntry entry, String tag, TextMeasure measure) {
        return measure.width(EventLabels.oneLine(entry.label()), SIZE, false)
                + (entry.conflicting() ? ConflictSign.ROOM : 0)
                + (entry.derived() ? tagRoom(tag, measure) : 0);
    }

    private static double limited(double wanted, double most, double share) {
        return Math.ceil(Math.min(wanted, Math.min(most, share)));
    }
}
