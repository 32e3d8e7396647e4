package claimline.chart;

import claimline.chart.Mark.Point;

/** Marks elsewhere. */
final class Moved {

    private Moved() {}

    static Mark by(double dx, double dy, Mark mark) {
        return switch (mark) {
            case Mark.Box box ->
                new Mark.Box(box.x() + dx, box.y() + dy, box.w(), box.h(), box.fill(), box.opacity(), box.target());
            case Mark.Frame frame ->
                new Mark.Frame(
                        frame.x() + dx,
                        frame.y() + dy,
                        frame.w(),
                        frame.h(),
                        frame.ink(),
                        frame.stroke(),
                        frame.target());
            case Mark.Fade fade ->
                new Mark.Fade(
                        fade.x() + dx,
                        fade.y() + dy,
                        fade.w(),
                        fade.h(),
                        fade.fill(),
                        fade.leftOpacity(),
                        fade.rightOpacity(),
                        fade.target());
            case Mark.Line line ->
                new Mark.Line(
                        line.x1() + dx,
                        line.y1() + dy,
                        line.x2() + dx,
                        line.y2() + dy,
                        line.ink(),
                        line.stroke(),
                        line.target());
            case Mark.Polygon polygon ->
                new Mark.Polygon(
                        polygon.points().stream()
                                .map(point -> new Point(point.x() + dx, point.y() + dy))
                                .toList(),
                        polygon.fill(),
                        polygon.opacity(),
                        polygon.target());
            case Mark.Label label ->
                new Mark.Label(
                        label.x() + dx,
                        label.y() + dy,
                        label.text(),
                        label.width(),
                        label.size(),
                        label.strong(),
                        label.ink(),
                        label.anchor(),
                        label.target());
        };
    }
}
