package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.comparison.ReferenceRates.Range;
import claimline.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleTest {

    private static Quantity quantity(String written) {
        return (Quantity) Claims.value(written);
    }

    /** From the least over the number to the most; a dash for what there is not. */
    private static String told(Possible possible) {
        return told(possible.low()) + " .. " + told(possible.printed()) + " .. " + told(possible.high());
    }

    private static String told(Optional<BigDecimal> number) {
        return number.map(each -> each.stripTrailingZeros().toPlainString()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5.60 USD exact       | 1 USD exact   | 5.59 .. 5.6 .. 5.61
        17 % about           | 1 % exact     | 16 .. 17 .. 18
        2000 {GPU} some-over | 1 {GPU} exact | 2000 .. 2000 .. 3000
        10 % at-least        | 1 % exact     | 10 .. 10 .. -
        10 % less-than       | 1 % exact     | - .. 10 .. 10
        -10 % more-than      | 1 % exact     | - .. -10 .. -10
        7 % band 7 8         | 1 % exact     | 7 .. - .. 8
        9 % exact 7 8        | 1 % exact     | 7 .. - .. 8
        120 min exact        | 1 h exact     | 1.9 .. 2 .. 2.1
        2 h exact            | 1 min exact   | 108 .. 120 .. 132
        1/4 1 exact          | 9 % exact     | 23.75 .. 25 .. 26.25
        25 % exact           | 1/4 1 exact   | 0.24 .. 0.25 .. 0.26
        2.5 1 exact          | 1/4 1 exact   | 2.4 .. 2.5 .. 2.6
        3 {GPU} exact        | 3 {gpu} exact | 3 .. 3 .. 3
        """)
    void a_number_lies_in_what_its_precision_leaves_possible_in_the_unit_of_another(
            String written, String other, String expected) {
        assertThat(Possible.of(quantity(written), quantity(other)).map(PossibleTest::told))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5 USD exact, 5 KRW exact",
        "5 km exact, 5 h exact",
        "5 % exact, 5 pp exact",
        "5 {ship} exact, 5 {boat} exact",
        "5 mo exact, 5 d exact",
        "25 % exact, 2.5 1 exact"
    })
    void what_does_not_measure_the_same_has_no_place_beside_another(String written, String other) {
        assertThat(Possible.of(quantity(written), quantity(other))).isEmpty();
    }

    @Test
    void a_third_is_as_near_as_34_digits_come() {
        Possible third =
                Possible.of(quantity("1/3 1 exact"), quantity("1 % exact")).orElseThrow();
        assertThat(third.printed().orElseThrow()).isEqualTo(new BigDecimal("33.33333333333333333333333333333333"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100 USD exact       | 1400 | 1400 | 126000 .. 140000 .. 154000
        100 USD exact       | 1400 | 1500 | 126000 .. - .. 165000
        -100 USD exact      | 1400 | 1500 | -165000 .. - .. -126000
        100 USD at-least    | 1400 | 1500 | 140000 .. - .. -
        100 USD at-least    | 1400 | 1400 | 140000 .. 140000 .. -
        1 USD band 1 2      | 1400 | 1400 | 1400 .. - .. 2800
        """)
    void money_is_converted_at_every_rate_of_the_days(String written, BigDecimal low, BigDecimal high, String told) {
        LocalDate day = LocalDate.parse("2031-05-02");
        assertThat(told(Possible.at(new Range(low, high, day, day, true), quantity(written))))
                .isEqualTo(told);
    }

    @Test
    void ends_in_disorder_are_refused() {
        assertThatThrownBy(
                        () -> new Possible(Optional.of(BigDecimal.TWO), Optional.empty(), Optional.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
