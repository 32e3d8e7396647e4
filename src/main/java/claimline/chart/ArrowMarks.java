package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.chart.Picture.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From what led to something to what it led to, where both are in sight: down or up from the one to the gap beside the
 * row of the other, along that gap, and into its left edge. Where a line would cross a label, it is left out. Lines are
 * thin boxes, which are the cheapest to paint.
 *
 * @param labels what no line may cross
 */
record ArrowMarks(TimelineView view, List<Area> labels) {

    /** More would be a web. */
    private static final int MOST = 200;

    private static final double INDENT = 4;
    private static final double HEAD = 5;
    private static final double HALF_HEAD = 4;

    List<Mark> of(Map<String, Shown> shown) {
        List<Mark> marks = new ArrayList<>();
        shown.entrySet().stream()
                .filter(cause -> !cause.getValue().placed().isCluster())
                .flatMap(cause -> tied(cause, shown))
                .limit(MOST)
                .forEach(tie -> arrow(marks, tie));
        return marks;
    }

    /** What led to what, and the colour in which to say so. */
    private record Tie(Shown cause, Shown effect, Ink ink) {}

    private Stream<Tie> tied(Map.Entry<String, Shown> cause, Map<String, Shown> shown) {
        return view.caption(cause.getValue().placed().place()).stream()
                .flatMap(caption -> caption.leadsTo().stream())
                .filter(shown::containsKey)
                .map(effect -> new Tie(cause.getValue(), shown.get(effect), ink(cause.getKey(), effect)));
    }

    private Ink ink(String cause, String effect) {
        boolean hovered = view.emphasis()
                .hover()
                .filter(target -> target.equals(cause) || target.equals(effect))
                .isPresent();
        return hovered ? Ink.SELECTION : Ink.TEXT_MUTED;
    }

    private void arrow(List<Mark> marks, Tie tie) {
        Shown cause = tie.cause();
        Shown effect = tie.effect();
        Ink ink = tie.ink();
        double from = Math.rint(Math.max(cause.left(), TimelineChart.HEADER_WIDTH) + INDENT);
        double tip = Math.rint(Math.max(effect.left(), TimelineChart.HEADER_WIDTH));
        double start = middle(cause);
        double end = middle(effect);
        double gap = Math.rint(end < start ? effect.top() + TimelineChart.ROW_HEIGHT : effect.top());
        double turn = tip - HEAD - 2;
        if (turn > from) {
            upright(marks, from, start, gap, ink);
            along(marks, from, turn, gap, ink);
            upright(marks, turn, gap, end, ink);
            along(marks, turn, tip - HEAD, end, ink);
            marks.add(head(tip, end, ink));
        } else if (start != end) {
            double edge = end > start ? effect.top() + 2 : effect.top() + TimelineChart.ROW_HEIGHT - 2;
            upright(marks, Math.max(from, tip + INDENT), start, edge, ink);
        }
    }

    private static Mark head(double tip, double y, Ink ink) {
        return new Polygon(
                List.of(new Point(tip - HEAD, y - HALF_HEAD), new Point(tip, y), new Point(tip - HEAD, y + HALF_HEAD)),
                ink,
                1,
                Optional.empty());
    }

    private static double middle(Shown shown) {
        return Math.rint(shown.top() + TimelineChart.ROW_HEIGHT / 2);
    }

    private void along(List<Mark> marks, double left, double right, double y, Ink ink) {
        Stream<Area> crossed = labels.stream().filter(label -> label.y() <= y && y <= label.bottom());
        new Stretch(left, right + 1)
                .without(crossed.map(label -> new Stretch(label.x(), label.right())))
                .forEach(stretch -> marks.add(line(stretch.from(), y, stretch.length(), 1, ink)));
    }

    private void upright(List<Mark> marks, double x, double one, double other, Ink ink) {
        Stream<Area> crossed = labels.stream().filter(label -> label.x() <= x && x <= label.right());
        new Stretch(Math.min(one, other), Math.max(one, other) + 1)
                .without(crossed.map(label -> new Stretch(label.y(), label.bottom())))
                .forEach(stretch -> marks.add(line(x, stretch.from(), 1, stretch.length(), ink)));
    }

    private static Mark line(double x, double y, double width, double height, Ink ink) {
        return new Box(x, y, width, height, ink, 0.6, Optional.empty());
    }
}
