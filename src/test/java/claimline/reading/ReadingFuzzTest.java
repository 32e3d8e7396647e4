package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any text is survived, and what is found in it keeps the rules. Runs for two seconds, or for as many as
 * {@code -Dclaimline.fuzz.seconds} says, from a seed that {@code -Dclaimline.fuzz.seed} may choose.
 */
class ReadingFuzzTest {

    private static final int SECONDS = Integer.getInteger("claimline.fuzz.seconds", 2);
    private static final long SEED = Long.getLong("claimline.fuzz.seed", 20310501L);

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2031, 5, 1));

    /** What the grammar knows and what it does not, without blanks between. */
    private static final List<String> PIECES = List.of(
            "1",
            "2",
            "05",
            "1,234",
            "3.14",
            ".5",
            "7777777",
            "½",
            "①",
            "１２",
            "٣",
            "1/2",
            "2031",
            "1e9",
            "0",
            "천",
            "만",
            "억",
            "조",
            "십",
            "백",
            "여",
            "수",
            "몇",
            "한",
            "두",
            "세",
            "스물",
            "열",
            "이",
            "일",
            "삼",
            "분의",
            "점",
            "원",
            "달러",
            "위안",
            "%",
            "%p",
            "퍼센트",
            "포인트",
            "명",
            "개",
            "대",
            "대 1",
            "배",
            "위",
            "번째",
            "차",
            "년",
            "월",
            "일",
            "시",
            "약",
            "최소",
            "이상",
            "미만",
            "가량",
            "에 못 미치는",
            "보다 큰",
            "급락",
            "하락했다",
            "올랐",
            "로",
            "에서",
            "부터",
            "까지",
            "전",
            "후",
            "지난달",
            "이날",
            "내년",
            "오전",
            "반",
            "동안",
            "간",
            "째",
            "현지시간",
            "월요일",
            "상반기",
            "1분기",
            "초",
            "말",
            "$",
            "US$",
            "€",
            "¥",
            "₩",
            "bn",
            "m",
            "million",
            "hundred",
            "and",
            "a ",
            "half",
            "third",
            "dozen",
            "between",
            "to",
            "fell",
            "by",
            "per cent",
            "basis points",
            "people",
            "of",
            "in",
            "last",
            "Monday",
            "January",
            "Jan.",
            "ago",
            "at",
            "p.m.",
            "~",
            "-",
            "–",
            "(",
            ")",
            ",",
            ".",
            ":",
            "/",
            "+",
            "▲",
            "△",
            "▼",
            "°C",
            "㎡",
            "km/h",
            "@",
            "http://",
            "www.",
            "#",
            "=",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\u202E",
            "\u0301",
            "שלום",
            "مئة",
            "𝟙",
            "🦉",
            "\uD800",
            "\uDC00",
            "\u1100",
            "\u1161",
            "\u11A8",
            "\0",
            "\uFFFF",
            "가",
            "힣",
            "한국",
            "A",
            "z",
            "iPhone",
            "<p>",
            "&nbsp;",
            "\"",
            "'");

    private final Random random = new Random(SEED);

    @Test
    void mixtures_of_what_the_grammar_knows() {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (int round = 0; round < 200 || System.nanoTime() < end; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(round % 50 == 0 ? 400 : 30);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? " " : "");
            }
            assertSound(random.nextInt(5) == 0 ? decomposed(text.toString()) : text.toString());
        }
    }

    @Test
    void random_bytes() {
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertSound(new String(bytes, StandardCharsets.UTF_8));
            assertSound(new String(bytes, StandardCharsets.UTF_16));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9,",
                "9.",
                "1/",
                "한 ",
                "조",
                "수",
                "$",
                "a ",
                "-",
                "(",
                "1~",
                "이삼",
                "약 ",
                "twenty-",
                "1,000",
                "분의",
                "지난 ",
                "1월 ",
                "last ",
                "(1%)",
                "1% ",
                "하락 ",
                "http://",
                "<div>",
                "ㄱ",
                "\u1100\u1161",
                "1 대 ",
                "one hundred and "
            })
    void one_piece_a_hundred_thousand_times(String piece) {
        String text = piece.repeat(100_000);
        for (Language language : Language.values()) {
            assertThat(Reading.of(text, language, PUBLISHED)).hasSizeLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void ten_million_digits_are_no_number() {
        assertThat(Reading.of("7".repeat(10_000_000), Language.KOREAN, PUBLISHED))
                .isEmpty();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static void assertSound(String text) {
        for (Language language : Language.values()) {
            List<Mention> mentions = Reading.of(text, language, PUBLISHED);
            int end = 0;
            for (Mention mention : mentions) {
                assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().length()).as(text).isPositive();
                assertThat(mention.phrase().contains(mention.span())).as(text).isTrue();
                assertThat(mention.phrase().end()).as(text).isLessThanOrEqualTo(text.length());
                mention.converts()
                        .ifPresent(converted -> assertThat(mentions)
                                .as(text)
                                .extracting(Mention::span)
                                .contains(converted));
                end = mention.span().end();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            assertThat(Reading.of(text, language, PUBLISHED)).as(text).isEqualTo(mentions);
            List<Mention> known = mentions.subList(0, Math.max(0, mentions.size() - 1));
            assertThat(Reading.of(text + "\n\n가나다 라마\n\nabc def", language, PUBLISHED).stream()
                            .limit(known.size()))
                    .as("with what has nothing to do with it behind: %s", text)
                    .isEqualTo(known);
        }
    }
}
