package claimline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Assessments;
import claimline.comparison.Context;
import claimline.comparison.ReferenceRates;
import claimline.comparison.SharedWording;
import claimline.model.Amount;
import claimline.model.Category;
import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.FuzzyDate;
import claimline.model.Hedge;
import claimline.model.LocalizedText;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.Unit;
import claimline.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented claims, one after the other between semicolons: {@code source value + conversion}, with values as in
 * {@code 5.6 USD exact}, {@code 7 % band 7 8}, {@code @2031-05} and {@code =yes}; behind an exclamation mark the
 * stance. A source appeared on 4 May 2031, a Sunday, unless its name is that of a month.
 */
class StripRowsTest {

    private static final Question QUESTION =
            new Question("q", null, "bridge", "cost", "money", LocalizedText.plain("cost"));

    /** Of Friday 2 and Monday 5 May 2031. */
    private static final ReferenceRates RATES = ReferenceRates.of(List.of(
            new ReferenceRate(LocalDate.parse("2031-05-02"), "USD", "KRW", new BigDecimal("1400"), null),
            new ReferenceRate(LocalDate.parse("2031-05-05"), "USD", "KRW", new BigDecimal("1500"), null)));

    private static Claim claim(String id, String written) {
        String[] stance = written.strip().split(" ! ");
        String[] parts = stance[0].split(" \\+ ");
        String[] first = parts[0].split(" ", 2);
        return new Claim(
                id,
                "q",
                first[0],
                value(first[1]),
                first[1].replaceFirst(" exact", ""),
                Arrays.stream(parts)
                        .skip(1)
                        .map(each -> new Conversion((Quantity) value(each), each.replaceFirst(" exact", ""), null))
                        .toList(),
                null,
                stance.length > 1 ? Stance.parse(stance[1]) : Stance.ASSERTED,
                Map.of(),
                null);
    }

    private static Value value(String written) {
        if (written.startsWith("@")) {
            return new Moment(FuzzyDate.parse(written.substring(1)));
        }
        if (written.startsWith("=")) {
            return new Category(written.substring(1));
        }
        String[] parts = written.split(" ");
        return new Quantity(
                Amount.parse(parts[0]),
                parts.length == 5 ? Amount.parse(parts[3]) : null,
                parts.length == 5 ? Amount.parse(parts[4]) : null,
                new Unit(parts[1]),
                Hedge.parse(parts[2]));
    }

    private static List<Claim> claims(String written) {
        String[] lines = written.split(";");
        return IntStream.range(0, lines.length)
                .mapToObj(i -> claim("c" + i, lines[i]))
                .toList();
    }

    private static Source source(String id, Source.Link... links) {
        String published = id.equals("May") ? "2031-05" : id.equals("April") ? "2031-04" : "2031-05-04";
        return new Source(id, null, id, null, FuzzyDate.parse(published), null, null, null, List.of(links));
    }

    private static StripRows rows(String written, Locale locale) {
        List<Claim> claims = claims(written);
        List<Source> sources = claims.stream()
                .map(Claim::source)
                .distinct()
                .map(StripRowsTest::source)
                .toList();
        return rows(claims, claims, sources, locale);
    }

    private static StripRows rows(List<Claim> shown, List<Claim> all, List<Source> sources, Locale locale) {
        Context context = Context.of(sources, RATES, SharedWording.NONE);
        return StripRows.of(shown, Map.of(), Assessments.of(List.of(QUESTION), all, context), locale);
    }

    private static StripRows rows(String written) {
        return rows(written, Locale.ENGLISH);
    }

    private static List<String> told(StripRows rows) {
        return rows.rows().stream().map(StripRowsTest::told).toList();
    }

