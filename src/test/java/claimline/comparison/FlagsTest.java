package claimline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is noted of two claims beside the kind. */
class FlagsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                          | 17 % exact                        | 17 % exact
        HOLDER            | 17 % exact ! attributed by Kim    | 17 % exact ! attributed by Lee
                          | 17 % exact ! attributed by Kim Ro | 17 % exact ! attributed by kim ro
        HOLDER            | 17 % exact ! attributed by Kim    | 17 % exact ! hedged
        HOLDER CERTAINTY  | 17 % exact ! attributed by Kim    | 17 % exact
        CERTAINTY         | 17 % exact ! hedged               | 17 % exact
        CERTAINTY         | 17 % exact ! doubted              | 17 % exact ! hedged
        CERTAINTY         | =H800 ! hedged                    | =H800 ! denied
                          | =yes ! denied                     | =no
        HOLDER CERTAINTY  | =yes ! denied by the firm         | =no
        HOLDER CERTAINTY  | 17 % exact ! attributed by Kim    | 25 % exact
                          | 9 mo exact ! attributed by Kim    | 14 mo exact ! attributed by Lee
                          | 17 % exact # basis=open ! attributed by Kim | 13 % exact # basis=close
        COPIED            | 4817 {wire} exact                 | 4817 {wire} exact
        COPIED            | 5576000 USD exact                 | 5576000 USD exact
        COPIED            | 17.40 % exact                     | 17.40 % exact
                          | 17.4 % exact                      | 17.4 % exact
                          | 5570000 USD exact                 | 5570000 USD exact
                          | 5576000 USD about                 | 5576000 USD exact
                          | 4817 {wire} exact                 | 4871 {wire} exact
                          | 4817 {wire} exact # scope=a       | 4817 {wire} exact # scope=b
                          | @2031-05-02                       | @2031-05-02
        """)
    void areNotedWhoeverComesFirst(String flags, String first, String second) {
        Set<Flag> expected = new TreeSet<>();
        if (flags != null) {
            Arrays.stream(flags.split(" +")).map(Flag::valueOf).forEach(expected::add);
        }
        assertThat(Claims.compare("x: " + first, "x: " + second, Context.NONE).flags())
                .containsOnlyKeys(expected);
        assertThat(Claims.compare("x: " + second, "x: " + first, Context.NONE).flags())
                .containsOnlyKeys(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INTERNAL | 200000 USD exact          | 310000 USD exact
        INTERNAL | 4817 {wire} exact         | 4871 {wire} exact
        INTERNAL | 100 USD exact + 140 KRW exact | 100 USD exact + 160 KRW exact
                 | 4817 {wire} exact         | 4817 {wire} exact
                 | 200000 USD exact          | 215000 USD exact
                 | 17 % exact # basis=open   | 13 % exact # basis=close
        """)
    void aSourceIsAgainstItselfWhereItsClaimsExcludeEachOther(Flag flag, String first, String second) {
        List<Claim> claims = List.of(Claims.of("a", "x: " + first), Claims.of("b", "x: " + second));

        assertThat(Comparison.compare(claims).getFirst().flags().keySet())
                .isEqualTo(flag == null ? Set.of() : Set.of(flag));
    }

    @Test
    void haveASentenceInBothLanguages() {
        Finding copied =
                Claims.compare("x: 4817 {wire} exact ! attributed by Kim", "x: 4817 {wire} exact", Context.NONE);

        assertThat(copied.flags().get(Flag.COPIED).in(Locale.ENGLISH))
                .isEqualTo("Both print 4,817 wires, a figure of 4 digits or more: very likely of one origin.");
        assertThat(copied.flags().get(Flag.HOLDER).in(Locale.ENGLISH))
                .isEqualTo("Not said by the same: Kim in the one, nobody named in the other.");
        assertThat(copied.flags().get(Flag.CERTAINTY).in(Locale.KOREAN)).isEqualTo("확실성이 다릅니다: 한쪽은 전언, 다른 쪽은 단정.");
        for (Flag flag : Flag.values()) {
            assertThat(flag.label().in(Locale.ENGLISH)).isNotBlank();
            assertThat(flag.label().in(Locale.KOREAN)).isNotBlank();
        }
    }
}
