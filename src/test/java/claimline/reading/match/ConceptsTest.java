package claimline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.reading.match.Concepts.Concept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    @ParameterizedTest
    @CsvSource({
        "부상자, injured",
        "다쳤, injured",
        "wounded, injured",
        "injured, injured",
        "재산피해, damage",
        "피해액, damage",
        "loss, damage",
        "damaged, damaged",
        "사망자, deaths",
        "killed, deaths",
        "급락, fall",
        "떨어졌, fall",
        "plunged, fall",
        "치솟았, rise",
        "통행료, toll",
        "toll, toll",
        "투표율, turnout",
        "turnout, turnout"
    })
    void words_of_both_languages_mean_one_thing(String word, String concept) {
        assertThat(Concepts.of(word)).map(Concept::english).contains(concept);
    }

    @ParameterizedTest
    @CsvSource({"다리", "bridge", "부교", "diet", "carton", "shared"})
    void a_word_that_only_begins_like_one_stands_for_itself(String word) {
        assertThat(Concepts.of(word).map(Concept::english).orElse("itself")).isEqualTo("itself");
    }
}
