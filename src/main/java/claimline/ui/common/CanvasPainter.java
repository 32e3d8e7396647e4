package claimline.ui.common;

import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Palette;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Mixture(Optional<Ink> ground, Ink ink, double opacity) {}

    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
    private final Map<Mixture, Color> mixtures = new HashMap<>();

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

    /** Whether the first marks leave nothing uncovered, one below the other; then nothing has to be cleared. */
    private static boolean beginsWithAGround(Drawing drawing) {
        double covered = 0;
        for (Mark mark : drawing.marks()) {
            if (covered >= drawing.height()
                    || !(mark instanceof Mark.Box box)
                    || box.opacity() < 1
                    || box.x() > 0
                    || box.w() < drawing.width()
                    || box.y() > covered) {
                break;
            }
            covered = Math.max(covered, box.y() + box.h());
        }
        return covered >= drawing.height();
    }

    private void paint(Mark mark, GraphicsContext context) {
        switch (mark) {
            case Mark.Box box -> {
                context.setFill(
                        box.ground().isPresent() && box.opacity() < 1
                                ? mixed(box.ground().get(), box.fill(), box.opacity())
                                : shade(box.fill(), box.opacity()));
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
                new Stop(0, through(fade.fill(), fade.leftOpacity())),
                new Stop(1, through(fade.fill(), fade.rightOpacity())));
    }

    private Color shade(Ink ink, double opacity) {
        return opacity >= 1
                ? colours.get(ink)
                : mixtures.computeIfAbsent(new Mixture(Optional.empty(), ink, opacity), _ -> through(ink, opacity));
    }

    private Color through(Ink ink, double opacity) {
        return colours.get(ink).deriveColor(0, 1, 1, opacity);
    }

    /** The colour that is seen where an ink lies on a ground, which hides what it lies on. */
    private Color mixed(Ink ground, Ink ink, double opacity) {
        return mixtures.computeIfAbsent(
                new Mixture(Optional.of(ground), ink, opacity),
                _ -> colours.get(ground).interpolate(colours.get(ink), opacity));
    }
}
