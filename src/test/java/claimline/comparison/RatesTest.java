package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Claim;
import claimline.model.FuzzyDate;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of an invented week, from Friday 2 to Friday 9 May 2031: 1,390 to 1,410 won to the dollar. */
class RatesTest {

    private static final ReferenceRates RATES = ReferenceRates.of(List.of(
            row("2031-05-02", "EUR", "USD", "1.10"),
            row("2031-05-02", "EUR", "KRW", "1540.00"),
            row("2031-05-05", "EUR", "USD", "1.10"),
            row("2031-05-05", "EUR", "KRW", "1529.00"),
            row("2031-05-06", "EUR", "USD", "1.10"),
            row("2031-05-06", "EUR", "KRW", "1540.00"),
            row("2031-05-09", "EUR", "USD", "1.10"),
            row("2031-05-09", "EUR", "KRW", "1551.00")));

    private static ReferenceRate row(String day, String from, String to, String rate) {
        return new ReferenceRate(LocalDate.parse(day), from, to, new BigDecimal(rate), null);
    }

    private static Context published(String first, String second) {
        return Context.of(
                Stream.of(source("paper-a", first), source("paper-b", second)).toList(), RATES, SharedWording.NONE);
    }

    private static Source source(String id, String published) {
        return new Source(id, null, id, null, FuzzyDate.parse(published), null, null, null, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-04, EUR, USD, 1.10, 2031-05-02",
        "2031-05-05, EUR, USD, 1.10, 2031-05-05",
        "2031-05-05, USD, KRW, 1390, 2031-05-05",
        "2031-05-06, USD, KRW, 1400, 2031-05-06",
        "2031-05-08, USD, KRW, 1400, 2031-05-06",
        "2031-05-11, EUR, KRW, 1551.00, 2031-05-09",
        "2031-05-16, EUR, KRW, 1551.00, 2031-05-09"
    })
    void areOfTheDayOrTheLastBusinessDayBefore(String day, String from, String to, BigDecimal rate, String used) {
        ReferenceRates.Rate found = RATES.on(LocalDate.parse(day), from, to).orElseThrow();

        assertThat(found.rate()).isCloseTo(rate, org.assertj.core.data.Offset.offset(new BigDecimal("1e-25")));
        assertThat(found.day()).isEqualTo(LocalDate.parse(used));
        assertThat(found.isOfAnEarlierDay()).isEqualTo(!day.equals(used));
    }

