package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "0.00",
                "5.6",
                "5.60",
                "-7",
                "-0.5",
                "100",
                "1/14",
                "-3/4",
                "2/4",
                "0/5",
                "5576000.00"
            })
    void printsAsItWasWritten(String text) {
        assertThat(Amount.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+5",
                ".5",
                "5.",
                "5,6",
                "5 000",
                "1e6",
                "1E6",
                "0x1F",
                "NaN",
                "Infinity",
                "--1",
                "1.2.3",
                "1/2/3",
                "1/-2",
                "1.5/2",
                "/2",
                "1/",
                "٣",
                "５",
                "5\n",
                " 5",
                "5 ",
                "½",
                "∞",
                "007",
                "00.5",
                "-0",
                "-0.00",
                "01/2",
                "1/02",
                "-0/3",
                "억"
            })
    void isNothingButDigits(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Amount.parse(text))
                .withMessageContaining("is no number");
    }

    @Test
    void dividesByNothing() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Amount.parse("1/0"))
                .withMessage("1/0 divides by zero");
    }

    @Test
    void endsSomewhere() {
        assertThat(Amount.parse("9".repeat(200))).hasToString("9".repeat(200));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Amount.parse("9".repeat(1_000_000)))
                .satisfies(each -> assertThat(each.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void equalsAsksHowItIsWritten() {
        assertThat(Amount.parse("5.60")).isEqualTo(Amount.parse("5.60")).isNotEqualTo(Amount.parse("5.6"));
        assertThat(Amount.parse("1/2")).isNotEqualTo(Amount.parse("2/4"));
    }

    @ParameterizedTest
    @CsvSource({
        "5.60, 5.6, 0",
        "1/2, 0.5, 0",
        "2/4, 1/2, 0",
        "1/3, 0.333, 1",
        "1/3, 0.334, -1",
        "-1/3, 1/3, -1",
        "-8, -7, -1",
        "0, 0.00, 0",
        "100000000000000000001, 100000000000000000000, 1"
    })
    void comparesAsANumber(String one, String other, int sign) {
        assertThat(Integer.signum(Amount.parse(one).compareTo(Amount.parse(other))))
                .isEqualTo(sign);
        assertThat(Integer.signum(Amount.parse(other).compareTo(Amount.parse(one))))
                .isEqualTo(-sign);
    }

    @Test
    void isItsNumeratorOverItsDenominator() {
        assertThat(Amount.parse("1/14").numerator()).isEqualTo(BigDecimal.ONE);
        assertThat(Amount.parse("1/14").denominator()).isEqualTo(new BigDecimal(14));
        assertThat(Amount.parse("-5.60").numerator()).isEqualTo(new BigDecimal("-5.60"));
        assertThat(Amount.parse("-5.60").denominator()).isEqualTo(BigDecimal.ONE);
    }

    @Property(tries = 2_000, seed = "2031")
    void whatIsReadPrintsAsItWasWritten(
            @ForAll @Chars({'0', '1', '9', '-', '.', '/', 'e'}) @StringLength(max = 7) String text) {
        try {
            assertThat(Amount.parse(text)).hasToString(text);
        } catch (InvalidInputException e) {
            assertThat(e.reason().key()).startsWith("model.amount");
        }
    }
}
