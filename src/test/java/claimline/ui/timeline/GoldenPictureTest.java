package claimline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Caption;
import claimline.chart.Drawing;
import claimline.chart.Emphasis;
import claimline.chart.Emphasis.Selected;
import claimline.chart.Palette;
import claimline.chart.TimelineView.Measured;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.TimeBounds;
import claimline.timeline.EventIndex;
import claimline.timeline.EventIndexBuilder;
import claimline.timeline.LaneChoice;
import claimline.timeline.LanesBy;
import claimline.timeline.Numbers;
import claimline.timeline.TimeScale;
import claimline.ui.common.CanvasPainter;
import claimline.ui.common.Fonts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A few pictures as they should look, compared with some tolerance, since other machines smooth letters in other ways.
 * With the environment's {@code CLAIMLINE_GOLDEN=write} they are written anew, to be looked at.
 */
class GoldenPictureTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getenv("CLAIMLINE_GOLDEN"));

    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    /** Of a colour's 255 steps; letters smoothed in another way differ by less at most of their edges. */
    private static final int SLIGHT = 64;

    private static final double MOST_THAT_DIFFER = 0.02;

    private record Told(String lane, String when, String title, List<String> leadsTo) {}

    private static final List<Told> STORY = List.of(
            new Told("era", "2024-11/2025-01~", "The harbour dispute", List.of()),
            new Told("bridge", "2024-12-11/..", "The bridge is closed", List.of("2")),
            new Told("bridge", "2024-12-12/2024-12-16", "Engineers look at the cables 케이블 점검", List.of()),
            new Told("bridge", "2024-12~", "A first crack is seen", List.of("1")),
            new Told("people", "2024-12-15", "상인들이 부두를 따라 행진하다", List.of("5")),
            new Told("people", "[2024-12-18,2024-12-24]", "The mayor speaks", List.of()),
            new Told("people", "2024-12-20T09:30:00", "Noon bell", List.of()),
            new Told("market", "../2024-12-20", "The ferry company's shares are traded", List.of()));

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Fonts.load();
    }

    private static Optional<Caption> caption(int number) {
        Told told = STORY.get(number % STORY.size());
        return Optional.of(new Caption(String.valueOf(number), LocalizedText.plain(told.title), told.leadsTo));
    }

    private static EventIndex story() {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        for (int i = 0; i < STORY.size(); i++) {
            builder.add(i, STORY.get(i).lane, FuzzyDate.parse(STORY.get(i).when).bounds(), 1);
        }
        return builder.build();
    }

    /** Too many to be told apart from afar. */
    private static EventIndex crowd() {
        EventIndexBuilder builder = new EventIndexBuilder(0);
        IntStream.range(0, 4_000).forEach(i -> {
            double day = FuzzyDate.parse("2024-01-01").bounds().earliestStart() + i * i % 3_650 * 8_640.0;
            builder.add(
                    i,
                    List.of("bridge", "people", "market").get(i % 3),
                    TimeBounds.exactly(day, day + 86_400.0 * (i % 40 == 0 ? 60 : 1)),
                    i % 17);
        });
        return builder.build();
    }

    @Test
    void every_kind_of_event_in_light_colours() throws IOException {
        TimeScale scale = TimeScale.fit(day("2024-12-06"), day("2024-12-27"), WIDTH - 120);
        check("story-light", story(), scale, Palette.light(), Optional.empty());
    }

    @Test
    void measured_in_dark_colours() throws IOException {
        TimeScale scale = TimeScale.fit(day("2024-12-06"), day("2024-12-27"), WIDTH - 120);
        check(
                "story-dark",
                story(),
                scale,
                Palette.dark(),
                Optional.of(new Measured(day("2024-12-12"), day("2024-12-22"), "10 days · 1.4 weeks")));
    }

    @Test
    void clusters_from_afar() throws IOException {
        TimeScale scale = TimeScale.fit(day("2024-01-01"), day("2025-01-01"), WIDTH - 120);
        check("crowd", crowd(), scale, Palette.light(), Optional.empty());
    }

    private static double day(String day) {
        return FuzzyDate.parse(day).bounds().earliestStart();
    }

    private static void check(
            String name, EventIndex index, TimeScale scale, Palette palette, Optional<Measured> measured)
            throws IOException {
        int[] picture =
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> pixels(drawing(index, scale, measured), palette));
        Path file = FOLDER.resolve(name + ".png");
        if (WRITE) {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, WIDTH, HEIGHT, picture, 0, WIDTH);
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", file.toFile());
        }
        int[] golden = ImageIO.read(file.toFile()).getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        long differing = IntStream.range(0, golden.length)
                .filter(i -> differ(golden[i], picture[i]))
                .count();
        assertThat((double) differing / golden.length)
                .as("the share of pixels that differ from " + file)
                .isLessThanOrEqualTo(MOST_THAT_DIFFER);
    }

    private static Drawing drawing(EventIndex index, TimeScale scale, Optional<Measured> measured) {
        Scenery scenery = new Scenery(Fonts.measure(), GoldenPictureTest::caption);
        scenery.resize(HEIGHT);
        scenery.take(index, LaneChoice.all(LanesBy.CATEGORY), Map.of("bridge", "다리 Bridge"), Locale.ENGLISH);
        scenery.emphasise(Emphasis.NONE
                .withConflicts(Numbers.of(IntStream.of(4)), index)
                .withSelection(Optional.of(
                        new Selected(2, FuzzyDate.parse("2024-12-12/2024-12-16").bounds()))));
        return scenery.picture(scale, 0, OptionalDouble.of(day("2024-12-23")), measured)
                .drawing();
    }

    private static int[] pixels(Drawing drawing, Palette palette) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        new CanvasPainter(palette).paint(drawing, canvas.getGraphicsContext2D());
        WritableImage image = canvas.snapshot(null, null);
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = image.getPixelReader().getArgb(x, y);
            }
        }
        return pixels;
    }

    private static boolean differ(int one, int other) {
        return IntStream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SLIGHT);
    }
}
