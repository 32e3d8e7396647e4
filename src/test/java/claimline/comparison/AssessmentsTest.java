package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    private static final List<String> VALUES = List.of(
            "17 % exact",
            "17 % about",
            "17.2 % exact",
            "25 % exact",
            "170 % exact",
            "17 pp exact",
            "17 % at-least",
            "4817 {wire} exact",
            "4871 {wire} exact",
            "5576 USD exact + 7900000 KRW about",
            "5576 USD exact + 8300000 KRW about",
            "7900000 KRW exact",
            "7600 EUR exact",
            "@2031-05",
            "@2031-05-02",
            "@2031-05-03",
            "=yes",
            "=no",
            "=no ! denied by Kim",
            "17 % exact # basis=open",
            "25 % exact # basis=close ! attributed by Kim",
            "90 % exact ! attributed by Lee",
            "@2031-05-03 ! attributed by Lee",
            "17 % exact ! hedged");

    private final Random random = new Random(20310502);

    private static Question question(String id, String event) {
        return new Question(id, event, "bridge", "size of " + id, "number", LocalizedText.plain(""));
    }

    private static Source source(String id, Source.Link... links) {
        return new Source(id, null, id, null, FuzzyDate.parse("2031-05-09"), null, null, null, List.of(links));
    }

    private static Claim claim(String id, String question, String source, String value) {
        Claim claim = Claims.of(id, source, "x: " + value);
        return new Claim(
                id,
                question,
                source,
                claim.value(),
                claim.asPrinted(),
                claim.conversions(),
                claim.holder(),
                claim.stance(),
                claim.qualifiers(),
                null);
    }

    private static Context context(Source... sources) {
        return Context.of(List.of(sources), ReferenceRates.NONE, SharedWording.NONE);
    }

    private List<Claim> randomClaims(int questions, int count) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(claim(
                    "c%04d".formatted(i),
                    "q" + random.nextInt(questions),
                    "s" + random.nextInt(6),
                    VALUES.get(random.nextInt(VALUES.size()))));
        }
        return claims;
    }

    private static List<Question> questions(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> question("q" + i, "e" + i / 3))
                .toList();
    }

    /** The summary takes short cuts that the findings do not. */
    @Test
    void summariesSayWhatTheFindingsSay() {
        Assessments assessments = Assessments.of(questions(40), randomClaims(40, 400), context(source("s1")));

        for (Question question : questions(40)) {
            Assessment whole = assessments.assessment(question.id());
            Set<Flag> flags = new java.util.TreeSet<>();
            whole.findings().forEach(finding -> flags.addAll(finding.flags().keySet()));

            assertThat(whole.summary().kind()).isEqualTo(Comparison.summary(whole.findings()));
            assertThat(whole.summary().flags()).isEqualTo(flags);
            assertThat(whole.summary().origins()).isEqualTo(whole.origins().size());
            assertThat(whole.summary().sources())
                    .isEqualTo(whole.origins().stream().mapToInt(Set::size).sum());
        }
    }

    @Test
    void anEditGivesWhatComparingAllAgainWouldGive() {
        List<Question> questions = questions(10);
        List<Claim> claims = randomClaims(10, 60);
        Context context = context(source("s1"), source("s2"));
        Assessments edited = Assessments.of(questions, claims, context);
        for (int i = 0; i < 100; i++) {
            Claim gone = claims.get(random.nextInt(claims.size()));
            Claim next = claim(
                    gone.id(), gone.question(), "s" + random.nextInt(6), VALUES.get(random.nextInt(VALUES.size())));
            claims.remove(gone);
            edited = random.nextBoolean() ? edited.without(gone).with(next) : edited.with(next);
            claims.add(next);
        }
        Assessments whole = Assessments.of(questions, claims, context);

        for (Question question : questions) {
            assertThat(edited.assessment(question.id())).isEqualTo(whole.assessment(question.id()));
        }
    }

    @Test
    void anEditLeavesTheEarlierOneAsItWas() {
        Claim one = claim("a", "q0", "s1", "17 % exact");
        Claim other = claim("b", "q0", "s2", "25 % exact");
        Assessments before = Assessments.of(questions(1), List.of(one, other), Context.NONE);
        Assessments after = before.without(other);

        assertThat(before.summary("q0").kind()).contains(Kind.CONFLICT);
        assertThat(after.summary("q0").kind()).isEmpty();
        assertThat(after.without(one).summary("q0").sources()).isZero();
        assertThat(after.with(claim("c", "unknown", "s1", "1 % exact"))).isSameAs(after);
        assertThat(after.summary("unknown").kind()).isEmpty();
        assertThatThrownBy(() -> after.assessment("unknown")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sourcesThatHangTogetherAreOneOrigin() {
        List<Claim> claims = List.of(
                claim("a", "q0", "s1", "17 % exact"),
                claim("b", "q0", "s2", "17 % exact"),
                claim("c", "q0", "s3", "17 % exact"),
                claim("d", "q0", "s4", "18 % exact"));
        Source.Link agency = new Source.Link(Source.Relation.HAD_PRIMARY_SOURCE, "agency");
        Source.Link second = new Source.Link(Source.Relation.WAS_QUOTED_FROM, "s2");
        Assessments alone = Assessments.of(questions(1), claims, context());
        Context linked = context(source("s1", agency), source("s2", agency), source("s3", second), source("agency"));

        assertThat(alone.summary("q0").origins()).isEqualTo(4);
        assertThat(alone.with(linked).assessment("q0").origins())
                .containsExactly(Set.of("s1", "s2", "s3"), Set.of("s4"));
        assertThat(alone.with(linked, Set.of("s3")).summary("q0").origins()).isEqualTo(2);
        assertThat(alone.with(linked, Set.of("s5")).summary("q0").origins()).isEqualTo(4);
    }

    @Test
    void silentIsWhoAnswersAnotherQuestionOfTheEvent() {
        List<Question> questions =
                List.of(question("q0", "e"), question("q1", "e"), question("q2", "f"), question("q3", null));
        List<Claim> claims = List.of(
                claim("a", "q0", "s1", "17 % exact"),
                claim("b", "q0", "s2", "17 % exact"),
                claim("c", "q1", "s2", "17 % exact"),
                claim("d", "q2", "s3", "17 % exact"),
                claim("e", "q3", "s4", "17 % exact"));
        Assessments assessments = Assessments.of(questions, claims, Context.NONE);

        assertThat(assessments.silent("q0")).isEmpty();
        assertThat(assessments.silent("q1")).containsExactly("s1");
        assertThat(assessments.silent("q2")).isEmpty();
        assertThat(assessments.silent("q3")).isEmpty();
        assertThat(assessments.with(claim("f", "q1", "s3", "17 % exact")).silent("q0"))
                .containsExactly("s3");
    }

    @Test
    void severityPutsTheWidestConflictFirstAndFormLast() {
        List<String> ordered = List.of(
                "17 % exact|95 % exact",
                "17 % exact|25 % exact",
                "17 % exact|18.5 % exact",
                "4817 {wire} exact|4871 {wire} exact",
                "=a b|=c d",
                "17 % exact|17 % exact ! attributed by Kim",
                "9 mo exact ! attributed by Kim|14 mo exact ! attributed by Lee",
                "17 % exact|17.2 % exact",
                "17 % exact|17 % exact");
        List<Severity> severities = ordered.stream()
                .map(pair -> pair.split("\\|"))
                .map(pair -> Topic.summary(
                                List.of(claim("a", "q", "s1", pair[0]), claim("b", "q", "s2", pair[1])), Context.NONE)
                        .severity())
                .toList();

        assertThat(severities)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .extracting(Severity::rank)
                .containsExactly(
                        Severity.Rank.CONFLICT,
                        Severity.Rank.CONFLICT,
                        Severity.Rank.CONFLICT,
                        Severity.Rank.SUSPECT,
                        Severity.Rank.UNDECIDED,
                        Severity.Rank.DRIFT,
                        Severity.Rank.DRIFT,
                        Severity.Rank.FORM,
                        Severity.Rank.NONE);
    }

    /** Both together or neither: what one source adds has no say in what two others show. */
    @Test
    void anotherSourceChangesNoFindingBetweenTwo() {
        for (int i = 0; i < 300; i++) {
            List<Claim> claims = randomClaims(1, 2);
            List<Claim> more = new ArrayList<>(claims);
            for (int j = 0; j < 4; j++) {
                more.add(claim("x" + j, "q0", "t" + j, VALUES.get(random.nextInt(VALUES.size()))));
            }
            assertThat(Comparison.compare(more)).containsAll(Comparison.compare(claims));
        }
    }
}