    /** {@code label: low..value..high}, with a tilde where it fades and the tag behind, or the words of an aside. */
    private static String told(StripRow row) {
        return switch (row) {
            case StripEntry entry ->
                Stream.of(
                                entry.label() + ":",
                                (entry.fading() ? "~" : "") + told(entry.low()) + ".." + told(entry.value()) + ".."
                                        + told(entry.high()),
                                entry.tag())
                        .filter(part -> !part.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow();
            case StripAside aside -> aside.label() + " / " + aside.words();
        };
    }

    private static String told(OptionalDouble number) {
        return number.isEmpty()
                ? ""
                : BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A 5.60 USD exact         | USD   | 5.60 USD: 5.59..5.6..5.61
        A 17 % about             | %     | 17 % about: ~16..17..18
        A 20 % nearly            | %     | 20 % nearly: ~18..20..20
        A 2000 {ship} some-over  | {ship} | 2000 {ship} some-over: ~2000..2000..3000
        A 7 % band 7 8           | %     | 7 % band 7 8: 7....8
        A 10 % at-least          | %     | 10 % at-least: 10..10..
        A 10 % less-than         | %     | 10 % less-than: ..10..10
        A 13 {ship} exact        | {ship} | 13 {ship}: 13..13..13
        A 5.6 USD exact ! denied | USD   | 5.6 USD (denied): 5.5..5.6..5.7
        """)
    void a_claim_reaches_as_far_as_its_precision_and_its_hedge_allow(String written, String unit, String expected) {
        assertThat(rows(written).unit()).contains(new Unit(unit));
        assertThat(told(rows(written))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A 50 min exact; B 1.0 h exact; C 55 min exact        | min | 1.0 h: 57..60..63
        A 25 % exact; B 1/4 1 exact; C 30 % exact            | %   | 1/4 1: 23.75..25..26.25
        A 1/4 1 exact; B 1/5 1 exact; C 21 % exact           | 1   | 21 %: 0.2..0.21..0.22
        """)
    void units_that_measure_the_same_share_the_axis_of_the_most_frequent(String written, String unit, String expected) {
        StripRows rows = rows(written);
        assertThat(rows.unit()).contains(new Unit(unit));
        assertThat(told(rows)).hasSize(3).contains(expected);
    }

    @Test
    void where_all_values_are_in_one_currency_it_is_that() {
        StripRows rows = rows("A 5.60 USD exact + 7900 KRW about; B 5.70 USD exact + 8000 KRW about");
        assertThat(rows.unit()).contains(new Unit("USD"));
        assertThat(told(rows)).containsExactly("5.60 USD: 5.59..5.6..5.61", "5.70 USD: 5.69..5.7..5.71");
        assertThat(rows.conversions()).isEmpty();
    }

    @Test
    void what_a_source_printed_in_the_currency_of_the_axis_comes_before_what_is_worked_out() {
        StripRows rows = rows("A 5.60 USD exact + 7900 KRW exact; B 7600 KRW exact; C 8400 KRW exact");
        assertThat(rows.unit()).contains(new Unit("KRW"));
        assertThat(told(rows).getFirst()).isEqualTo("5.60 USD (7900 KRW): 7800..7900..8000");
        assertThat(rows.rows()).allMatch(row -> row instanceof StripEntry entry && !entry.derived());
    }

    @Test
    void the_currency_in_which_most_print_theirs_is_the_axis_whoever_comes_first() {
        String written =
                "A 5.60 USD exact + 7900 KRW exact; B 5.70 USD exact; C 8400 KRW exact; D 5.80 USD exact + 8000 KRW"
                        + " exact";
        assertThat(rows(written).unit()).contains(new Unit("USD"));
        assertThat(rows(written + "; E 8100 KRW exact").unit()).contains(new Unit("KRW"));
        assertThat(rows("A 5 USD exact; B 5 EUR exact").unit()).contains(new Unit("EUR"));
        assertThat(rows("B 5 EUR exact; A 5 USD exact").unit()).contains(new Unit("EUR"));
    }

    @Test
    void money_is_converted_at_the_rate_of_the_last_business_day_which_is_named() {
        StripRows rows = rows("A 7000 KRW exact; B 7200 KRW exact; C 5.0 USD exact");
        assertThat(told(rows).getLast()).isEqualTo("5.0 USD: 6860..7000..7140 at 1 USD = 1,400 KRW (2031-05-02)");
        assertThat(rows.conversions()).containsOnlyKeys("c2");
        assertThat(rows.conversions().get("c2").in(Locale.ENGLISH))
                .isEqualTo("Converted here at the reference rate of 2 May 2031: 1 USD = 1,400 KRW");
        assertThat(rows.conversions().get("c2").in(Locale.KOREAN)).contains("2031년 5월 2일", "1,400");
    }

    @Test
    void a_rate_is_told_as_a_number_of_at_least_one() {
        StripRows rows = rows("A 5.0 USD exact; B 5.1 USD exact; C 7000 KRW exact");
        assertThat(told(rows).getLast()).startsWith("7000 KRW: 4.6");
        assertThat(told(rows).getLast()).endsWith("at 1 USD = 1,400 KRW (2031-05-02)");
    }

    @Test
    void where_the_day_of_a_source_is_not_known_exactly_all_rates_of_its_days_count() {
        StripRows rows = rows("A 7000 KRW exact; B 7200 KRW exact; May 5.0 USD exact");
        assertThat(told(rows).getLast())
                .isEqualTo("5.0 USD: 6860....7650 at 1 USD = 1,400–1,500 KRW (2031-05-02 – 2031-05-05)");
        assertThat(rows.conversions().get("c2").in(Locale.ENGLISH)).contains("2 May 2031 – 5 May 2031");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A 7 KRW exact; B 8 KRW exact; April 5 USD exact | April: 5 USD / 5 USD: the reference rate between USD and KRW on its day is not known
        A 7 KRW exact; B 8 KRW exact; C 5 EUR exact     | C: 5 EUR / 5 EUR: the reference rate between EUR and KRW on its day is not known
        A 7 km exact; B 8 km exact; C 5 h exact         | C: 5 h / 5 hours: measured in another unit
        A 7 % exact; B 8 % exact; C 5 pp exact          | C: 5 pp / 5 percentage points: measured in another unit
        A 7 km exact; B 8 km exact; C 5 USD exact       | C: 5 USD / 5 USD: measured in another unit
        A 7 km exact; B 8 km exact; C =far              | C: =far / far: another kind of value
        A 7 km exact; B 8 km exact; C @2031             | C: @2031 / 2031: another kind of value
        A @2031-05; B @2031-06; C 5 h exact             | C: 5 h / 5 hours: another kind of value
        """)
    void what_has_no_place_on_the_axis_is_told_in_words(String written, String expected) {
        StripRows rows = rows(written);
        assertThat(told(rows)).hasSize(3).endsWith(expected);
        assertThat(rows.rows().getLast().group()).isEqualTo("Not on this axis");
        assertThat(rows(written, Locale.KOREAN).rows().getLast().group()).isEqualTo("축에 없는 값");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-02, 1935446400, 1935532800, false",
        "2031-05, 1935360000, 1938038400, false",
        "2031-05-02/.., 1935446400, , false",
        "../2031-05-02, , 1935532800, false",
        "2031-05-0X, 1935360000, 1936137600, true",
        "2031-05~, 1932681600, 1940716800, true"
    })
    void dates_lie_between_their_outermost_bounds(String edtf, Double low, Double high, boolean fading) {
        StripRows rows = rows("A @" + edtf + "; B @2031");
        StripEntry entry = (StripEntry) rows.rows().getFirst();
        assertThat(rows.unit()).isEmpty();
        assertThat(entry.low()).isEqualTo(low == null ? OptionalDouble.empty() : OptionalDouble.of(low));
        assertThat(entry.high()).isEqualTo(high == null ? OptionalDouble.empty() : OptionalDouble.of(high));
        assertThat(entry.value()).isEmpty();
        assertThat(entry.fading()).isEqualTo(fading);
    }

    @Test
    void words_stand_with_those_that_say_the_same() {
        StripRows rows = rows("A =yes; B =no; C =YES; D =yes ! denied; E =예");
        assertThat(rows.unit()).isEmpty();
        assertThat(rows.rows()).allMatch(StripAside.class::isInstance);
        assertThat(rows.rows()).extracting(StripRow::group).containsExactly("yes", "no", "yes", "no", "yes");
        assertThat(rows.rows()).extracting(StripRow::label).containsExactly("A", "B", "C", "D", "E");
        assertThat(((StripAside) rows.rows().get(3)).words()).isEqualTo("=yes (denied)");
        assertThat(rows("D =yes ! denied").rows().getFirst().group()).isEqualTo("yes (denied)");
    }

    @Test
    void conflicts_are_those_among_the_claims_shown() {
        List<Claim> all = claims("A 5.6 USD exact; B 5.61 USD exact; C 9.4 USD exact");
        List<Source> sources =
                Stream.of("A", "B", "C").map(StripRowsTest::source).toList();
        assertThat(rows(all, all, sources, Locale.ENGLISH).rows())
                .extracting(StripRow::conflicting)
                .containsExactly(true, true, true);
        assertThat(rows(all.subList(0, 2), all, sources, Locale.ENGLISH).rows())
                .extracting(StripRow::conflicting)
                .containsExactly(false, false);
    }

    @Test
    void sources_of_one_origin_stand_together_and_are_then_named_in_the_labels() {
        List<Claim> all = claims("A 5.6 USD exact; B 5.7 USD exact; C 9 USD exact; D 9 USD exact");
        Source.Link quoted = new Source.Link(Source.Relation.WAS_QUOTED_FROM, "A");
        List<Source> one = List.of(source("A"), source("B", quoted), source("C"), source("D"));
        assertThat(rows(all, all, one, Locale.ENGLISH).rows())
                .extracting(row -> row.group() + " / " + row.label())
                .containsExactly("One origin / A: 5.6 USD", "One origin / B: 5.7 USD", "C / 9 USD", "D / 9 USD");
        Source.Link other = new Source.Link(Source.Relation.WAS_DERIVED_FROM, "C");
        List<Source> two = List.of(source("A"), source("B", quoted), source("C"), source("D", other));
        assertThat(rows(all, all, two, Locale.ENGLISH).rows())
                .extracting(StripRow::group)
                .containsExactly("One origin (1)", "One origin (1)", "One origin (2)", "One origin (2)");
        assertThat(rows(all.subList(1, 3), all, one, Locale.ENGLISH).rows())
                .extracting(StripRow::group)
                .containsExactly("B", "C");
    }

    @Test
    void no_claim_no_row() {
        assertThat(rows(List.of(), List.of(), List.of(), Locale.ENGLISH)).isEqualTo(StripRows.NONE);
    }
}
