package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date means by those before it. Published on Wednesday, 12 February 2031. */
class TimelineTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 2, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # the day last spoken of
        3일 쓰러졌다. 이날 비가 왔다.                | 3일=2031-02-03; 이날=2031-02-03
        3일 쓰러졌다. 전날은 맑았다. 이날 비가 왔다. | 3일=2031-02-03; 전날=2031-02-02; 이날=2031-02-03
        3일 쓰러졌다. 다음 날 일어났다. 이날 웃었다. | 3일=2031-02-03; 다음 날=2031-02-04; 이날=2031-02-04
        3일 쓰러졌다. 이튿날까지 누웠다.             | 3일=2031-02-03; 이튿날=2031-02-04
        3일 쓰러졌다. 사흘 뒤 일어났다.              | 3일=2031-02-03; 사흘 뒤=2031-02-06
        3일 쓰러졌다. 오전 9시였다.                  | 3일=2031-02-03; 오전 9시=2031-02-03T09:00:00
        이날 비가 왔다.                              | 이날=2031-02-12
        It fell on Jan. 3. The same day it rose.     | Jan. 3=2031-01-03; The same day=2031-01-03
        It fell on Jan. 3 and rose two days later.   | Jan. 3=2031-01-03; two days later=2031-01-05
        It fell on Jan. 3 and rose the next Sunday.  | Jan. 3=2031-01-03; the next Sunday=2031-01-05
        It fell on Jan. 3. The day before, it rose.  | Jan. 3=2031-01-03; The day before=2031-01-02
        # the month and year last spoken of
        2023년 7월 세웠다. 같은 해 11월 열었다.      | 2023년 7월=2023-07; 같은 해 11월=2023-11
        2023년 7월 세웠다. 이듬해 3월 열었다.        | 2023년 7월=2023-07; 이듬해 3월=2024-03
        2023년 7월 세웠다. 그달 20일 열었다.         | 2023년 7월=2023-07; 그달 20일=2023-07-20
        Sales fell in 2023 from a year earlier.      | 2023=2023; a year earlier=2022
        # the same sentence
        지난해 3월에 열고 9월에 닫았다.              | 지난해 3월=2030-03; 9월=2030-09
        2023년 3월 5일 열고 9일 닫았다.              | 2023년 3월 5일=2023-03-05; 9일=2023-03-09
        지난달 5일 열었다고 11일 밝혔다.             | 지난달 5일=2031-01-05; 11일=2031-02-11
        지난달 5일 열었다. 9일 닫았다.               | 지난달 5일=2031-01-05; 9일=2031-02-09
        지난주 월요일과 수요일에 만났다.             | 지난주 월요일=2031-02-03; 수요일=2031-02-05
        """)
    void dates_hang_on_those_before_them(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # after a paragraph without a date the text is back at the news, if it had been there
        12일 현재 21명이다.¶3일 쓰러졌다.¶집은 비었다.¶이날 알렸다. | 12일=2031-02-12; 3일=2031-02-03; 이날=2031-02-12
        11일 알렸다.¶3일 쓰러졌다.¶집은 비었다.¶전날 왔다.         | 11일=2031-02-11; 3일=2031-02-03; 전날=2031-02-10
        12일 현재 21명이다.¶3일 쓰러졌다.¶이날 비가 왔다.          | 12일=2031-02-12; 3일=2031-02-03; 이날=2031-02-03
        5일 알렸다.¶3일 쓰러졌다.¶집은 비었다.¶이날 비가 왔다.     | 5일=2031-02-05; 3일=2031-02-03; 이날=2031-02-03
        """)
    void a_paragraph_may_lead_back_to_the_day_of_the_news(String text, String expected) {
        assertThat(DatesIn.text(text.replace("¶", "\n\n"), PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        27일 만났다                                  | 27일=?
        지난달 27일 만났다                           | 지난달 27일=?
        이날 만났다                                  | 이날=?
        last Monday                                  | last Monday=?
        오전 9시                                     | 오전 9시=?
        2029년 3월 5일 열고 9일 닫았다.              | 2029년 3월 5일=2029-03-05; 9일=2029-03-09
        2029년 3월 5일 열었다. 이날 비가 왔다.       | 2029년 3월 5일=2029-03-05; 이날=2029-03-05
        작년 두 달 동안                              | 작년=?; 두 달 동안=P2M
        """)
    void without_the_day_of_publication_only_what_the_text_itself_tells(String text, String expected) {
        assertThat(DatesIn.text(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # a bare date nearly a year ago is the one to come, where no verb tells that it is past
        2월 20일 개막                                | 2월 20일=2031-02-20
        12월 20일 개막                               | 12월 20일=2030-12-20
        14일 개막                                    | 14일=2031-02-14
        25일 개막                                    | 25일=2031-01-25
        14일 닫았다                                  | 14일=2031-01-14
        14일 열릴 예정이라고 밝혔다                  | 14일=2031-02-14
        25일 문을 열기로 했다                        | 25일=2031-02-25
        It is due to open on Feb. 14.                | Feb. 14=2031-02-14
        It opened on Feb. 14.                        | Feb. 14=2030-02-14
        """)
    void the_sentence_tells_whether_it_looks_ahead(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @Test
    void whoever_publishes_later_means_another_day() {
        assertThat(DatesIn.text("27일", LocalDate.of(2031, 2, 3))).isEqualTo("27일=2031-01-27");
        assertThat(DatesIn.text("27일", LocalDate.of(2031, 2, 27))).isEqualTo("27일=2031-02-27");
        assertThat(DatesIn.text("31일", LocalDate.of(2031, 3, 1))).isEqualTo("31일=2031-01-31");
        assertThat(DatesIn.text("2월 29일", LocalDate.of(2031, 3, 1))).isEqualTo("2월 29일=2028-02-29");
        assertThat(DatesIn.text("올겨울", LocalDate.of(2031, 1, 5))).isEqualTo("올겨울=2030-24");
        assertThat(DatesIn.text("올겨울", LocalDate.of(2031, 11, 5))).isEqualTo("올겨울=2031-24");
    }

    @Test
    void words_of_hedging_are_in_the_phrase_and_not_in_the_span() {
        String text = "약 3년간 쉬고 12월께 돌아온다";
        List<Mention> mentions = DatesIn.mentions(text, PUBLISHED);
        assertThat(mentions).extracting(each -> each.span().in(text)).containsExactly("3년간", "12월");
        assertThat(mentions).extracting(each -> each.phrase().in(text)).containsExactly("약 3년간", "12월께");
    }
}
