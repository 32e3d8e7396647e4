package claimline.ui;

import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Palette;
import claimline.ui.common.CanvasPainter;
import claimline.ui.common.Fonts;
import claimline.ui.common.SameThreadRunner;
import claimline.ui.timeline.TimelineViewModel;
import java.nio.IntBuffer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Points at the window's timeline, and looks at it. */
final class TimelineHand {

    private final Window window;

    TimelineHand(Window window) {
        this.window = window;
    }

    /** A view-model that shows what the window's timeline shows when it has just been opened. */
    TimelineViewModel twin() {
        return window.get(() -> {
            var twin = new TimelineViewModel(
                    window.workspace,
                    new SimpleBooleanProperty(true),
                    Fonts.measure(),
                    new SameThreadRunner(),
                    InstantSource.system());
            twin.resize(window.timeline().getWidth(), window.timeline().getHeight());
            return twin;
        });
    }

    /** A point of the timeline at which an event is drawn. */
    Point2D on(String event) {
        TimelineViewModel twin = twin();
        return window.get(() -> twin.drawing().marks().stream()
                .filter(mark -> mark.target().equals(Optional.of(event)))
                .map(mark -> switch (mark) {
                    case Mark.Box box -> new Point2D(box.x() + box.w() / 2, box.y() + box.h() / 2);
                    case Mark.Fade fade -> new Point2D(fade.x() + fade.w() / 2, fade.y() + fade.h() / 2);
                    case Mark.Polygon polygon ->
                        new Point2D(
                                polygon.points().get(1).x(),
                                polygon.points().getFirst().y());
                    default -> Point2D.ZERO;
                })
                .filter(point -> twin.drawing().hit(point.getX(), point.getY()).equals(Optional.of(event)))
                .findFirst()
                .orElseThrow());
    }

    Point2D onScreen(Point2D point) {
        return window.get(() -> window.timeline().localToScreen(point));
    }

    void click(Point2D point) {
        window.robot.clickOn(onScreen(point));
    }

    /** Whether the window's timeline looks exactly like another's drawing. */
    boolean shows(TimelineViewModel other) {
        return look(image -> {
            other.resize(image.getWidth(), image.getHeight());
            Canvas canvas = new Canvas(image.getWidth(), image.getHeight());
            new CanvasPainter(Palette.light()).paint(other.drawing(), canvas.getGraphicsContext2D());
            return pixels(canvas.snapshot(null, null)).equals(pixels(image));
        });
    }

    private static IntBuffer pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        IntBuffer pixels = IntBuffer.allocate(width * height);
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels.array(), 0, width);
        return pixels;
    }

    private <T> T look(Function<WritableImage, T> eye) {
        return window.get(() -> eye.apply(window.timeline().snapshot(null, null)));
    }

    /** Every colour that is seen, as 0xAARRGGBB. */
    Set<Integer> colours() {
        return look(image -> {
            Set<Integer> seen = new HashSet<>();
            Arrays.stream(pixels(image).array()).forEach(seen::add);
            return seen;
        });
    }

    boolean isPainted(Ink ink) {
        int rgba = Palette.light().rgba(ink);
        return colours().contains(rgba >>> 8 | 0xff000000);
    }

    /** Of the axis, which lies on the background. */
    Color background() {
        return look(image -> image.getPixelReader().getColor(4, 4));
    }

    static Color colour(Palette palette, Ink ink) {
        int rgba = palette.rgba(ink);
        return Color.rgb(rgba >>> 24, rgba >>> 16 & 0xff, rgba >>> 8 & 0xff);
    }
}
