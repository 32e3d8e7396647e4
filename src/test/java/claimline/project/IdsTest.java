package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource({
        "The Gull, the-gull",
        "가상일보, 가상일보",
        "'  A — B / 3!', a-b-3",
        "'???', source",
        "gull, gull-3",
    })
    void are_letters_and_digits_with_a_number_where_they_are_taken(String wish, String id) {
        assertThat(Ids.free(wish, "source", Set.of("gull", "gull-2")::contains)).isEqualTo(id);
    }

    @Test
    void are_short_enough_for_the_model_and_cut_no_letter_apart() {
        String id = Ids.free("𝒳 ".repeat(300), "source", _ -> false);
        assertThat(id.length()).isLessThan(200);
        assertThat(id.codePoints().allMatch(letter -> letter == '-' || Character.isLetterOrDigit(letter)))
                .isTrue();
    }
}
