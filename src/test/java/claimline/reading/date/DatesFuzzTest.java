package claimline.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.FuzzyDate;
import claimline.model.Moment;
import claimline.reading.Finder;
import claimline.reading.Language;
import claimline.reading.Mention;
import claimline.reading.Reading;
import claimline.reading.text.FoldedText;
import claimline.reading.text.Lexicon;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever words of dates stand together, reading them ends, and what it gives is EDTF that can be read again. Runs as
 * long as {@link ReadingFuzzTest}, from a seed that the same setting chooses.
 */
class DatesFuzzTest {

    private static final int SECONDS = Integer.getInteger("claimline.fuzz.seconds", 2);
    private static final Random RANDOM = new Random(Long.getLong("claimline.fuzz.seed", 20310212L));

    private static final List<String> WORDS = Stream.of(
                    Stream.of(
                                    KoreanDateWords.PERIODS,
                                    KoreanDateWords.DAYS,
                                    KoreanDateWords.LEANS,
                                    KoreanDateWords.PARTS_OF_YEAR,
                                    KoreanDateWords.STAGES,
                                    KoreanDateWords.WEEKDAYS,
                                    KoreanDateWords.PLACES,
                                    KoreanClock.DAY_PARTS,
                                    KoreanLengthWords.NAMED,
                                    KoreanLengthWords.UNITS,
                                    KoreanLengthWords.AWAY,
                                    DateZones.KOREAN,
                                    EnglishDateWords.MONTHS,
                                    EnglishDateWords.NAMED,
                                    EnglishDateWords.WHICH,
                                    EnglishDateWords.UNITS,
                                    EnglishDateWords.STAGES,
                                    EnglishDateWords.HOLIDAYS,
                                    EnglishLengthWords.UNITS,
                                    EnglishLengthWords.PARTS,
                                    DayOrdinals.WORDS)
                            .flatMap(Lexicon::words),
                    Stream.of("년", "월", "일", "시", "분", "초", "분기", "세기", "년대", "부터", "까지", "에서", "사이", "기원전", "서기"),
                    Stream.of(
                            "~", "-", "–", "/", ".", ":", "·", ",", "(", ")", "'", "주", "박", "반", "여", "께", "쯤", "매년"),
                    Stream.of(
                            "from", "to", "between", "and", "since", "until", "ago", "later", "BC", "of", "p.m.", "GMT",
                            "Q", "H"),
                    Stream.of(
                            "0", "1", "2", "3", "7", "12", "24", "29", "31", "60", "99", "366", "1000", "2024", "9999",
                            "99999"),
                    Stream.of(
                            "수십",
                            "두세",
                            "열두",
                            "이천",
                            "several",
                            "two and a half",
                            "hundred",
                            "th",
                            "1.5",
                            "00",
                            "9999-12-31"))
            .flatMap(each -> each)
            .toList();

    @Test
    void words_of_dates_in_any_order() {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        for (int round = 0; round < 500 || System.nanoTime() < end; round++) {
            StringBuilder text = new StringBuilder();
            for (int words = RANDOM.nextInt(40); words > 0; words--) {
                text.append(WORDS.get(RANDOM.nextInt(WORDS.size()))).append(RANDOM.nextInt(3) == 0 ? "" : " ");
            }
            assertSound(text.toString(), RANDOM.nextInt(4) == 0 ? Optional.empty() : Optional.of(someDay()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3일~",
                "27·",
                "1월 ",
                "2월 3, ",
                "9999년 ",
                "1년 1개월 ",
                "2시간 ",
                "12:",
                "2024-",
                "1/2/",
                "지난 ",
                "이날 ",
                "from ",
                "between 2015 and ",
                "the ",
                "Jan 3, ",
                "3 and ",
                "last year's ",
                "a year and ",
                "early ",
                "Monday, ",
                "기원전 ",
                "오전 ",
                "주 ",
                "수",
                "1.",
                "'24",
                "12월 31일 24시 ",
                "2 to "
            })
    void one_piece_a_hundred_thousand_times(String piece) {
        FoldedText text = FoldedText.of(piece.repeat(100_000));
        Dates dates = new Dates(text, Optional.of(LocalDate.of(2031, 2, 12)));
        int found = 0;
        for (int at = 0; at < text.length(); found++) {
            Finder.Candidate candidate = dates.begins(text.charAt(at)) ? dates.at(at) : null;
            if (candidate != null) {
                candidate.accept();
            }
            at = candidate == null ? at + 1 : candidate.end();
        }
        assertThat(found).isLessThanOrEqualTo(text.length());
    }

    private static LocalDate someDay() {
        return LocalDate.ofEpochDay(RANDOM.nextInt(-700_000, 2_900_000));
    }

    private static void assertSound(String text, Optional<LocalDate> published) {
        int end = 0;
        for (Mention mention : Reading.of(text, Language.KOREAN, published)) {
            assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().length()).as(text).isPositive();
            end = mention.span().end();
            if (mention.value().orElse(null) instanceof Moment(FuzzyDate when)) {
                assertThat(FuzzyDate.parse(when.toString())).as(text).isEqualTo(when);
            }
        }
    }
}
