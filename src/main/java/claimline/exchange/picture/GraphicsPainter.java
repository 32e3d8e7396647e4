package claimline.exchange.picture;

import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/** Paints drawings in the colours of one palette on whatever AWT can paint on. */
final class GraphicsPainter {

    /** A line is centred on its coordinates: half a pixel further, one line covers one row of pixels. */
    private static final double PIXEL_CENTRE = 0.5;

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final Palette palette;
    private final Graphics2D graphics;

    private GraphicsPainter(Palette palette, Graphics2D graphics) {
        this.palette = palette;
        this.graphics = graphics;
    }

    static void paint(Drawing drawing, Palette palette, Graphics2D graphics, Watch watch) {
        graphics.addRenderingHints(HINTS);
        GraphicsPainter painter = new GraphicsPainter(palette, graphics);
        for (int i = 0; i < drawing.marks().size(); i++) {
            watch.at(i, drawing.marks().size());
            painter.paint(drawing.marks().get(i));
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Box box -> fill(box.x(), box.y(), box.w(), box.h(), box.fill(), box.opacity());
            case Mark.Fade fade -> paint(fade);
            case Mark.Frame frame -> paint(frame);
            case Mark.Line line -> {
                stroke(line.ink(), line.stroke());
                graphics.draw(new Line2D.Double(
                        line.x1() + PIXEL_CENTRE,
                        line.y1() + PIXEL_CENTRE,
                        line.x2() + PIXEL_CENTRE,
                        line.y2() + PIXEL_CENTRE));
            }
            case Mark.Polygon polygon -> paint(polygon);
            case Mark.Label label -> paint(label);
        }
    }

    /** What cannot be seen is there to be hit; a file has no use for it. */
    private void fill(double x, double y, double w, double h, Ink ink, double opacity) {
        Color colour = colour(ink, opacity);
        if (colour.getAlpha() > 0) {
            graphics.setPaint(colour);
            graphics.fill(new Rectangle2D.Double(x, y, w, h));
        }
    }

    private void paint(Mark.Fade fade) {
        if (fade.leftOpacity() == fade.rightOpacity()) {
            fill(fade.x(), fade.y(), fade.w(), fade.h(), fade.fill(), fade.leftOpacity());
            return;
        }
        graphics.setPaint(new GradientPaint(
                (float) fade.x(),
                0,
                colour(fade.fill(), fade.leftOpacity()),
                (float) (fade.x() + fade.w()),
                0,
                colour(fade.fill(), fade.rightOpacity())));
        graphics.fill(new Rectangle2D.Double(fade.x(), fade.y(), fade.w(), fade.h()));
    }

    private void paint(Mark.Frame frame) {
        double inset = frame.stroke() / 2;
        stroke(frame.ink(), frame.stroke());
        graphics.draw(new Rectangle2D.Double(
                frame.x() + inset, frame.y() + inset, frame.w() - frame.stroke(), frame.h() - frame.stroke()));
    }

    private void paint(Mark.Polygon polygon) {
        List<Mark.Point> points = polygon.points();
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        graphics.setPaint(colour(polygon.fill(), polygon.opacity()));
        graphics.fill(path);
    }

    private void paint(Mark.Label label) {
        Font font = Typeface.of(label.size(), label.strong());
        List<Typeface.Run> runs = Typeface.runs(Plain.text(label.text()), font);
        double width = runs.stream().mapToDouble(Typeface.Run::width).sum();
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        graphics.setPaint(colour(label.ink(), 1));
        for (Typeface.Run run : runs) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) x, (float) label.y());
            x += run.width();
        }
    }

    private void stroke(Ink ink, double width) {
        graphics.setPaint(colour(ink, 1));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    private Color colour(Ink ink, double opacity) {
        int rgba = palette.rgba(ink);
        int alpha = (int) Math.round((rgba & 0xff) * Math.clamp(opacity, 0, 1));
        return new Color(rgba >>> 24, rgba >>> 16 & 0xff, rgba >>> 8 & 0xff, alpha);
    }
}
