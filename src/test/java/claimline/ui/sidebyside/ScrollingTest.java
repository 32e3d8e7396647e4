package claimline.ui.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrollingTest {

    private final Scrolling scrolling = new Scrolling();

    @Test
    void aligned_places_stand_at_one_height() {
        scrolling.measure(100, 500, 300, 300);
        scrolling.align(400, 120, Double.NaN);
        assertThat(400 - scrolling.offset(0)).isEqualTo(40);
        assertThat(120 - scrolling.offset(1)).isEqualTo(40);
        assertThat(scrolling.offset(2)).as("nothing to align").isZero();
    }

    @Test
    void nothing_is_pushed_down_further_than_the_deepest_place_asks_for() {
        scrolling.measure(100, 500, 300);
        scrolling.align(25, 5);
        assertThat(scrolling.offset(0)).isZero();
        assertThat(scrolling.offset(1)).isEqualTo(-20);
    }

    @Test
    void columns_scroll_together_until_all_is_seen() {
        scrolling.measure(100, 500, 300);
        scrolling.align(400, 120);
        scrolling.scroll(1, -1000, true);
        assertThat(scrolling.offset(0)).isZero();
        assertThat(scrolling.offset(1)).as("still aligned").isEqualTo(-280);
        scrolling.scroll(1, 1000, true);
        assertThat(scrolling.offset(1)).as("its end is seen").isEqualTo(200);
        assertThat(scrolling.offset(0)).as("still aligned").isEqualTo(480);
        assertThat(scrolling.greatest(0)).isEqualTo(480);
        assertThat(scrolling.least(0)).isZero();
    }

    @Test
    void a_column_scrolls_alone_between_its_ends() {
        scrolling.measure(100, 500, 300);
        scrolling.align(400, 120);
        scrolling.scroll(0, 1000, false);
        assertThat(scrolling.offset(0)).isEqualTo(400);
        scrolling.scroll(0, -1000, false);
        assertThat(scrolling.offset(0)).isZero();
        assertThat(scrolling.offset(1)).as("the other stays").isEqualTo(80);
    }

    @Test
    void a_short_text_does_not_scroll() {
        scrolling.measure(100, 60);
        scrolling.scroll(0, 30, true);
        scrolling.scroll(0, 30, false);
        assertThat(scrolling.offset(0)).isZero();
        assertThat(scrolling.greatest(0)).isZero();
    }
}
