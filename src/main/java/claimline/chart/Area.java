package claimline.chart;

import java.util.Comparator;

/** A rectangle of a drawing, in pixels. */
public record Area(double x, double y, double width, double height) {

    /** The smallest that holds a mark; of a label a little more, so that no letter sticks out. */
    static Area of(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> new Area(box.x(), box.y(), box.w(), box.h());
            case Mark.Frame frame -> new Area(frame.x(), frame.y(), frame.w(), frame.h());
            case Mark.Fade fade -> new Area(fade.x(), fade.y(), fade.w(), fade.h());
            case Mark.Line line ->
                between(
                        Math.min(line.x1(), line.x2()) - line.stroke(),
                        Math.min(line.y1(), line.y2()) - line.stroke(),
                        Math.max(line.x1(), line.x2()) + line.stroke(),
                        Math.max(line.y1(), line.y2()) + line.stroke());
            case Mark.Polygon polygon -> of(polygon);
            case Mark.Label label ->
                new Area(label.left(), label.y() - label.size(), label.width(), label.size() * 1.3);
        };
    }

    private static Area of(Mark.Polygon polygon) {
        Comparator<Mark.Point> byX = Comparator.comparingDouble(Mark.Point::x);
        Comparator<Mark.Point> byY = Comparator.comparingDouble(Mark.Point::y);
        return between(
                polygon.points().stream().min(byX).orElseThrow().x(),
                polygon.points().stream().min(byY).orElseThrow().y(),
                polygon.points().stream().max(byX).orElseThrow().x(),
                polygon.points().stream().max(byY).orElseThrow().y());
    }

    private static Area between(double left, double top, double right, double bottom) {
        return new Area(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** Whether both have a point in common; edges count. */
    public boolean overlaps(Area other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }
}
