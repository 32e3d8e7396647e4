package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.comparison.Agreement.Tally;
import claimline.comparison.Kind.Outcome;
import claimline.model.Claim;
import claimline.model.LocalizedText;
import claimline.model.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final List<String> SOURCES = List.of("paper", "wire", "blog");

    private final List<Claim> claims = new ArrayList<>();

    private void says(String source, String question, String value) {
        Claim claim = Claims.of("c%04d".formatted(claims.size()), source, "x: " + value);
        claims.add(new Claim(
                claim.id(),
                question,
                source,
                claim.value(),
                claim.asPrinted(),
                claim.conversions(),
                claim.holder(),
                claim.stance(),
                claim.qualifiers(),
                null));
    }

    private Assessments assessments() {
        List<Question> questions = claims.stream()
                .map(Claim::question)
                .distinct()
                .map(id -> new Question(id, null, "bridge", "size of " + id, "number", LocalizedText.EMPTY))
                .toList();
        return Assessments.of(questions, claims, Context.NONE);
    }

    @Test
    void each_question_counts_once_by_what_is_most_serious() {
        says("paper", "same", "17 % exact");
        says("wire", "same", "17 % exact");
        says("paper", "rounded", "17 % exact");
        says("wire", "rounded", "17.2 % exact");
        says("paper", "disputed", "17 % exact");
        says("wire", "disputed", "17.2 % exact");
        says("wire", "disputed", "25 % exact");
        says("paper", "slipped", "4817 {wire} exact");
        says("wire", "slipped", "4871 {wire} exact");
        says("paper", "unclear", "17 % exact");
        says("wire", "unclear", "=much");
        says("wire", "alone", "3 {ship} exact");
        says("blog", "elsewhere", "3 {ship} exact");

        Agreement agreement = assessments().agreement(SOURCES);

        assertThat(agreement.between("paper", "wire")).isEqualTo(new Tally(1, 1, 1, 1, 1));
        assertThat(agreement.between("wire", "paper")).isEqualTo(agreement.between("paper", "wire"));
        assertThat(agreement.between("paper", "wire").common()).isEqualTo(5);
        assertThat(agreement.between("paper", "wire").differing()).isEqualTo(4);
        assertThat(agreement.between("wire", "wire")).isEqualTo(new Tally(0, 0, 0, 0, 1));
        assertThat(agreement.between("paper", "blog").common()).isZero();
        assertThat(agreement.answered("wire")).isEqualTo(6);
        assertThat(agreement.answered("blog")).isEqualTo(1);
    }

    @Test
    void a_source_that_is_left_out_counts_nowhere() {
        says("paper", "same", "17 % exact");
        says("wire", "same", "17 % exact");
        Agreement agreement = assessments().agreement(List.of("paper"));
        assertThat(agreement.answered("paper")).isEqualTo(1);
        assertThatThrownBy(() -> agreement.between("paper", "wire")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agreement.answered("wire")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void differences_come_most_serious_first_and_only_from_the_two() {
        says("paper", "a-rounded", "17 % exact");
        says("wire", "a-rounded", "17.2 % exact");
        says("paper", "b-near", "20 % exact");
        says("wire", "b-near", "25 % exact");
        says("paper", "c-far", "20 % exact");
        says("wire", "c-far", "95 % exact");
        says("paper", "d-same", "20 % exact");
        says("wire", "d-same", "20 % exact");
        says("blog", "d-same", "95 % exact");
        says("paper", "e-own", "20 % exact");
        says("paper", "e-own", "95 % exact");
        says("wire", "e-own", "20 % exact");
        says("wire", "e-own", "95 % exact");
        says("blog", "f-alone", "95 % exact");
        says("blog", "f-alone", "20 % exact");

        assertThat(questions("paper", "wire")).containsExactly("c-far", "e-own", "b-near", "a-rounded");
        assertThat(questions("wire", "paper")).isEqualTo(questions("paper", "wire"));
        assertThat(questions("paper", "paper")).containsExactly("e-own");
        assertThat(questions("paper", "blog")).containsExactly("d-same");
        assertThat(assessments().differences("paper", "wire").getFirst().kind()).isEqualTo(Kind.CONFLICT);
    }

    private List<String> questions(String source, String other) {
        return assessments().differences(source, other).stream()
                .map(Difference::question)
                .toList();
    }

    /** The counts take short cuts that the findings do not. */
    @Test
    void counts_and_differences_are_those_of_the_findings() {
        List<String> values = List.of(
                "17 % exact",
                "17 % about",
                "17.2 % exact",
                "25 % exact",
                "170 % exact",
                "17 pp exact",
                "=yes",
                "=no ! denied by Kim",
                "@2031-05",
                "@2031-05-02",
                "@2031-05-03 ! attributed by Lee");
        Random random = new Random(20310503);
        for (int i = 0; i < 300; i++) {
            says(SOURCES.get(random.nextInt(3)), "q" + random.nextInt(40), values.get(random.nextInt(values.size())));
        }
        Assessments assessments = assessments();
        Agreement agreement = assessments.agreement(SOURCES);
        for (String one : SOURCES) {
            for (String other : SOURCES) {
                Map<String, Outcome> expected = worst(assessments, one, other);
                Tally tally = agreement.between(one, other);
                assertThat(List.of(
                                tally.agreements(),
                                tally.explained(),
                                tally.undecided(),
                                tally.suspects(),
                                tally.conflicts()))
                        .isEqualTo(IntStream.range(0, 5)
                                .mapToObj(outcome -> (int) expected.values().stream()
                                        .filter(each -> each.ordinal() == outcome)
                                        .count())
                                .toList());
                expected.values().removeIf(Outcome.AGREEMENT::equals);
                Map<String, Outcome> told = new HashMap<>();
                assessments
                        .differences(one, other)
                        .forEach(each -> told.put(each.question(), each.kind().outcome()));
                assertThat(told).isEqualTo(expected);
            }
        }
    }

    private Map<String, Outcome> worst(Assessments assessments, String one, String other) {
        Map<String, String> sources = new HashMap<>();
        claims.forEach(claim -> sources.put(claim.id(), claim.source()));
        Map<String, Outcome> worst = new HashMap<>();
        claims.stream()
                .map(Claim::question)
                .distinct()
                .flatMap(question -> assessments.assessment(question).findings().stream())
                .filter(Finding.OfTwo.class::isInstance)
                .map(Finding.OfTwo.class::cast)
                .filter(finding -> List.of(sources.get(finding.first()), sources.get(finding.second()))
                                .equals(List.of(one, other))
                        || List.of(sources.get(finding.second()), sources.get(finding.first()))
                                .equals(List.of(one, other)))
                .forEach(finding -> worst.merge(
                        finding.question(), finding.kind().outcome(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        return worst;
    }
}
