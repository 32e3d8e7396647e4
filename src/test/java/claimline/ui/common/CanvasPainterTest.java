package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Drawing;
import claimline.chart.Ink;
import claimline.chart.Mark;
import claimline.chart.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Looks at the pixels of a painted drawing, white where nothing is painted. */
class CanvasPainterTest {

    private static final int SIZE = 60;

    /** Every ink is black, but the colours of two lanes. */
    private static final Palette PALETTE = Palette.parse(Arrays.stream(Ink.values())
            .map(ink -> ink.css() + ": #" + colour(ink) + ";")
            .collect(Collectors.joining("\n")));

    private static String colour(Ink ink) {
        return switch (ink) {
            case LANE_1 -> "ff0000";
            case LANE_2 -> "0000ff80";
            default -> "000000";
        };
    }

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    @Test
    void a_box_fills_its_pixels_and_no_other() {
        PixelReader picture = paint(new Mark.Box(10, 20, 30, 5, Ink.LANE_1, 1, Optional.empty()));
        assertThat(picture.getColor(10, 20)).isEqualTo(Color.RED);
        assertThat(picture.getColor(39, 24)).isEqualTo(Color.RED);
        assertThat(picture.getColor(9, 20)).isEqualTo(Color.WHITE);
        assertThat(picture.getColor(40, 24)).isEqualTo(Color.WHITE);
        assertThat(picture.getColor(10, 19)).isEqualTo(Color.WHITE);
        assertThat(picture.getColor(39, 25)).isEqualTo(Color.WHITE);
    }

    @Test
    void the_opacity_of_a_mark_and_that_of_its_ink_are_heeded() {
        assertThat(green(paint(new Mark.Box(0, 0, 30, 30, Ink.LANE_1, 0.25, Optional.empty())), 5))
                .isBetween(0.74, 0.76);
        assertThat(green(paint(new Mark.Box(0, 0, 30, 30, Ink.LANE_2, 1, Optional.empty())), 5))
                .isBetween(0.49, 0.51);
        assertThat(green(paint(new Mark.Box(0, 0, 30, 30, Ink.LANE_2, 0.5, Optional.empty())), 5))
                .isBetween(0.74, 0.76);
    }

    @Test
    void a_fade_runs_evenly_from_the_left_to_the_right() {
        PixelReader picture = paint(new Mark.Fade(10, 0, 40, 60, Ink.LANE_1, 1, 0.2, Optional.empty()));
        assertThat(green(picture, 9)).isEqualTo(1);
        assertThat(green(picture, 10)).isBetween(0.0, 0.03);
        assertThat(green(picture, 30)).isBetween(0.37, 0.43);
        assertThat(green(picture, 49)).isBetween(0.77, 0.81);
        assertThat(green(picture, 50)).isEqualTo(1);
        assertThat(picture.getColor(30, 5)).isEqualTo(picture.getColor(30, 50));
    }

    @Test
    void a_frame_lies_inside_its_rectangle_and_is_empty() {
        PixelReader picture = paint(new Mark.Frame(10, 10, 30, 20, Ink.LANE_1, 2, Optional.empty()));
        for (int[] in : new int[][] {{10, 10}, {11, 11}, {39, 29}, {38, 28}, {25, 10}, {25, 29}, {10, 20}, {39, 20}}) {
            assertThat(picture.getColor(in[0], in[1])).isEqualTo(Color.RED);
        }
        for (int[] out : new int[][] {{9, 20}, {40, 20}, {25, 9}, {25, 30}, {12, 12}, {25, 20}}) {
            assertThat(picture.getColor(out[0], out[1])).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void a_line_of_one_pixel_covers_one_row_and_no_more() {
        PixelReader picture = paint(new Mark.Line(10, 30, 50, 30, Ink.LANE_1, 1, Optional.empty()));
        assertThat(picture.getColor(30, 30)).isEqualTo(Color.RED);
        assertThat(picture.getColor(30, 29)).isEqualTo(Color.WHITE);
        assertThat(picture.getColor(30, 31)).isEqualTo(Color.WHITE);
    }

    @Test
    void a_polygon_is_filled() {
        List<Mark.Point> diamond =
                List.of(new Mark.Point(10, 30), new Mark.Point(30, 10), new Mark.Point(50, 30), new Mark.Point(30, 50));
        PixelReader picture = paint(new Mark.Polygon(diamond, Ink.LANE_1, 1, Optional.empty()));
        assertThat(picture.getColor(30, 30)).isEqualTo(Color.RED);
        assertThat(picture.getColor(13, 13)).isEqualTo(Color.WHITE);
    }

    @Test
    void a_label_leaves_its_ink_where_it_says_that_it_covers() {
        for (Mark.Anchor anchor : Mark.Anchor.values()) {
            for (String text : List.of("Hbx", "다리")) {
                Mark.Label label = label(text, anchor);
                PixelReader picture = paint(label);
                List<int[]> ink = IntStream.range(0, SIZE * SIZE)
                        .mapToObj(i -> new int[] {i % SIZE, i / SIZE})
                        .filter(at -> picture.getColor(at[0], at[1]).getGreen() < 0.5)
                        .toList();
                assertThat(ink).as(anchor + text).hasSizeGreaterThan(20);
                assertThat(ink).allMatch(at -> label.covers(at[0] + 0.5, at[1] + 0.5));
                assertThat(ink).anyMatch(at -> at[0] < label.left() + label.width() / 3);
                assertThat(ink).anyMatch(at -> at[0] > label.left() + label.width() * 2 / 3);
            }
        }
    }

    @Test
    void a_later_mark_lies_on_an_earlier_one_and_a_later_drawing_replaces_all() {
        Mark below = new Mark.Box(0, 0, 40, 40, Ink.TEXT, 1, Optional.empty());
        Mark above = new Mark.Box(20, 20, 40, 40, Ink.LANE_1, 1, Optional.empty());
        assertThat(paint(below, above).getColor(30, 30)).isEqualTo(Color.RED);
        assertThat(paint(above, below).getColor(30, 30)).isEqualTo(Color.BLACK);

        Canvas canvas = new Canvas(SIZE, SIZE);
        paint(canvas, below);
        assertThat(paint(canvas, above).getColor(5, 5)).isEqualTo(Color.WHITE);
    }

    private static Mark.Label label(String text, Mark.Anchor anchor) {
        double width =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> Fonts.measure().width(text, 15, true));
        return new Mark.Label(30, 30, text, width, 15, true, Ink.TEXT, anchor, Optional.empty());
    }

    private static double green(PixelReader picture, int x) {
        return picture.getColor(x, 5).getGreen();
    }

    private static PixelReader paint(Mark... marks) {
        return paint(new Canvas(SIZE, SIZE), marks);
    }

    private static PixelReader paint(Canvas canvas, Mark... marks) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            new CanvasPainter(PALETTE).paint(new Drawing(SIZE, SIZE, List.of(marks)), canvas.getGraphicsContext2D());
            return canvas.snapshot(null, new WritableImage(SIZE, SIZE)).getPixelReader();
        });
    }
}
