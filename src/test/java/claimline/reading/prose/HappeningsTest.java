package claimline.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.reading.text.Sentences;
import claimline.reading.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented sentences, their dates in braces. A happening is written: category, date, title; several are parted by a
 * semicolon.
 */
class HappeningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        가온공업은 {3일} 새 다리를 공개했다.                             | product 3일: 가온공업, 새 다리 공개
        {지난 3일} 가온시가 다리를 폐쇄했다.                             | transport 지난 3일: 가온시, 다리 폐쇄
        가온공업 주가는 {3일} 17% 급락했다.                              | market 3일: 가온공업 주가, 17% 급락
        가온시는 다리 통행을 금지했다고 {4일} 밝혔다.                     | policy -: 가온시, 다리 통행 금지; statement 4일: 가온시, 다리 통행 금지했다고 밝혀
        다리가 {3일} 무너졌다. 노동자 3명이 숨졌다.                      | accident 3일: 다리, 무너져; accident 3일: 노동자 3명, 숨져
        {3일} 개막식이 열렸고, {5일} 다리가 개통됐다.                     | culture 3일: 개막식, 열려; transport 5일: 다리, 개통
        가온공업이 {9월} 출시한 케이블은 낡았다.                          | product 9월: 가온공업, 케이블 출시
        낡은 케이블을 출시한 회사는 많다.                                | -
        다리는 {내달 3일} 개통할 예정이다.                               | transport 내달 3일: 다리, 개통
        가온시는 조사에 착수할 것이다.                                   | -
        가온시는 다리를 관리한다.                                       | -
        관리소는 다리가 낡았다고 밝혔다.                                 | -
        관리소는 {3일} “다리가 낡았다”고 밝혔다.                         | statement 3일: 관리소, "다리가 낡았다" 밝혀
        가온공업은 {2017년}에 {2030년}까지의 계획을 공개했다.              | product 2017년: 가온공업, 2030년까지의 계획 공개
        Gaon Works launched its new bridge on {Monday}, the firm said.  | product Monday: Gaon Works launched its new bridge
        The city banned cars from the bridge on {3 February}.           | policy 3 February: The city banned cars from the bridge
        Shares of Gaon Works fell 17 percent on {Monday}.               | market Monday: Shares of Gaon Works fell 17 percent
        Three workers were killed when the deck collapsed on {Monday}.  | accident Monday: Three workers were killed; accident Monday: the deck collapsed
        The keeper said on {Monday} that it was old.                    | statement Monday: The keeper said
        The keeper said that it was old.                                | -
        The fallen deck lay in the river. A rose is a rose.             | -
        """)
    void draftsEvents(String marked, String drafts) {
        assertThat(of(marked)).isEqualTo(drafts == null ? "" : drafts);
    }

    @Test
    void takesTheDayLastSpokenOfWhereASentenceHasNone() {
        assertThat(of("{3일} 비가 왔다. 강이 불었다. 다리가 폐쇄됐다.")).isEqualTo("transport 3일: 다리, 폐쇄");
        assertThat(of("비가 왔다. 다리가 폐쇄됐다.")).isEqualTo("transport -: 다리, 폐쇄");
    }

    @Test
    void saysWhereItStands() {
        String text = Normalizer.normalize("비가 왔다. 가온시는 다리를 폐쇄했다.", Normalizer.Form.NFD);
        Happening happening = Happenings.of(text, Sentences.of(text), List.of()).getFirst();
        assertThat(happening.verb().in(text)).isEqualTo(Normalizer.normalize("폐쇄", Normalizer.Form.NFD));
        assertThat(happening.clause().in(text)).isEqualTo(Normalizer.normalize("가온시는 다리를 폐쇄했다", Normalizer.Form.NFD));
    }

    @Test
    void keepsTitlesShort() {
        String text = "가온공업은 아주 ".concat("길고 ".repeat(60)).concat("긴 다리를 공개했다.");
        String title =
                Happenings.of(text, Sentences.of(text), List.of()).getFirst().title();
        assertThat(title).startsWith("가온공업, … ").endsWith("긴 다리 공개").hasSizeLessThan(80);
    }

    @Test
    void survivesAnySentence() {
        Random random = new Random(31);
        String[] pieces = {
            "가온시", "는 ", "이 ", "“", "”", "공개", "했다", "한 ", ".", " ", "\n", "열렸", "\uD800", ",", "고, ", "The ", "city ",
            "banned ", "was ", "3일 "
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            List<Span> dates = new ArrayList<>();
            for (int j = random.nextInt(20); j > 0; j--) {
                String piece = pieces[random.nextInt(pieces.length)];
                if (piece.equals("3일 ")) {
                    dates.add(new Span(text.length(), text.length() + 2));
                }
                text.append(piece);
            }
            String whole = text.toString();
            for (Happening happening : Happenings.of(whole, Sentences.of(whole), dates)) {
                assertThat(happening.clause().contains(happening.verb())).isTrue();
                assertThat(happening.title()).isNotBlank();
                happening.date().ifPresent(date -> assertThat(dates).contains(date));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"가온시는 다리를 공개했다. ", "공개했다 ", "공개한 ", "The city banned ", "banned "})
    @Timeout(20)
    void takesTimeThatGrowsWithTheLength(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(Happenings.of(text, Sentences.of(text), List.of())).hasSizeLessThan(text.length());
    }

    private static String of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> dates = new ArrayList<>();
        int open = 0;
        for (char letter : marked.toCharArray()) {
            if (letter == '{') {
                open = text.length();
            } else if (letter == '}') {
                dates.add(new Span(open, text.length()));
            } else {
                text.append(letter);
            }
        }
        String plain = text.toString();
        return Happenings.of(plain, Sentences.of(plain), dates).stream()
                .map(each -> "%s %s: %s"
                        .formatted(
                                each.category(),
                                each.date().map(date -> date.in(plain)).orElse("-"),
                                each.title()))
                .collect(Collectors.joining("; "));
    }
}
