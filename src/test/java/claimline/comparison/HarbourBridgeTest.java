package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fictional story shows every kind where {@code data/README.md} says that it does, and no other conflict. */
class HarbourBridgeTest {

    private static final Told STORY = Told.of("harbour-bridge.json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EQUAL       | fund-amount damaged-ratio port-rank ferry-boats fault-time kesvold-fall-date fund-date march-date
        EQUAL       | insurer-date
        PRECISION   | kesvold-fall-size olby-rise-size evacuation-time main-span detour-time
        BOUND       | march-size repair-time
        GRANULARITY | alarm-date inspection-date renewal-date opening-date road-date cable-origin
        CONVERSION  | subsidy-amount
        RATE        | pontoon-cost
        UNIT_SLIP   | daily-traffic
        DIGIT_SLIP  | broken-wires
        LABEL_SLIP  | insurer-amount ferry-share-rise
        SCOPE       | main-span kesvold-fall-size commuters
        SUPERSEDED  | injured injured-as-of footpath-date
        ESTIMATES   | repair-time repair-cost
        DATE_ROLE   | ferries-date
        TIME_ZONE   | closure-date
        CONFLICT    | vehicles-on-bridge
        """)
    void shows_the_kind(Kind kind, String questions) {
        assertThat(questions.split(" "))
                .allSatisfy(question ->
                        assertThat(findings(question)).extracting(Finding::kind).contains(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HOLDER    | jobs-at-risk cause damaged-ratio evacuation-time
        CERTAINTY | cause flawed-steel subsidy-amount pontoon-cost
        INTERNAL  | toll-loss
        COPIED    | broken-wires vehicles-on-bridge
        """)
    void notes_the_flag(Flag flag, String questions) {
        assertThat(questions.split(" ")).allSatisfy(question -> {
            assertThat(findings(question)).anyMatch(finding -> finding.flags().containsKey(flag));
            assertThat(STORY.assessments.summary(question).flags()).contains(flag);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "injured, jieonaen-news",
        "march-date, jieonaen-news",
        "fault-time, gasang-daily",
        "insurer-date, gasang-daily"
    })
    void says_who_is_silent(String question, String source) {
        assertThat(STORY.assessments.silent(question)).containsExactly(source);
    }

    @Test
    void calls_nothing_else_a_conflict() {
        Set<String> conflicts = STORY.questions.stream()
                .map(question -> question.id())
                .filter(question ->
                        STORY.assessments.summary(question).severity().rank() == Severity.Rank.CONFLICT)
                .collect(Collectors.toSet());

        assertThat(conflicts).containsExactlyInAnyOrder("vehicles-on-bridge", "toll-loss");
    }

    @Test
    void suspects_nothing_else() {
        List<Kind> slips = List.of(Kind.UNIT_SLIP, Kind.DIGIT_SLIP, Kind.LABEL_SLIP, Kind.RATE);
        Set<String> suspects = STORY.questions.stream()
                .map(question -> question.id())
                .filter(question -> findings(question).stream().anyMatch(each -> slips.contains(each.kind())))
                .collect(Collectors.toSet());

        assertThat(suspects)
                .containsExactlyInAnyOrder(
                        "daily-traffic", "broken-wires", "insurer-amount", "ferry-share-rise", "pontoon-cost");
    }

    @Test
    void counts_origins_not_papers() {
        Assessment vehicles = STORY.assessments.assessment("vehicles-on-bridge");

        assertThat(vehicles.summary().sources()).isEqualTo(3);
        assertThat(vehicles.origins())
                .containsExactly(Set.of("gasang-daily", "jieonaen-news"), Set.of("imaginary-courier"));
    }

    @Test
    void says_the_week_beside_the_rate() {
        Finding rate = findings("pontoon-cost").stream()
                .filter(each -> each.kind() == Kind.RATE)
                .findFirst()
                .orElseThrow();

        assertThat(rate.claims()).containsExactly("pontoon-cost-gasang");
        assertThat(rate.sentence().toString())
                .isEqualTo("about 5.9 billion KRW for 4,500,000 USD implies 1,311.1 KRW per USD"
                        + " (1,260.9 – 1,363.6 by the printed digits), and the reference rates of the week before were"
                        + " 1,430.4 – 1,437.6 KRW per USD, 10 December 2024 – 17 December 2024.");
    }

    @Test
    void the_other_story_tests_no_rate_of_a_month_without_rates() {
        Told story = Told.of("deepseek.json");
        List<Finding> tests = story.questions.stream()
                .flatMap(question -> story.assessments.assessment(question.id()).findings().stream())
                .filter(Finding.OfOne.class::isInstance)
                .toList();

        assertThat(tests)
                .filteredOn(each -> each.claims().getFirst().startsWith("pick-"))
                .hasSize(2)
                .allMatch(each -> each.kind() == Kind.UNDECIDED)
                .allMatch(each -> each.sentence().toString().contains("not tested"));
        assertThat(tests)
                .filteredOn(each -> each.kind() == Kind.RATE)
                .flatExtracting(Finding::claims)
                .containsExactly("forth-model-cost");
    }

    private static List<Finding> findings(String question) {
        return STORY.assessments.assessment(question).findings();
    }
}