    @ParameterizedTest
    @CsvSource({"2031-05-01, EUR, USD", "2031-05-17, EUR, USD", "2031-05-06, EUR, CNY", "2031-05-06, CHF, CNY"})
    void areUnknownBeforeTheTableLongAfterItAndOutsideIt(String day, String from, String to) {
        assertThat(RATES.on(LocalDate.parse(day), from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031-05-06            | 1400 .. 1400 of 2031-05-06 .. 2031-05-06
        2031-05-06T23:30      | 1400 .. 1400 of 2031-05-06 .. 2031-05-06
        2031-05-04            | 1400 .. 1400 of 2031-05-02 .. 2031-05-02
        2031-05-05/2031-05-09 | 1390 .. 1410 of 2031-05-05 .. 2031-05-09
        2031-05               | 1390 .. 1410 of 2031-05-02 .. 2031-05-09
        2031-05-30            |
        2031-04               |
        ../2031-05-06         |
        """)
    void ofTheDayOnWhichASourceAppearedOrMayHave(String published, String expected) {
        Claim claim = Claims.of("a", "paper-a", "x: 5 USD exact");
        String told = Assessments.of(List.of(), List.of(), published(published, published))
                .rates(claim, "USD", "KRW")
                .map(range ->
                        "%.0f .. %.0f of %s .. %s".formatted(range.low(), range.high(), range.first(), range.last()))
                .orElse(null);
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void theOtherWayRoundIsTheInverse() {
        BigDecimal there = RATES.on(LocalDate.parse("2031-05-06"), "USD", "KRW")
                .orElseThrow()
                .rate();
        BigDecimal back = RATES.on(LocalDate.parse("2031-05-06"), "KRW", "USD")
                .orElseThrow()
                .rate();

        assertThat(there.multiply(back))
                .isCloseTo(BigDecimal.ONE, org.assertj.core.data.Offset.offset(new BigDecimal("1e-30")));
    }

    /**
     * What a claim's own conversion shows; the week before 9 May has 1,390 to 1,410 won, half a per cent to each side.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PASSED     | 2031-05-09 | 140만 원: 1000 USD exact + 1400000 KRW exact
        PASSED     | 2031-05-09 | a: 5576 USD exact + 7800000 KRW about
        PASSED     | 2031-05-09 | a: 5576 USD exact + 7860000 KRW exact
        FAILED     | 2031-05-09 | a: 5576 USD exact + 8300000 KRW about
        FAILED     | 2031-05-09 | a: 5576 USD exact + 7300000 KRW about
        FAILED     | 2031-05-09 | a: 8300000 KRW exact + 5576 USD exact
        PASSED     | 2031-05-09 | a: -5576 USD exact + -7800000 KRW about
        PASSED     | 2031-05-09 | 5천 달러 이상: 5000 USD at-least + 7000000 KRW at-least
        FAILED     | 2031-05-09 | 5천 달러 이상: 5000 USD at-least + 9000000 KRW at-least
        PASSED     | 2031-05-09 | 1억~10억: 1000 USD band 1000 9000 + 1400000 KRW band 1400000 12600000
        FAILED     | 2031-05-09 | 1억~10억: 1100 USD band 1100 9000 + 2400000 KRW band 2400000 22600000
        PASSED     | 2031-05-12 | a: 5576 USD exact + 7860000 KRW exact
        NOT_TESTED | 2031-05-01 | a: 5576 USD exact + 7800000 KRW about
        PASSED     | 2031-05   | a: 5576 USD exact + 7800000 KRW about
        NOT_TESTED | 2031-05   | a: 5576 USD exact + 8300000 KRW about
        NOT_TESTED | 2031-05-01/.. | a: 5576 USD exact + 7800000 KRW about
        NOT_TESTED | 2031-05-09 | a: 5576 USD exact + 40000 CNY about
        NOT_TESTED | 2032-05-09 | a: 5576 USD exact + 7800000 KRW about
        """)
    void aConversionIsTestedAgainstTheWeekBefore(RateTest.Result result, String published, String line) {
        Claim claim = Claims.of("a", "paper-a", line);
        RateTest test = RateTest.of(claim, claim.conversions().getFirst().quantity(), published(published, "2031"))
                .orElseThrow();

        assertThat(test.result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a: 5576 USD exact + 5 {car} exact
        a: 0 USD exact + 0 KRW exact
        a: 5576 USD exact + -7800000 KRW exact
        a: 5576 USD exact + 7800000 KRW band 7800000 7900000
        """)
    void otherConversionsHaveNoRate(String line) {
        Claim claim = Claims.of("a", "paper-a", line);

        assertThat(RateTest.of(claim, claim.conversions().getFirst().quantity(), Context.NONE))
                .isEmpty();
    }

    /** A rate that is not known never passes in silence, and one outside the week names both. */
    @Test
    void aTestThatFailsOrCannotBeMadeIsAFinding() {
        Claim claim = Claims.of("a", "paper-a", "a: 5576 USD exact + 8300000 KRW about");

        assertThat(Comparison.compare(List.of(claim), published("2031-05-09", "2031")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.RATE))
                .satisfies(finding -> assertThat(finding.sentence().in(Locale.KOREAN))
                        .isEqualTo("5576달러를 약 830만원으로 환산한 환율은 USD당 1,488.5 KRW"
                                + "(적힌 자릿수로는 1,470.3 – 1,506.7)인데, 보도 전 한 주의 기준환율은"
                                + " USD당 1,390 – 1,410 KRW, 2031년 5월 2일 – 2031년 5월 9일입니다."));
        assertThat(Comparison.compare(List.of(claim)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.UNDECIDED))
                .satisfies(finding -> assertThat(finding.sentence().toString()).contains("not tested"));
        assertThat(Comparison.summary(Comparison.compare(List.of(claim)))).isEmpty();
    }

    /** Two currencies without a printed conversion. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CONVERSION | 718조원: 718000000 KRW exact   | 5천억달러: 500000 USD exact
        CONVERSION | 700만 원: 7000000 KRW exact    | $5,000: 5000 USD exact
        CONVERSION | 780만 원: 7800000 KRW exact    | $5,576: 5576 USD exact
        CONVERSION | 700만 원 하락: -7000000 KRW exact | down $5,000: -5000 USD exact
        CONVERSION | 600만 원 이상: 6000000 KRW at-least | $5,576: 5576 USD exact
        CONVERSION | 700만~800만: 7000000 KRW band 7000000 8000000 | $5,576: 5576 USD exact
        UNDECIDED  | 830만 원: 8300000 KRW exact    | $5,576: 5576 USD exact
        UNDECIDED  | 640만 원: 6400000 KRW exact    | $5,576: 5576 USD exact
        CONFLICT   | 1200만 원: 12000000 KRW exact  | $5,576: 5576 USD exact
        CONFLICT   | 53만 원: 530000 KRW exact      | $5,576: 5576 USD exact
        CONFLICT   | 780만 원: 7800000 KRW exact    | down $5,576: -5576 USD exact
        UNDECIDED  | 980만 원: 9800000 KRW exact    | 5,576 yuan: 5576 CNY exact
        LABEL_SLIP | 3500만달러: 35000000 USD exact | €35 million: 35000000 EUR exact
        CONVERSION | 5백만 달러: 5000000 USD exact  | €5 million: 5000000 EUR exact
        LABEL_SLIP | 5백만 원: 5000000 KRW exact    | 5백만 달러: 5000000 USD exact
        EQUAL      | a: 5576 USD exact + 8300000 KRW about | b: 8300000 KRW about
        """)
    void twoCurrenciesAreSetSideBySideAtTheRatesOfTheirWeeks(Kind kind, String first, String second) {
        Context context = published("2031-05-09", "2031-05-10");

        assertThat(Claims.compare(first, second, context).kind()).isEqualTo(kind);
        assertThat(Claims.compare(second, first, context).kind()).isEqualTo(kind);
    }

    @Test
    void theSentenceOfTwoCurrenciesGivesRatesAndTheDerivedAmount() {
        assertThat(Claims.compare("a: 5576 USD exact", "b: 7800000 KRW exact", published("2031-05-09", "2031-05-10"))
                        .sentence())
                .hasToString("At the reference rates of the week (1,390 – 1,410 KRW per USD, 2 May 2031 – 9 May 2031)"
                        + " these agree: 7,800,000 KRW is 5,434 – 5,712 USD, and the other says 5,576 USD.");
    }

    @Test
    void noConflictIsToldWhereTheWeekOfOneSourceIsNotKnown() {
        assertThat(Claims.compare("a: 5576 USD exact", "b: 98000000 KRW exact", published("2031-05-09", "2035"))
                        .kind())
                .isEqualTo(Kind.UNDECIDED);
    }
}
