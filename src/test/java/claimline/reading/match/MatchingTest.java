package claimline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.LocalizedText;
import claimline.reading.Draft;
import claimline.reading.Drafts;
import claimline.reading.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Invented articles; what stands in brackets behind a test is why the figures belong together, or not. */
class MatchingTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 5, 3));

    private static List<Draft> drafts(String source, String text) {
        return Drafts.of(source, text, Language.guess(text), PUBLISHED, List.of());
    }

    private static List<List<String>> groups(String... articles) {
        return groups(all(articles));
    }

    private static List<List<String>> groups(List<Draft> drafts) {
        return Matching.of(drafts).stream()
                .map(proposal -> proposal.drafts().stream()
                        .map(draft -> draft.source() + ": " + draft.asPrinted())
                        .toList())
                .toList();
    }

    private static List<Draft> all(String... articles) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            drafts.addAll(drafts("abcdef".substring(i, i + 1), articles[i]));
        }
        return drafts;
    }

    @Test
    void figures_of_one_thing_go_together_though_they_differ() {
        assertThat(groups("여객선 건조 비용은 560만 달러였다. 승객은 하루 4,120명이다.", "시는 여객선 건조 비용으로 930만 달러를 썼다. 여객선 승객은 하루 4천여 명이다."))
                .containsExactlyInAnyOrder(List.of("a: 560만 달러", "b: 930만 달러"), List.of("a: 4,120명", "b: 4천여 명"));
    }

    @Test
    void figures_of_different_things_stay_apart() {
        assertThat(groups("고래조선 주가는 17% 떨어졌다.", "갈매기해운의 실업률 전망치는 4.2%다.")).isEmpty();
    }

    @Test
    void of_several_figures_in_a_row_each_has_its_own_words() {
        assertThat(groups("고래조선은 11% 떨어졌고 갈매기해운은 17% 떨어졌다.", "갈매기해운 주가가 16.8% 떨어졌다. 고래조선 주가도 11.3% 떨어졌다."))
                .containsExactlyInAnyOrder(List.of("a: 11%", "b: 11.3%"), List.of("a: 17%", "b: 16.8%"));
    }

    @Test
    void a_share_is_no_amount_of_money() {
        assertThat(groups("여객선 운영 비용은 30억 원이다.", "여객선 운영 비용은 30% 늘었다.")).isEmpty();
    }

    @Test
    void across_two_scripts_the_same_figure_tells() {
        assertThat(groups("의회는 긴급 기금 1억2천만 달러를 의결했다.", "The council voted $120 million for repairs."))
                .containsExactly(List.of("a: 1억2천만 달러", "b: $120 million"));
        assertThat(groups("의회는 위원회 3개를 두었다.", "The council met 3 times.")).isEmpty();
    }

    @Test
    void different_words_for_one_thing_go_together() {
        assertThat(groups("이 사고로 17명이 다쳤다.", "부상자는 21명으로 늘었다.", "The crash injured 19 people."))
                .containsExactly(List.of("a: 17명", "b: 21명", "c: 19 people"));
        assertThat(groups("재산 피해는 310억 원이다.", "피해액이 420억원에 이른다.", "Damage was put at 31 billion won."))
                .containsExactly(List.of("a: 310억 원", "b: 420억원", "c: 31 billion won"));
        assertThat(groups("이 사고로 17명이 다쳤다.", "이 사고로 21명이 숨졌다.")).isEmpty();
    }

    @Test
    void a_narrower_word_is_another_question() {
        assertThat(groups("투표율은 48.2%다. 사전투표율은 21.7%였다.", "잠정 투표율은 47.8%로 집계됐다."))
                .containsExactly(List.of("a: 48.2%", "b: 47.8%"));
    }

    @Test
    void a_rougher_figure_of_one_source_goes_with_its_own() {
        assertThat(groups("두 후보의 표 차는 5만2213표다.", "5만여 표 차로 이겼다. 두 후보는 5만2천여 표 차를 보였다."))
                .containsExactly(List.of("a: 5만2213표", "b: 5만여 표", "b: 5만2천여 표"));
    }

    @Test
    void last_year_answers_nothing_by_itself() {
        assertThat(groups("지난해 다리 통행료 수입은 31억 원이다.", "지난해 다리 통행료 수입은 31억 원이다."))
                .containsExactly(List.of("a: 31억 원", "b: 31억 원"));
    }

    @Test
    void a_name_is_known_by_its_sound_in_the_other_script() {
        assertThat(groups("케스볼드는 11% 떨어졌고 갈레온은 7% 올랐다.", "Galleon gained 7.6%, while Kesvold fell 13%."))
                .containsExactlyInAnyOrder(List.of("a: 11%", "b: 13%"), List.of("a: 7%", "b: 7.6%"));
    }

    @Test
    void a_figure_in_brackets_is_said_of_the_word_before_it() {
        assertThat(groups("고래조선(17.5%), 갈매기해운(11.2%) 등이 급락했다.", "갈매기해운은 9% 급락했다. 고래조선은 15% 급락했다."))
                .containsExactlyInAnyOrder(List.of("a: 17.5%", "b: 15%"), List.of("a: 11.2%", "b: 9%"));
    }

    @Test
    void a_source_that_contradicts_its_own_headline_by_a_nought_is_in_the_group() {
        assertThat(groups("지진 피해 3100억원\n\n지진 피해액은 310억원으로 추산된다.", "지진 피해는 310억 원이다."))
                .containsExactly(List.of("a: 3100억원", "a: 310억원", "b: 310억 원"));
    }

    @Test
    void a_share_in_points_goes_with_one_in_per_cent() {
        assertThat(groups("여객선 이용 비율은 6%포인트 올랐다.", "여객선 이용 비율은 6% 올랐다.")).containsExactly(List.of("a: 6%포인트", "b: 6%"));
    }

    @Test
    void days_go_together_for_what_happened_and_not_for_a_name() {
        assertThat(groups("고래조선은 지난달 3일 사고를 경찰에 신고했다.", "고래조선은 사고를 지난달 4일 신고했다."))
                .containsExactly(List.of("a: 지난달 3일", "b: 지난달 4일"));
        assertThat(groups("고래조선 공장에서 지난달 3일 사고가 발생했다.", "고래조선은 지난달 14일 대표를 해임했다."))
                .isEmpty();
    }

    @Test
    void figures_of_other_years_or_units_of_time_stay_apart() {
        assertThat(groups("고래조선의 1월 수출은 31억원이다.", "고래조선의 2월 수출은 37억원이다.")).isEmpty();
        assertThat(groups("여객선은 하루 540편을 띄운다.", "여객선은 287편을 띄운다.")).isEmpty();
        assertThat(groups("고래조선 영업이익은 31억원이다.", "고래조선 영업이익은 52억원으로 예상된다.")).isEmpty();
    }

    @Test
    void the_day_that_a_change_is_compared_with_parts_no_list() {
        assertThat(groups("매출은 지난해 같은 기간보다 12.5%, 영업이익은 38.2% 늘었다.", "매출은 12.6% 늘었다. 영업이익은 38% 늘었다."))
                .containsExactlyInAnyOrder(List.of("a: 12.5%", "b: 12.6%"), List.of("a: 38.2%", "b: 38%"));
    }

    @Test
    void what_a_source_says_of_itself_twice_is_no_proposal() {
        assertThat(groups("여객선 건조 비용은 560만 달러였다. 여객선 건조 비용은 930만 달러라는 말도 있다.")).isEmpty();
    }

    @Test
    void what_two_languages_tell_is_called_by_the_words_of_each() {
        LocalizedText title = Matching.of(all(
                        "Building the ferry cost 9.3 million dollars.",
                        "여객선 건조 비용은 930만 달러였다.",
                        "여객선 건조 비용은 940만 달러였다."))
                .getFirst()
                .title();
        assertThat(title.byLanguage()).containsOnlyKeys("ko", "en");
        assertThat(title.byLanguage().keySet()).first().isEqualTo("ko");
        assertThat(title.in(Locale.KOREAN)).contains("여객선");
        assertThat(title.in(Locale.ENGLISH)).containsIgnoringCase("ferry");
    }

    @Test
    void the_reasons_name_the_words_and_how_near_the_values_lie() {
        Matching.Proposal proposal =
                Matching.of(all("다리 수리 비용은 560만 달러다.", "다리 수리 비용은 560만 달러다.")).getFirst();
        assertThat(proposal.reasons())
                .extracting(reason -> reason.in(Locale.ENGLISH))
                .hasSize(2);
        assertThat(proposal.reasons().getFirst().in(Locale.KOREAN))
                .contains("수리")
                .contains("비용");
        assertThat(proposal.reasons().getLast().in(Locale.ENGLISH)).isEqualTo("the same value");
        assertThat(proposal.title()).isEqualTo(LocalizedText.plain("다리 수리 비용"));
        assertThat(proposal.score()).isBetween(0.9, 1.0);
    }

    @Test
    void the_order_of_the_articles_changes_nothing() {
        List<Draft> drafts = all(
                "여객선 건조 비용은 560만 달러였다. 승객은 하루 4,120명이다.",
                "시는 여객선 건조 비용으로 930만 달러를 썼다. 여객선 승객은 하루 4천여 명이다.",
                "고래조선 주가는 17% 떨어졌다. 승객은 하루 5천 명이다.");
        List<List<String>> expected = sorted(groups(drafts));
        Random random = new Random(3);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(drafts, random);
            assertThat(sorted(groups(drafts))).isEqualTo(expected);
        }
    }

    private static List<List<String>> sorted(List<List<String>> groups) {
        return groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
