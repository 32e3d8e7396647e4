package claimline.chart;

import claimline.chart.Mark.Anchor;
import claimline.chart.Mark.Box;
import claimline.chart.Mark.Label;
import claimline.chart.StripLayout.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words beside a value strip: the names of groups, each with a bracket around its rows, and the labels of claims.
 */
record StripLabels(StripLayout layout, TextMeasure measure) {

    private static final double STROKE = 3;
    private static final double SERIF = 6;
    private static final double MARGIN = 2;

    List<Mark> of(Group group) {
        List<Mark> marks = new ArrayList<>(bracket(group));
        double room = layout.labelsLeft() - StripLayout.BRACKET_ROOM - 2 * StripLayout.PADDING;
        String name = Ellipsis.shorten(
                EventLabels.oneLine(group.name()), room, text -> measure.width(text, StripLayout.SIZE, true));
        if (!name.isEmpty()) {
            marks.add(label(
                    StripLayout.PADDING, group.rowTop(0), name, StripLayout.SIZE, true, Ink.TEXT, Optional.empty()));
        }
        return marks;
    }

    /** With its serifs only around more than one row. */
    private List<Mark> bracket(Group group) {
        double x = layout.labelsLeft() - StripLayout.BRACKET_ROOM;
        double top = group.rowTop(0) + MARGIN;
        double bottom = group.rowTop(group.entries().size()) - MARGIN;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(x, top, STROKE, bottom - top, group.ink(), 1, Optional.empty()));
        if (group.entries().size() > 1) {
            marks.add(new Box(x, top, SERIF, STROKE, group.ink(), 1, Optional.empty()));
            marks.add(new Box(x, bottom - STROKE, SERIF, STROKE, group.ink(), 1, Optional.empty()));
        }
        return marks;
    }

    /** The tag of a converted value keeps its room, whatever the label has to give up for it. */
    List<Mark> of(StripEntry entry, double top) {
        List<Mark> marks = new ArrayList<>();
        Optional<String> target = Optional.of(entry.claim());
        double x = layout.labelsLeft();
        double end = layout.plotLeft() - StripLayout.PADDING;
        if (entry.conflicting() && x + ConflictSign.WIDTH <= end) {
            marks.addAll(ConflictSign.at(x, top, measure, target));
            x += ConflictSign.ROOM;
        }
        boolean tagged = entry.derived() && x + layout.tagRoom(measure) <= end;
        String text = Ellipsis.shorten(
                EventLabels.oneLine(entry.label()),
                end - x - (tagged ? layout.tagRoom(measure) : 0),
                each -> measure.width(each, StripLayout.SIZE, false));
        if (!text.isEmpty()) {
            marks.add(label(x, top, text, StripLayout.SIZE, false, Ink.TEXT, target));
            x += measure.width(text, StripLayout.SIZE, false) + StripLayout.PADDING;
        }
        if (tagged) {
            marks.add(label(x, top, layout.tag(), StripLayout.TAG_SIZE, false, Ink.TEXT_MUTED, target));
        }
        return marks;
    }

    private Mark label(
            double x, double top, String text, double size, boolean strong, Ink ink, Optional<String> target) {
        double width = measure.width(text, size, strong);
        return new Label(x, top + EventMarks.BASELINE, text, width, size, strong, ink, Anchor.START, target);
    }
}
