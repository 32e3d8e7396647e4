package claimline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneChoiceTest {

    private static final List<String> LANES = List.of("a", "b", "c", "d");

    @Test
    void lanes_that_nobody_moved_follow_in_their_own_order() {
        LaneChoice choice = LaneChoice.all(LanesBy.TAG).moved("c", -2, LANES);
        assertThat(choice.ordered(LANES)).containsExactly("c", "a", "b", "d");
        assertThat(choice.ordered(List.of("x", "a", "d", "c"))).containsExactly("c", "a", "d", "x");
        assertThat(choice.moved("a", 1, LANES).ordered(LANES)).containsExactly("c", "b", "a", "d");
    }

    @Test
    void a_lane_is_moved_no_further_than_to_an_end() {
        LaneChoice choice = LaneChoice.all(LanesBy.TAG);
        assertThat(choice.moved("b", -9, LANES).ordered(LANES)).containsExactly("b", "a", "c", "d");
        assertThat(choice.moved("b", 9, LANES).ordered(LANES)).containsExactly("a", "c", "d", "b");
        assertThat(choice.moved("gone", 1, LANES)).isEqualTo(choice);
    }

    @Test
    void what_is_hidden_is_not_shown_and_keeps_its_place() {
        LaneChoice choice = LaneChoice.all(LanesBy.TAG).withHidden("b", true);
        assertThat(choice.shown(LANES)).containsExactly("a", "c", "d");
        assertThat(choice.withHidden("b", false).shown(LANES)).isEqualTo(LANES);
        assertThat(choice.withFolded("a", true).folded()).containsExactly("a");
        assertThat(choice.withFolded("a", true).withFolded("a", false)).isEqualTo(choice);
    }
}
