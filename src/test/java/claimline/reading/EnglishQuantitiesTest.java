package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishQuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The quay cost [$5.6 million].             | money 5600000 USD exact
        It lost [US$589bn] in value               | money 589000000000 USD exact
        worth [£4.4m]                             | money 4400000 GBP exact
        [1.2 million dollars]                     | money 1200000 USD exact
        [two million euros]                       | money 2000000 EUR exact
        [30 cents]                                | money 0.3 USD exact
        [50 pence]                                | money 0.5 GBP exact
        [$20 and 43 cents]                        | money 20.43 USD exact
        [A$20m], a                                | money 20000000 AUD exact
        [USD 5m]                                  | money 5000000 USD exact
        [20 million yuan]                         | money 20000000 CNY exact
        [RMB 300]                                 | money 300 CNY exact
        [100 Swiss francs]                        | money 100 CHF exact
        [42 KWD]                                  | money 42 KWD exact
        [10$]                                     | money 10 USD exact
        a [$2m]-a-year deal                       | money 2000000 USD exact
        [half a million dollars]                  | money 500000 USD exact
        [millions of dollars] in aid              | money 1000000..10000000 USD band
        a [$157-billion] valuation                | money 157000000000 USD exact
        """)
    void money(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shares fell [17%] on Monday               | percent -17 % exact
        dropped by [12.5 per cent] to $3          | percent -12.5 % exact
        it closed [17.2%] lower                   | percent -17.2 % exact
        a [5%] fall                               | percent -5 % exact
        a decline of about [5 percent]            | percent -5 % about
        down [3.5%]                               | percent -3.5 % exact
        it fell to [17%]                          | percent 17 % exact
        down from [12 percent]                    | percent 12 % exact
        ferries gained [7.6%]                     | percent 7.6 % exact
        cut rates by [25 basis points]            | points -0.25 pp exact
        in all [6.1%] dropped out of the race       | percent 6.1 % exact
        lost an average of [15.2%]                | percent -15.2 % exact
        cut rates by [a quarter point]            | points -0.25 pp exact
        rose by [half a percentage point]         | points 0.5 pp exact
        rose [0.3 percentage points]              | points 0.3 pp exact
        The index lost [250 points], or 1.3%      | count -250 {point} exact
        growth of between [5 and 10 per cent]     | percent 5..10 % band
        [5 to 10 pct]                             | percent 5..10 % band
        rose from [5%] to 8%                      | percent 5 % exact
        raising the toll on it from [$5] to $7    | money 5 USD exact
        tolls range from [$5 to $7]               | money 5..7 USD band
        cars rose [0.5%] and trucks fell 0.8%     | percent 0.5 % exact
        the rate was [4.5%], 1 point lower        | percent 4.5 % exact
        backed it by 58%-[27%]                    | percent 27 % exact
        """)
    void shares(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        counted [4,871 broken wires], and         | count 4871 {wire} exact
        [Three free ferries] have been            | count 3 {boat} exact
        [seven people] were                       | count 7 {person} exact
        [2,000 jobs] were at risk                 | count 2000 {job} exact
        [63 vehicles] on the bridge               | count 63 {vehicle} exact
        [12 companies]                            | count 12 {company} exact
        [Tens of thousands of protesters]         | count 10000..100000 {person} band
        [dozens of police]                        | count 24..100 {person} band
        [2.5m people]                             | count 2500000 {person} exact
        [37B parameters]                          | count 37000000000 {parameter} exact
        [a quarter of a million homes]            | count 250000 {house} exact
        [5 to 10 people]                          | count 5..10 {person} band
        [one person] died                         | count 1 {person} exact
        In London [300 people] met                | count 300 {person} exact
        [Twenty-five species] were                | count 25 {species} exact
        the ferry left [17] dead                  | count 17 {person} exact
        [two third-party suppliers]               | count 2 {supplier} exact
        The collapse killed [two].                | count 2 {person} exact
        The ferry fire injured [16] on Sunday     | count 16 {person} exact
        It left [nine] dead.                      | count 9 {person} exact
        [4,800 flight attendants] walked out      | count 4800 {person} exact
        [112 homes] burned                        | count 112 {house} exact
        """)
    void counts(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        span measures [386 metres];               | number 386 m exact
        a [5-mile] run                            | number 5 [mi_i] exact
        [40 degrees Celsius]                      | number 40 Cel exact
        [minus 5 degrees]                         | number -5 deg exact
        [60 km/h]                                 | number 60 km/h exact
        [30 square miles]                         | number 30 [smi_us] exact
        [one in fourteen] of the cables           | ratio 1/14 1 exact
        [3 out of 5] doctors                      | ratio 3/5 1 exact
        [two-thirds] of them                      | ratio 2/3 1 exact
        [a third] of the votes                    | ratio 1/3 1 exact
        Nearly [half] of them                     | ratio 1/2 1 nearly
        [twice] as fast                           | ratio 2 1 exact
        a [tenfold] increase                      | ratio 10 1 exact
        [10 times] larger                         | ratio 10 1 exact
        the [fourth-largest] port                 | rank 4 {rank} exact
        ranked [5th] in                           | rank 5 {rank} exact
        [No. 1] in sales                          | rank 1 {rank} exact
        his [third] term                          | ordinal 3 1 exact
        the [21st] meeting                        | ordinal 21 1 exact
        a magnitude [6.4] quake                   | number 6.4 1 exact
        lost [one-fifth] of its value             | ratio 1/5 1 exact
        fell by [a third]                         | ratio 1/3 1 exact
        [three times] as many                     | ratio 3 1 exact
        sold at [5 times] its cost                | ratio 5 1 exact
        It grew [three times] in May              | ratio 3 1 exact
        They met [three times] in May             | count 3 {time} exact
        open [twice] a week                       | count 2 {time} exact
        he was fined [twice].                     | count 2 {time} exact
        [10x] faster                              | ratio 10 1 exact
        a ratio of [3 to 1]                       | ratio 3 1 exact
        a [5-to-2] margin                         | ratio 5/2 1 exact
        at [422.5 parts per million]              | number 422.5 [ppm] exact
        weighs [200 pounds]                       | number 200 [lb_av] exact
        [minus three million]                     | number -3000000 1 exact
        it is 575 kg ([1,268 pounds])             | number 1268 [lb_av] exact
        """)
    void measures_ratios_and_ranks(String marked, String described) {
        assertRead(marked, described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        about [$5]           | about     | about $5
        some [300 jobs]      | about     | some 300 jobs
        nearly [20 people]   | nearly    | nearly 20 people
        more than [20 people]| more-than | more than 20 people
        over [$5m]           | more-than | over $5m
        at least [20 people] | at-least  | at least 20 people
        no more than [20 cars] | at-most | no more than 20 cars
        up to [50%]          | at-most   | up to 50%
        less than [10%]      | less-than | less than 10%
        [10%] or more        | at-least  | 10% or more
        some said [300]-plus | at-least  | 300-plus
        all [20]-odd of them | some-over | 20-odd
        almost [a third] to £5m | nearly | almost a third
        as many as [20 people] | at-most | as many as 20 people
        just over [$5m]      | some-over | just over $5m
        just [20 people]     | exact     | 20 people
        error of plus or minus [2.6 points] | about | plus or minus 2.6 points
        """)
    void hedges_are_beside_the_figure(String marked, String hedge, String phrase) {
        Marked read = Marked.of(marked);
        Mention mention = read.mention(Language.ENGLISH);
        assertThat(Marked.quantity(mention).hedge().code()).isEqualTo(hedge);
        assertThat(mention.phrase().in(read.text())).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Windows 11, iPhone 15, GPT-4o, Llama 3.1, the Boeing 737, COVID-19, the F-35",
                "https://a.com/2024/01 www.b.org/7 bob99@x.org 10.0.0.1 555-1234",
                "The team won 3-2 at 12:30 on page 12, see section 230",
                "a 30-year-old man, a 60,000-seat stadium, the 21st century",
                "one of the biggest, once again, none of them, someone, often, tension, attend",
                "9/11, 24/7, top 10, Phase 3, a third party, the 500-stock index, 8x7B",
                "vol. 15, pp. 210-218, p. 45, case No. 21-55123, room 0900, a category 4 storm, 10^23",
                "the 9th U.S. Circuit Court, the Fifth Amendment, Fifth Avenue, three Mondays ago, he is 5'11\"",
            })
    void no_figures(String text) {
        assertThat(Reading.of(text, Language.ENGLISH, Optional.empty()))
                .filteredOn(mention -> mention.kind() != MentionKind.DATE)
                .extracting(mention -> mention.span().in(text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"three, 3", "Two dozen, 24", "1/5, 1/5", "0.77, 0.77", "-504, -504", "a hundred, 100", "100k, 100000"})
    void a_text_that_is_a_number_is_read_as_one(String text, String amount) {
        assertThat(Reading.of(text, Language.ENGLISH, Optional.empty()))
                .singleElement()
                .satisfies(
                        mention -> assertThat(Marked.quantity(mention).amount()).hasToString(amount));
    }

    private static void assertRead(String marked, String described) {
        assertThat(Marked.described(Marked.of(marked).mention(Language.ENGLISH)))
                .isEqualTo(described);
    }
}
