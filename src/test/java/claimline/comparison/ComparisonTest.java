package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<String> UNITS = List.of("USD", "KRW", "%", "1", "{GPU}", "{rank}", "mo", "d", "a");
    private static final List<String> HEDGES =
            List.of("exact", "about", "nearly", "some-over", "at-least", "at-most", "more-than", "less-than");
    private static final List<String> DATES = List.of(
            "2025-01-27",
            "2025-01",
            "2024-12~",
            "2025-01-2X",
            "2023/2025",
            "2025-01-20/..",
            "../2025-01",
            "/2025",
            "[2025-01-27,2025-01-28]",
            "{2025-01,2025-03}",
            "2025-21",
            "-0043",
            "2025?",
            "2025-02~/2025-01",
            "Y17E7",
            "2025-01-27T09:30-05:00",
            "2025-01-28T09:00:00+09:00/2025-01-28T01:00:00Z");
    private static final List<String> TERMS = List.of("yes", "아니오", "H800", "-", "·", "Hangzhou, China", "3.5");
    private static final List<String> AMOUNTS =
            List.of("0", "0.0", "17", "17.20", "-5576000", "1/14", "-13/22", "0/3", "100", "9".repeat(200));

    private final Random random = new Random(20250127);

    @Test
    void comparesEveryPairOnceInTheOrderOfIds() {
        List<Claim> claims =
                List.of(Claims.of("c", "x: 3 % exact"), Claims.of("a", "x: 1 % exact"), Claims.of("b", "x: 2 % exact"));

        assertThat(Comparison.compare(claims))
                .extracting(finding -> String.join("", finding.claims()))
                .containsExactly("ab", "ac", "bc");
        assertThat(Comparison.compare(claims))
                .allMatch(finding -> finding.question().equals("question"));
        assertThat(Comparison.compare(claims).getFirst().isAbout("b")).isTrue();
        assertThat(Comparison.compare(claims).getFirst().isAbout("c")).isFalse();
    }

    @Test
    void findsNothingInFewerThanTwoClaims() {
        assertThat(Comparison.compare(List.of())).isEmpty();
        assertThat(Comparison.compare(List.of(Claims.of("a", "x: 1 % exact")))).isEmpty();
        assertThat(Comparison.summary(List.of())).isEmpty();
    }

    @Test
    void refusesClaimsOfDifferentQuestions() {
        Claim one = Claims.of("a", "x: 1 % exact");
        Claim other = new Claim(
                "b", "another", "source", one.value(), "x", List.of(), null, one.stance(), one.qualifiers(), null);

        assertThatThrownBy(() -> Comparison.compare(List.of(one, other))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void summarisesByTheMostSeriousFinding() {
        assertThat(summary("17 % exact", "17 % exact")).isEqualTo(Kind.EQUAL);
        assertThat(summary("17 % exact", "17 % exact", "17.2 % exact")).isEqualTo(Kind.PRECISION);
        assertThat(summary("17 % about", "17.2 % exact", "10 % at-least")).isEqualTo(Kind.BOUND);
        assertThat(summary("17 % about", "17.2 % exact", "17 min exact")).isEqualTo(Kind.UNDECIDED);
        assertThat(summary("17 % about", "17 pp exact")).isEqualTo(Kind.LABEL_SLIP);
        assertThat(summary("17 % about", "17 pp exact", "25 % exact")).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void neitherOrderNorCompanyChangesWhatTwoClaimsShow() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            claims.add(Claims.of("c" + i, randomClaim()));
        }
        List<Finding> all = Comparison.compare(claims);
        Collections.shuffle(claims, random);

        assertThat(Comparison.compare(claims)).isEqualTo(all);
        assertThat(all).containsAll(Comparison.compare(claims.subList(0, 20)));
    }

    @Test
    void anyTwoClaimsAreComparedWithASentenceAndTheSameKindBothWays() {
        for (int i = 0; i < 3_000; i++) {
            String first = randomClaim();
            String second = randomClaim();
            Finding finding = Claims.compare(first, second);

            assertThat(finding.sentence().in(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.sentence().in(Locale.KOREAN)).isNotBlank();
            assertThat(Claims.compare(second, first).kind())
                    .as("%s — %s", first, second)
                    .isEqualTo(finding.kind());
            assertThat(Claims.compare(first, first).kind()).as(first).isEqualTo(Kind.EQUAL);
        }
    }

    /** Of amounts whose last digit is not 0, since a zero that ends an integer says less than one after the point. */
    @Test
    void powersOfTenChangeNothing() {
        for (int i = 0; i < 2_000; i++) {
            int scale = random.nextInt(3);
            int tens = random.nextInt(100);
            BigDecimal first = BigDecimal.valueOf(tens * 10L + 1 + random.nextInt(9), scale);
            BigDecimal second = BigDecimal.valueOf(tens * 10L + 1 + random.nextInt(9), scale);
            String hedge = pick(HEDGES);
            String otherHedge = pick(HEDGES);
            int power = random.nextInt(13) - 3;

            Kind kind = Claims.compare(money(first, hedge), money(second, otherHedge))
                    .kind();
            Kind scaled = Claims.compare(
                            money(first.scaleByPowerOfTen(power), hedge),
                            money(second.scaleByPowerOfTen(power), otherHedge))
                    .kind();
            assertThat(scaled)
                    .as("%s %s, %s %s, 10^%s", first, hedge, second, otherHedge, power)
                    .isEqualTo(kind);
        }
    }

    /** Whatever the factor, as long as it leaves the digits in their places; a slip is one by its digits. */
    @Test
    void factorsThatKeepTheDigitsKeepTheKind() {
        for (int i = 0; i < 500; i++) {
            String first = 2 + random.nextInt(3) + "." + random.nextInt(3) + (1 + random.nextInt(4));
            String second = 2 + random.nextInt(3) + "." + random.nextInt(3) + (1 + random.nextInt(4));
            Finding finding = Claims.compare("x: " + first + " km exact", "x: " + second + " km exact");
            Finding metres = Claims.compare(
                    "x: " + new BigDecimal(first).movePointRight(3).toPlainString() + " m exact",
                    "x: " + new BigDecimal(second).movePointRight(3).toPlainString() + " m exact");

            assertThat(metres.kind()).as("%s, %s", first, second).isEqualTo(finding.kind());
        }
    }

    private static String money(BigDecimal amount, String hedge) {
        return "x: " + amount.toPlainString() + " USD " + hedge;
    }

    private static Kind summary(String... values) {
        List<Claim> claims = new ArrayList<>();
        for (String value : values) {
            claims.add(Claims.of("c" + claims.size(), "x: " + value));
        }
        return Comparison.summary(Comparison.compare(claims)).orElseThrow();
    }

    private String randomClaim() {
        String value = switch (random.nextInt(6)) {
            case 0 -> "@" + pick(DATES);
            case 1 -> "=" + pick(TERMS);
            case 2 -> "5 " + pick(UNITS) + " band 4 " + (4 + random.nextInt(9)) + conversion();
            default -> amount() + conversion();
        };
        String qualifier = random.nextInt(4) > 0
                ? ""
                : " # " + pick(List.of("as-of", "model", "basis", "place", "time-zone")) + "=" + pick(DATES);
        return "28일(현지시간): " + value + qualifier + " ! " + pick(List.of("asserted", "denied", "hedged", "doubted"));
    }

    private String conversion() {
        return random.nextBoolean() ? "" : " + " + amount();
    }

    private String amount() {
        return pick(AMOUNTS) + " " + pick(UNITS) + " " + pick(HEDGES);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
