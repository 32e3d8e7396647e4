package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.model.Problem;
import claimline.model.ReferenceRate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesCsvTest {

    private static RatesCsv.Result read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RatesCsv.Result read(byte[] bytes) throws IOException {
        return RatesCsv.read(new ByteArrayInputStream(bytes), "rates.csv");
    }

    @Test
    void reads_the_columns_that_are_rates() throws IOException {
        RatesCsv.Result result = read("""
            date,KRW_per_USD,remark,USD_per_EUR
            2031-05-05,1390.5,"holiday, half a day",1.10
            2031-05-06,,,1.12
            """);

        assertThat(result.problems()).isEmpty();
        assertThat(result.rates())
                .containsExactly(
                        new ReferenceRate(LocalDate.parse("2031-05-05"), "USD", "KRW", new BigDecimal("1390.5"), null),
                        new ReferenceRate(LocalDate.parse("2031-05-05"), "EUR", "USD", new BigDecimal("1.10"), null),
                        new ReferenceRate(LocalDate.parse("2031-05-06"), "EUR", "USD", new BigDecimal("1.12"), null));
    }

    @Test
    void reads_the_file_of_the_european_central_bank() throws IOException {
        RatesCsv.Result result = read("""
            Date,USD,CYP,KRW,
            2031-05-05,1.10,N/A,1529.5,
            """);

        assertThat(result.problems()).isEmpty();
        assertThat(result.rates())
                .extracting(ReferenceRate::name)
                .containsExactly("2031-05-05 EUR/USD", "2031-05-05 EUR/KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rates.csv:3:1: this is not a day such as 2025-01-27 | 05/06/2031,1,1
        rates.csv:3:2: "1,390" is no rate                  | 2031-05-06,"1,390",1
        rates.csv:3:3: "0.0" is no rate                    | 2031-05-06,1,0.0
        rates.csv:3:3: "-1" is no rate                     | 2031-05-06,1,-1
        rates.csv:3:2: "1e3" is no rate                    | 2031-05-06,1e3,1
        rates.csv:3:1: this is not a day such as 2025-01-27 | 2031-02-30,1,1
        """)
    void says_where_a_row_is_wrong_and_goes_on(String problem, String row) throws IOException {
        RatesCsv.Result result =
                read("date,KRW_per_USD,USD_per_EUR\n2031-05-05,1,1\n" + row.strip() + "\n2031-05-07,1,1\n");

        assertThat(result.problems())
                .extracting(each -> each.in(Locale.ENGLISH))
                .containsExactly(problem);
        assertThat(result.rates()).extracting(ReferenceRate::day).contains(LocalDate.parse("2031-05-07"));
    }

    @Test
    void counts_the_lines_of_a_cell_that_has_several() throws IOException {
        assertThat(read("date,KRW_per_USD,remark\n2031-05-05,1,\"two\nlines\"\nwhen,1,\n")
                        .problems())
                .extracting(Problem::where)
                .extracting(Problem.Place::line)
                .containsExactly(4);
    }

    @Test
    void refuses_what_is_no_table_of_rates() throws IOException {
        for (String text : new String[] {"", "\n", "day,KRW_per_USD\n2031-05-05,1\n", "date,won\n2031-05-05,1\n"}) {
            assertThat(read(text).problems()).as(text).hasSize(1);
            assertThat(read(text).rates()).isEmpty();
        }
    }

    @Test
    void says_where_it_is_no_csv_or_no_text() throws IOException {
        assertThat(read("date,KRW_per_USD\n2031-05-05,\"1\n").problems())
                .extracting(each -> each.where().line())
                .containsExactly(2);
        assertThat(read(new byte[] {'d', 'a', '\n', (byte) 0xff}).problems())
                .extracting(each -> each.in(Locale.ENGLISH))
                .containsExactly("rates.csv:2:1: this is not UTF-8");
    }
}
