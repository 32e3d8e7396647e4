package claimline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.FuzzyDate;
import claimline.model.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceNamesTest {

    private static Source source(String id, String publisher, String title) {
        return new Source(id, publisher, title, null, FuzzyDate.parse("2031"), null, null, null, List.of());
    }

    @Test
    void sources_of_one_publisher_are_told_apart_by_their_titles() {
        assertThat(SourceNames.of(List.of(
                        source("a", "The Paper", "Wet feet"),
                        source("b", "The Paper", "Dry feet"),
                        source("c", "The Wire", "Feet"),
                        source("d", null, "No paper"))))
                .isEqualTo(Map.of(
                        "a", "The Paper: Wet feet", "b", "The Paper: Dry feet", "c", "The Wire", "d", "No paper"));
    }
}
