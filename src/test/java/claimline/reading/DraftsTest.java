package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.Locator;
import claimline.model.Quantity;
import claimline.reading.text.CodePoints;
import claimline.reading.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftsTest {

    private static List<Draft> of(String text, Span... furniture) {
        return Drafts.of("gull", text, Language.guess(text), Optional.of(LocalDate.of(2031, 5, 3)), List.of(furniture));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        시는 여객선 건조 비용으로 930만 달러를 썼다.              | 여객선 건조 비용
        고래조선 주가는 17% 떨어졌다.                            | 고래조선 주가 하락
        고래조선은 11% 떨어지고 갈매기해운 주가는 12.5% 올랐다.    | 고래조선 하락&갈매기해운 주가 상승
        The bridge carries 52,000 vehicles a day.               | bridge carries vehicles
        고래조선 매출은 31억원으로 12% 늘었다.                    | 고래조선 매출&매출 상승
        최소 17명이 다치고 주택 230여 채가 파손됐다.              | 부상&주택 파손
        여객선 승객은 잠정 4,120명으로 집계됐다.                  | 여객선 승객
        The storm injured 17 people and destroyed 230 homes.    | storm injured&destroyed homes
        """)
    void are_called_by_the_words_around_them(String text, String titles) {
        assertThat(of(text)).extracting(Draft::title).containsExactly(titles.split("&"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        시는 2일 오전 6시 기준 주민 1200명이 대피했다고 밝혔다. | 1200명 | as-of | 2031-05-02T06:00:00
        3일 현재 다친 사람은 21명이다.                        | 21명   | as-of | 2031-05-03
        As of 2 May, 21 people were injured.                 | 21 people | as-of | 2031-05-02
        시는 2일 주민 1200명이 대피했다고 밝혔다.              | 1200명 | as-of | -
        고래조선은 장 초반 11% 떨어졌다.                      | 11%    | basis | at the open
        고래조선은 12% 떨어진 채 장을 마쳤다.                  | 12%    | basis | at the close
        Gull Shipping closed 12% lower.                      | 12%    | basis | at the close
        고래조선은 12% 떨어졌다.                              | 12%    | basis | -
        The deal is worth $4.5bn including debt.             | $4.5bn | scope | including debt
        부채를 포함한 45억 달러에 팔린다.                       | 45억 달러 | scope | 부채를 포함한
        The deal is worth $4.5bn.                            | $4.5bn | scope | -
        Turnout fell to 48.2%, down from 59.7%.              | 59.7%  | period | before
        Turnout fell to 48.2%, down from 59.7%.              | 48.2%  | period | -
        비율은 12%에서 18%로 올랐다.                           | 12%    | period | before
        비율은 12%에서 18%로 올랐다.                           | 18%    | period | -
        금리를 4.50%에서 4.25%로 내렸다.                        | 4.50%  | period | before
        여객선은 하루 평균 4,120명을 태운다.                     | 4,120명 | per   | day
        여객선은 지난달 4,120명을 태웠다.                       | 4,120명 | per   | -
        The strike costs the port $3 million a day.          | $3 million | per | day
        가구당 50만원을 지급한다.                              | 50만원 | per    | household
        매출은 전년 동기 대비 12%, 이익은 7% 늘었다.             | 7%     | compared-with | a year earlier
        매출은 직전 분기보다 4% 줄었다.                         | 4%     | compared-with | a quarter earlier
        Sales rose 12% from a year earlier.                  | 12%    | compared-with | a year earlier
        Sales rose 12%.                                      | 12%    | compared-with | -
        증권사들은 영업이익을 3조원으로 내다봤다.                 | 3조원  | basis  | forecast
        영업이익은 3조원이다.                                  | 3조원  | basis  | -
        Analysts had expected profit of $3 billion.          | $3 billion | basis | forecast
        지난해 항만의 매출은 31억원이었다.                       | 31억원 | period | 2030
        지난해보다 매출이 31억원 늘었다.                         | 31억원 | period | -
        지난해 설립된 항만은 31억원을 벌었다.                    | 31억원 | period | -
        1월 수출은 31억원이다.                                 | 31억원 | period | 2031-01
        은행은 2일 기준금리를 3%로 내렸다.                       | 3%     | as-of  | -
        """)
    void depend_on_the_day_of_counting_and_the_hour_of_the_market(
            String text, String figure, String qualifier, String told) {
        assertThat(of(text))
                .filteredOn(draft -> draft.asPrinted().contains(figure))
                .extracting(draft -> draft.qualifiers().get(qualifier))
                .containsExactly(told);
    }

    @Test
    void what_happened_is_told_of_the_date_in_its_own_sentence() {
        assertThat(of("여객선이 2일 침몰했다고 알려졌다가 3일로 정정됐다. 조선사 주가가 올랐다."))
                .extracting(Draft::title)
                .noneMatch(title -> title.contains("조선사"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        이 사고로 17명이 다쳤다.                  | 2031-05-03T11:20
        재산 피해는 310억 원이다.                 | 2031-05-03T11:20
        3일 오전 6시 현재 다친 사람은 17명이다.     | 2031-05-03T06:00:00
        2009년 사고로 17명이 다쳤다.               | -
        여객선 승객은 17명이다.                    | -
        The court fined the port $17 million in the case. | -
        """)
    void a_toll_is_as_of_the_hour_at_which_the_article_appeared(String text, String asOf) {
        assertThat(Drafts.of(
                        "gull",
                        text,
                        Language.KOREAN,
                        Optional.of(LocalDate.of(2031, 5, 3)),
                        List.of(),
                        Optional.of(FuzzyDate.parse("2031-05-03T11:20"))))
                .filteredOn(draft -> draft.value() instanceof Quantity)
                .extracting(draft -> draft.qualifiers().get("as-of"))
                .containsExactly(asOf);
    }

    @Test
    void a_currency_that_is_not_printed_is_told_as_such() {
        assertThat(of("새 부두는 70억에 지었고 비용은 줄었다.")).singleElement().satisfies(draft -> {
            assertThat(draft.value()).isEqualTo(Quantity.of("7000000000", "KRW", Hedge.EXACT));
            assertThat(draft.qualifiers()).containsExactly(Map.entry("currency", "not printed"));
        });
    }

    @Test
    void a_conversion_in_brackets_belongs_to_its_figure_and_has_a_place_of_its_own() {
        String text = "🌉 다리 수리에 약 560만 달러(약 77억원)가 들었다.";
        List<Draft> drafts = of(text);

        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().asPrinted()).isEqualTo("약 560만 달러");
        assertThat(drafts.getFirst().conversions()).singleElement().satisfies(conversion -> {
            assertThat(conversion.asPrinted()).isEqualTo("약 77억원");
            Locator place = conversion.locator();
            assertThat(new CodePoints(text).span(place).in(text)).isEqualTo("약 77억원");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        여객선 승객은 4,120명이다.                                        |        | asserted
        항만청에 따르면 여객선 승객은 4,120명이다.                          | 항만청 | attributed |
        시장은 여객선 승객이 4,120명이라고 밝혔다.                          | 시장   | attributed |
        여객선 승객은 4,120명인 것으로 알려졌다.                            |        | hedged
        The harbour office said the ferry carried 4,120 passengers.      | The harbour office | attributed |
        """)
    void say_who_is_said_to_say_so(String text, String holder, String stance) {
        Draft draft = of(text).getFirst();
        assertThat(draft.holder().orElse(null)).isEqualTo(holder);
        assertThat(draft.stance().code()).isEqualTo(stance);
    }

    @Test
    void what_stands_in_the_furniture_of_the_page_is_passed_over() {
        String text = "댓글 12개\n여객선 승객은 4,120명이다.\n공유 35개";
        assertThat(of(text, new Span(0, 7), new Span(text.length() - 6, text.length())))
                .extracting(Draft::asPrinted)
                .containsExactly("4,120명");
    }

    @Test
    void a_date_with_full_stops_in_it_stands_in_two_sentences_for_some() {
        assertThat(of("사고는 2031.05.02. 오전 7:10에 났다."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.asPrinted()).isEqualTo("2031.05.02. 오전 7:10"));
    }

    @Test
    void a_text_without_figures_has_none() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n ")).isEmpty();
        assertThat(of("아무 숫자도 없다.")).isEmpty();
    }
}
