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
        double bottom = group.rowTop(group.rows().size()) - MARGIN;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(x, top, STROKE, bottom - top, group.ink(), 1, Optional.empty()));
        if (group.rows().size() > 1) {
            marks.add(new Box(x, top, SERIF, STROKE, group.ink(), 1, Optional.empty()));
            marks.add(new Box(x, bottom - STROKE, SERIF, STROKE, group.ink(), 1, Optional.empty()));
        }
        return marks;
    }

    List<Mark> of(StripRow row, double top) {
        List<Mark> marks = new ArrayList<>();
        Optional<String> target = Optional.of(row.claim());
        double x = layout.labelsLeft();
        double end = layout.plotLeft() - StripLayout.PADDING;
        if (row.conflicting() && x + ConflictSign.WIDTH <= end) {
            marks.addAll(ConflictSign.at(x, top, measure, target));
            x += ConflictSign.ROOM;
        }
        switch (row) {
            case StripEntry entry -> marks.addAll(tagged(entry, x, end, top));
            case StripAside aside -> {
                double words = layout.plotLeft() + StripLayout.PADDING;
                marks.addAll(text(row.label(), x, end, top, Ink.TEXT, target));
                marks.addAll(
                        text(aside.words(), words, layout.right() - StripLayout.PADDING, top, Ink.TEXT_MUTED, target));
            }
        }
        return marks;
    }

    /** The tag of a converted value keeps its room, whatever the label has to give up for it. */
    private List<Mark> tagged(StripEntry entry, double left, double end, double top) {
        Optional<String> target = Optional.of(entry.claim());
        double room = StripLayout.tagRoom(entry, measure);
        boolean tagged = entry.derived() && left + room <= end;
        List<Mark> marks = new ArrayList<>(text(entry.label(), left, end - (tagged ? room : 0), top, Ink.TEXT, target));
        if (tagged) {
            double x = marks.stream()
                    .mapToDouble(mark -> left + ((Label) mark).width() + StripLayout.PADDING)
                    .max()
                    .orElse(left);
            marks.add(label(x, top, entry.tag(), StripLayout.TAG_SIZE, false, Ink.TEXT_MUTED, target));
        }
        return marks;
    }

    /** As much as there is room for; nothing if that is nothing. */
    private List<Mark> text(String words, double left, double end, double top, Ink ink, Optional<String> target) {
        String text = Ellipsis.shorten(
                EventLabels.oneLine(words), end - left, each -> measure.width(each, StripLayout.SIZE, false));
        return text.isEmpty() ? List.of() : List.of(label(left, top, text, StripLayout.SIZE, false, ink, target));
    }

    private Mark label(
            double x, double top, String text, double size, boolean strong, Ink ink, Optional<String> target) {
        double width = measure.width(text, size, strong);
        return new Label(x, top + EventMarks.BASELINE, text, width, size, strong, ink, Anchor.START, target);
    }
}
