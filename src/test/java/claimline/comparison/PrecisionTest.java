package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Amount;
import claimline.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

    @ParameterizedTest
    @CsvSource({
        "5.60, 0.01",
        "5.6, 0.1",
        "0.5, 0.1",
        "10.0, 0.1",
        "17, 1",
        "-30, 10",
        "2000, 1000",
        "5576000, 1000",
        "1/14, 1/196"
    })
    void aStepIsOneUnitOfTheLastSignificantDigit(String amount, String step) {
        assertThat(Precision.step(Amount.parse(amount))).isEqualByComparingTo(Ratio.of(Amount.parse(step)));
    }

    /** A round bracket for an end that does not belong, a square one for an end that does; no number for no end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5.60 USD exact           | (5.59 .. 5.61)
        5576000 USD exact        | (5575000 .. 5577000)
        600000 USD exact         | (550000 .. 650000)
        6000000 USD exact        | (5500000 .. 6500000)
        1000000 USD exact        | (900000 .. 1100000)
        5000000 USD exact        | (4500000 .. 5500000)
        5.0 USD exact            | (4.9 .. 5.1)
        0.5 % exact              | (0.45 .. 0.55)
        12 % exact               | (11.4 .. 12.6)
        600000 USD about         | [540000 .. 660000]
        17 % about               | [16 .. 18]
        -17 % about              | [-18 .. -16]
        600000 USD nearly        | [540000 .. 600000]
        -20 % nearly             | [-20 .. -18]
        2000 {GPU} some-over     | [2000 .. 3000)
        -10 % some-over          | (-20 .. -10]
        10 % at-least            | [10 .. )
        -10 % at-least           | ( .. -10]
        -10 % less-than          | (-10 .. )
        10 % at-most             | ( .. 10]
        7 % band 7 8             | [7 .. 8]
        13 {test} exact          | [13 .. 13]
        100 {test} exact         | (90 .. 110)
        121 {rank} exact         | [121 .. 121]
        1/4 1 exact              | (0.2375 .. 0.2625)
        1/100 1 exact            | (0.0099 .. 0.0101)
        13/22 1 exact            | [0.5909 .. 0.5909]
        0 % about                | [0 .. 0]
        0 % some-over            | [0 .. 0]
        """)
    void anAmountLeavesPossible(String quantity, String interval) {
        Interval possible = Precision.possible((Quantity) Claims.value(quantity));
        String low = possible.low() == null ? "" : possible.low().shown().toPlainString();
        String high = possible.high() == null ? "" : possible.high().shown().toPlainString();

        assertThat((possible.lowClosed() ? "[" : "(") + low + " .. " + high + (possible.highClosed() ? "]" : ")"))
                .isEqualTo(interval);
    }
}
