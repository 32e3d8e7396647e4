package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.chart.Mark.Point;
import claimline.chart.Mark.Polygon;
import claimline.chart.Picture.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From what led to something to what it led to, where both are in sight: down or up from the one to the row of the
 * other, then along the row to its left edge. Lines are thin boxes, which are the cheapest to paint.
 */
record ArrowMarks(TimelineView view) {

    /** More would be a web. */
    private static final int MOST = 200;

    private static final double INDENT = 4;
    private static final double HEAD = 5;
    private static final double HALF_HEAD = 4;

    List<Mark> of(Map<String, Shown> shown) {
        List<Mark> marks = new ArrayList<>();
        shown.forEach((id, cause) -> {
            if (!cause.placed().isCluster() && marks.size() < 3 * MOST) {
                view.caption(cause.placed().place()).stream()
                        .flatMap(caption -> caption.leadsTo().stream())
                        .filter(shown::containsKey)
                        .forEach(effect -> arrow(marks, cause, shown.get(effect), ink(id, effect)));
            }
        });
        return marks;
    }

    private Ink ink(String cause, String effect) {
        boolean hovered = view.emphasis()
                .hover()
                .filter(target -> target.equals(cause) || target.equals(effect))
                .isPresent();
        return hovered ? Ink.SELECTION : Ink.TEXT_MUTED;
    }

    private void arrow(List<Mark> marks, Shown cause, Shown effect, Ink ink) {
        double from = Math.rint(Math.max(cause.left(), TimelineChart.HEADER_WIDTH) + INDENT);
        double tip = Math.rint(Math.max(effect.left(), TimelineChart.HEADER_WIDTH));
        double start = middle(cause);
        double end = middle(effect);
        if (start == end) {
            return; // in one row, one after the other: an arrow would cross the label between
        }
        if (tip - HEAD <= from) {
            double edge = end > start ? effect.top() + 2 : effect.top() + TimelineChart.ROW_HEIGHT - 2;
            double x = Math.max(from, tip + INDENT);
            line(marks, x, start, x, edge, ink);
            return;
        }
        line(marks, from, start, from, end, ink);
        line(marks, from, end, tip - HEAD, end, ink);
        marks.add(new Polygon(
                List.of(
                        new Point(tip - HEAD, end - HALF_HEAD),
                        new Point(tip, end),
                        new Point(tip - HEAD, end + HALF_HEAD)),
                ink,
                1,
                Optional.empty()));
    }

    private static double middle(Shown shown) {
        return Math.rint(shown.top() + TimelineChart.ROW_HEIGHT / 2);
    }

    private static void line(List<Mark> marks, double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(new Box(
                Math.min(x1, x2),
                Math.min(y1, y2),
                Math.abs(x2 - x1) + 1,
                Math.abs(y2 - y1) + 1,
                ink,
                0.6,
                Optional.empty()));
    }
}
