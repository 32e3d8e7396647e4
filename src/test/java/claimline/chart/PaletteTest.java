package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    private static final List<Ink> GROUNDS = List.of(Ink.BACKGROUND, Ink.LANE_EVEN, Ink.LANE_ODD, Ink.HOVER);
    private static final List<Ink> LANES =
            IntStream.range(0, 8).mapToObj(Ink::ofLane).toList();

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.print());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableOnEveryGroundAndEvent(Palette palette) {
        GROUNDS.forEach(ground -> assertContrast(palette, Ink.TEXT_MUTED, ground, 4.5));
        Stream.of(GROUNDS, LANES)
                .flatMap(List::stream)
                .forEach(ground -> assertContrast(palette, Ink.TEXT, ground, 4.5));
        assertContrast(palette, Ink.BACKGROUND, Ink.CONFLICT, 4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void signsStandOut(Palette palette) {
        Stream.of(GROUNDS, LANES)
                .flatMap(List::stream)
                .forEach(ground -> assertContrast(palette, Ink.CONFLICT, ground, 3));
        GROUNDS.forEach(ground -> assertContrast(palette, Ink.SELECTION, ground, 3));
    }

    private static void assertContrast(Palette palette, Ink ink, Ink ground, double least) {
        assertThat(Eye.contrast(palette.rgba(ink), palette.rgba(ground)))
                .as(ink + " on " + ground)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void colourBlindEyesTellLanesApart(Palette palette) {
        for (Eye eye : Eye.values()) {
            for (Ink one : LANES) {
                for (Ink other : LANES.subList(0, one.ordinal() - Ink.LANE_1.ordinal())) {
                    assertThat(eye.distance(palette.rgba(one), palette.rgba(other)))
                            .as(eye + ": " + one + ", " + other)
                            .isGreaterThan(10);
                }
            }
        }
    }

    @Test
    void readsSixAndEightDigits() {
        List<String> lines = new ArrayList<>(
                Stream.of(Ink.values()).map(ink -> ink.css() + ": #102030;").toList());
        lines.set(Ink.HOVER.ordinal(), "-claimline-hover : #A0b0C080 ;");
        Palette palette = Palette.parse(".root {\n" + String.join("\n", lines) + "\n}\n");
        assertThat(palette.rgba(Ink.GRID_STRONG)).isEqualTo(0x102030ff);
        assertThat(palette.rgba(Ink.HOVER)).isEqualTo(0xa0b0c080);
    }

    @Test
    void aSheetThatLacksAColourIsRefused() {
        assertThatThrownBy(() -> Palette.parse(".root { -claimline-background: #ffffff; }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-claimline-lane-even");
    }

    @Test
    void theNinthLaneLooksLikeTheFirst() {
        assertThat(Ink.ofLane(0)).isEqualTo(Ink.LANE_1);
        assertThat(Ink.ofLane(7)).isEqualTo(Ink.LANE_8);
        assertThat(Ink.ofLane(8)).isEqualTo(Ink.LANE_1);
    }
}
