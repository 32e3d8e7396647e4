package claimline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void aBandHasBothBoundsInOrder() {
        assertThat(Quantity.band("7", "8", "%").amount()).isEqualTo(Amount.parse("7"));
        assertThat(quantity("-7", "-8", "-7", Hedge.BAND).lower()).isEqualTo(Amount.parse("-8"));
        assertThat(quantity("1/14", "1/14", "0.1", Hedge.BAND).upper()).isEqualTo(Amount.parse("0.1"));
        assertRefused(() -> quantity("7", "8", "7", Hedge.BAND), "lower 8 is above upper 7");
        assertRefused(() -> quantity("7", "-7", "-8", Hedge.EXACT), "lower -7 is above upper -8");
        assertRefused(() -> quantity("7", "7", null, Hedge.BAND), "a band needs \"lower\" and \"upper\"");
        assertRefused(() -> quantity("7", null, "8", Hedge.BAND), "a band needs \"lower\" and \"upper\"");
    }

    @ParameterizedTest
    @EnumSource(value = Hedge.class, mode = EnumSource.Mode.EXCLUDE, names = "BAND")
    void anyOtherHedgeMayHaveOneBoundOrNone(Hedge hedge) {
        assertThat(quantity("7", null, null, hedge).lower()).isNull();
        assertThat(quantity("7", "6", null, hedge).upper()).isNull();
        assertThat(quantity("7", null, "8", hedge).lower()).isNull();
    }

    private static Quantity quantity(String amount, String lower, String upper, Hedge hedge) {
        return new Quantity(
                Amount.parse(amount),
                lower == null ? null : Amount.parse(lower),
                upper == null ? null : Amount.parse(upper),
                Unit.ONE,
                hedge);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "KRW", "%", "pp", "1", "{GPU}", "{한국어 사람}", "h", "mo", "km/h", "m2", "10*6"})
    void unitsThatExist(String code) {
        assertThat(new Unit(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "US dollars", "{}", "{ }", "{a}{b}", "{a", "a}", "원", "USD\n", "{a\n{"})
    void unitsThatDoNot(String code) {
        assertRefused(() -> new Unit(code), "is no unit");
    }

    @Test
    void aUnitKnowsItsKind() {
        assertThat(new Unit("KRW").isMoney()).isTrue();
        assertThat(new Unit("{KRW}").isMoney()).isFalse();
        assertThat(new Unit("krw").isMoney()).isFalse();
        assertThat(new Unit("{GPU}").isCounter()).isTrue();
        assertThat(new Unit("{GPU}").name()).isEqualTo("GPU");
        assertThat(Unit.PERCENT.isCounter()).isFalse();
        assertThat(Unit.PERCENT.name()).isEqualTo("%");
        assertThat(Unit.RANK).isEqualTo(new Unit("{rank}"));
    }

    @Test
    void codesAreThoseOfTheFormat() {
        assertThat(Arrays.stream(Hedge.values()).map(Hedge::code))
                .containsExactly(
                        "exact",
                        "about",
                        "nearly",
                        "some-over",
                        "band",
                        "at-least",
                        "at-most",
                        "more-than",
                        "less-than");
        assertThat(Arrays.stream(Stance.values()).map(Stance::code))
                .containsExactly("asserted", "attributed", "hedged", "doubted", "denied");
        assertThat(Arrays.stream(Verdict.Status.values()).map(Verdict.Status::code))
                .containsExactly("open", "explained", "preferred", "unresolved");
        assertThat(Arrays.stream(Source.Relation.values()).map(Source.Relation::property))
                .containsExactly("wasQuotedFrom", "hadPrimarySource", "wasDerivedFrom", "wasRevisionOf");
        assertThat(Hedge.values())
                .allSatisfy(each -> assertThat(Hedge.parse(each.code())).isEqualTo(each));
        assertThat(Stance.values())
                .allSatisfy(each -> assertThat(Stance.parse(each.code())).isEqualTo(each));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exact", "SOME_OVER", "some_over", "some over", "약"})
    void otherCodesAreRefusedWithThoseThatExist(String code) {
        assertRefused(() -> Hedge.parse(code), "it is one of: exact, about, nearly, some-over, band");
        assertRefused(() -> Stance.parse(code), "it is one of: asserted, attributed, hedged, doubted, denied");
    }

    private static void assertRefused(Runnable make, String words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(make::run)
                .withMessageContaining(words);
    }
}
