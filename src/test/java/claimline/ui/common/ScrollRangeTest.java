package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrollRangeTest {

    private final ScrollRange range = new ScrollRange();

    @Test
    void moves_no_further_than_there_is_something_to_see() {
        range.measure(300, 100);
        assertThat(range.mostProperty().get()).isEqualTo(200);
        range.by(500);
        assertThat(range.get()).isEqualTo(200);
        range.by(-900);
        assertThat(range.get()).isZero();
    }

    @Test
    void gives_way_when_there_is_more_room() {
        range.measure(300, 100);
        range.by(200);
        range.measure(300, 250);
        assertThat(range.get()).isEqualTo(50);
        range.measure(300, 400);
        assertThat(range.get()).isZero();
        assertThat(range.mostProperty().get()).isZero();
        assertThat(range.visibleAmount().get()).isZero();
    }

    @Test
    void the_thumb_takes_the_part_of_the_bar_that_is_seen_of_the_whole() {
        range.measure(400, 100);
        double most = range.mostProperty().get();
        double visible = range.visibleAmount().get();
        assertThat(visible / most).isEqualTo(100.0 / 400);
    }

    /** Of 300 pixels 100 are seen, from the hundredth on. */
    @ParameterizedTest
    @CsvSource({"120, 140, 100", "100, 200, 100", "210, 220, 120", "40, 60, 40", "150, 280, 150", "0, 300, 0"})
    void reveals_with_the_least_move(double start, double end, double expected) {
        range.measure(300, 100);
        range.by(100);
        range.reveal(start, end);
        assertThat(range.get()).isEqualTo(expected);
    }
}
