package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Claim;
import claimline.model.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences, each with its figure between brackets, which are taken away. */
class SharedWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | The old crane lifted [41] crates before its motor gave out. | Rain fell. The old crane lifted [41] crates before its motor gave out.
        true  | 낡은 기중기는 상자 [41]개를 들어 올린 뒤 멈춰 섰다고 한다. | 어제 낡은 기중기는 상자 [41]개를 들어 올린 뒤 멈춰 섰다고 한다.
        true  | The old crane lifted “[41] crates” before its motor gave out! | the old crane lifted [41] crates, before its motor gave out
        false | The old crane lifted [41] crates before its motor gave out. | The old crane lifted [47] crates before its motor gave out and all fell silent at the harbour.
        false | The old crane lifted [41] crates before its motor gave out. | Its motor failed after the crane had raised [41] crates.
        false | The crane lifted [41] crates. | The crane lifted [41] crates.
        false | The port said on Monday that [41] crates were lifted. | The port said on Monday that no more than [41] went missing.
        true  | It has [41] crates. Nobody on the quay had ever seen such a thing happen. | Nobody on the quay had ever seen such a thing happen. All [41] crates fell.
        false | It has [41] crates. Nobody on the quay had ever seen such a thing happen. | Nobody on the quay had ever seen such a thing happen. All [63] crates fell.
        false | It has [41] crates. A. B. C. Nobody on the quay had ever seen such a thing happen. | Nobody on the quay had ever seen such a thing happen. All [41] crates fell.
        """)
    void joinsClaimsThatStandInTheSameWords(boolean joins, String first, String second) {
        Context context = Context.of(
                List.of(),
                ReferenceRates.NONE,
                SharedWording.of(Map.of("paper-a", plain(first), "paper-b", plain(second))));
        List<Claim> claims = List.of(claim("a", "paper-a", first), claim("b", "paper-b", second));

        assertThat(Comparison.compare(claims, context).getFirst().flags().containsKey(Flag.COPIED))
                .isEqualTo(joins);
        assertThat(Topic.summary(claims, context).flags().contains(Flag.COPIED)).isEqualTo(joins);
        assertThat(Topic.summary(claims, context).origins()).isEqualTo(joins ? 1 : 2);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\[\\]]", "");
    }

    private static Claim claim(String id, String source, String text) {
        int start = text.indexOf('[');
        String figure = text.substring(start + 1, text.indexOf(']'));
        Claim claim = Claims.of(id, source, "x: " + figure + " {crate} exact");
        return new Claim(
                id,
                claim.question(),
                source,
                claim.value(),
                figure,
                List.of(),
                null,
                claim.stance(),
                Map.of(),
                Locator.of(start, start + figure.length()));
    }
}
