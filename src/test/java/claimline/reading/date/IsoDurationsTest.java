package claimline.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Hedge;
import claimline.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDurationsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2,    a,   P2Y
        1.5,  a,   P1Y6M
        0.5,  a,   P6M
        18,   mo,  P18M
        2.5,  mo,  P2.5M
        2,    wk,  P2W
        3,    d,   P3D
        1.5,  d,   P1DT12H
        0.5,  d,   PT12H
        6,    h,   PT6H
        2.5,  h,   PT2H30M
        0.5,  h,   PT30M
        90,   min, PT90M
        1.5,  min, PT1M30S
        30,   s,   PT30S
        9.58, s,   PT9.58S
        1.01, a,   P1.01Y
        """)
    void a_length_in_its_unit_and_the_next(String amount, String unit, String iso) {
        assertThat(IsoDurations.of(Quantity.of(amount, unit, Hedge.EXACT))).contains(iso);
    }

    @Test
    void what_is_no_length_of_time_has_none() {
        assertThat(IsoDurations.of(Quantity.of("2", "km", Hedge.EXACT))).isEmpty();
        assertThat(IsoDurations.of(Quantity.of("1/3", "h", Hedge.EXACT))).isEmpty();
    }
}
