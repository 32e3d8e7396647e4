package claimline.ui.common;

import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Palette;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;

/** Paints drawings on a canvas in the colours of one palette. */
public final class CanvasPainter {

    /** JavaFX centres a line on its coordinates: half a pixel further, one line covers one row of pixels. */
    private static final double PIXEL_CENTRE = 0.5;

    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);

    public CanvasPainter(Palette palette) {
        for (Ink ink : Ink.values()) {
            int rgba = palette.rgba(ink);
            colours.put(ink, Color.rgb(rgba >>> 24, rgba >>> 16 & 0xff, rgba >>> 8 & 0xff, (rgba & 0xff) / 255.0));
        }
    }

    public void paint(Drawing drawing, GraphicsContext context) {
        if (!beginsWithAGround(drawing)) {
            context.clearRect(0, 0, drawing.width(), drawing.height());
        }
        drawing.marks().forEach(mark -> paint(mark, context));
    }

    /** To clear what is painted over at once would take as long as all the rest of a timeline's boxes. */
    private static boolean beginsWithAGround(Drawing drawing) {
        return !drawing.marks().isEmpty()
                && drawing.marks().getFirst() instanceof Mark.Box box
                && box.fill() == Ink.BACKGROUND
                && box.opacity() >= 1
                && box.x() <= 0
                && box.y() <= 0
                && box.w() >= drawing.width()
                && box.h() >= drawing.height();
    }

    private void paint(Mark mark, GraphicsContext context) {
        switch (mark) {
            case Mark.Box box -> {
                context.setFill(shade(box.fill(), box.opacity()));
                context.fillRect(box.x(), box.y(), box.w(), box.h());
            }
            case Mark.Fade fade -> {
                context.setFill(gradient(fade));
                context.fillRect(fade.x(), fade.y(), fade.w(), fade.h());
            }
            case Mark.Frame frame -> paint(frame, context);
            case Mark.Line line -> {
                context.setStroke(colours.get(line.ink()));
                context.setLineWidth(line.stroke());
                context.strokeLine(
                        line.x1() + PIXEL_CENTRE,
                        line.y1() + PIXEL_CENTRE,
                        line.x2() + PIXEL_CENTRE,
                        line.y2() + PIXEL_CENTRE);
            }
            case Mark.Polygon polygon -> paint(polygon, context);
            case Mark.Label label -> paint(label, context);
        }
    }

    private void paint(Mark.Frame frame, GraphicsContext context) {
        double inset = frame.stroke() / 2;
        context.setStroke(colours.get(frame.ink()));
        context.setLineWidth(frame.stroke());
        context.strokeRect(
                frame.x() + inset, frame.y() + inset, frame.w() - frame.stroke(), frame.h() - frame.stroke());
    }

    private void paint(Mark.Polygon polygon, GraphicsContext context) {
        List<Mark.Point> points = polygon.points();
        context.setFill(shade(polygon.fill(), polygon.opacity()));
        context.fillPolygon(
                points.stream().mapToDouble(Mark.Point::x).toArray(),
                points.stream().mapToDouble(Mark.Point::y).toArray(),
                points.size());
    }

    private void paint(Mark.Label label, GraphicsContext context) {
        context.setFill(colours.get(label.ink()));
        context.setFont(Fonts.of(label.size(), label.strong()));
        context.setTextAlign(
                switch (label.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        context.fillText(label.text(), label.x(), label.y());
    }

    private LinearGradient gradient(Mark.Fade fade) {
        return new LinearGradient(
                fade.x(),
                0,
                fade.x() + fade.w(),
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, shade(fade.fill(), fade.leftOpacity())),
                new Stop(1, shade(fade.fill(), fade.rightOpacity())));
    }

    private Color shade(Ink ink, double opacity) {
        Color colour = colours.get(ink);
        return opacity >= 1 ? colour : colour.deriveColor(0, 1, 1, opacity);
    }
}
