package claimline.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon<Integer> WORDS =
            Lexicon.of(Map.of("지난", 1, "지난달", 2, "지난해", 3, "last", 4, "May", 5, "us", 6, "US$", 7));

    @Test
    void theLongestWordWins() {
        assertThat(at("지난달 3일", 0)).isEqualTo(2);
        assertThat(at("지난 3일", 0)).isEqualTo(1);
        assertThat(at("US$5", 0)).isEqualTo(7);
    }

    @Test
    void lowerCaseWordsStandInAnyCaseOthersAsTheyAre() {
        assertThat(at("LAST week", 0)).isEqualTo(4);
        assertThat(at("Last week", 0)).isEqualTo(4);
        assertThat(at("in May", 3)).isEqualTo(5);
        assertThat(at("it may", 3)).isNull();
    }

    @Test
    void noWordIsNoHit() {
        assertThat(at("달", 0)).isNull();
        assertThat(at("지", 0)).isNull();
        assertThat(at("", 0)).isNull();
    }

    private static Integer at(String text, int position) {
        Lexicon.Hit<Integer> hit = WORDS.longest(FoldedText.of(text), position);
        return hit == null ? null : hit.meaning();
    }
}
