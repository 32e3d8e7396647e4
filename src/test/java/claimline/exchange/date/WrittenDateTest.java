package claimline.exchange.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-27                                    | 2025-01-27
        2025-01                                       | 2025-01
        2025                                          | 2025
        202X                                          | 202X
        2024-12~                                      | 2024-12~
        [2025-01-20,2025-01-27]                       | [2025-01-20,2025-01-27]
        2025-01-20/..                                 | 2025-01-20/..
        2025-1-7                                      | 2025-01-07
        2025-01-27 00:00:00                           | 2025-01-27
        2025-01-27T09:30                              | 2025-01-27T09:30
        2025-01-27 09:30:15+0900                      | 2025-01-27T09:30:15+09:00
        2025-01-27T09:30:00.000Z                      | 2025-01-27T09:30:00Z
        2025-01-27T09:30:00.250Z                      | 2025-01-27T09:30:00.250Z
        20250127                                      | 2025-01-27
        20250127T093000Z                              | 2025-01-27T09:30:00Z
        2025/1/27                                     | 2025-01-27
        2025.01.27.                                   | 2025-01-27
        2025. 1. 27                                   | 2025-01-27
        2025. 1. 27. 오후 3:05                         | 2025-01-27T15:05
        2025년 1월 27일                                | 2025-01-27
        2025년 1월 27일 (월)                            | 2025-01-27
        2025년1월27일 오후 3시 30분                      | 2025-01-27T15:30
        2025년 1월 27일 12시                            | 2025-01-27T12:00
        2025년 1월                                     | 2025-01
        2025년                                        | 2025
        2024년 12월경                                  | 2024-12~
        27.01.2025                                    | 2025-01-27
        1/27/2025                                     | 2025-01-27
        27/1/2025                                     | 2025-01-27
        05/05/2025                                    | 2025-05-05
        1/27/2025 3:30 PM                             | 2025-01-27T15:30
        1/27/2025 12:05 am                            | 2025-01-27T00:05
        Jan 27, 2025                                  | 2025-01-27
        January 27th 2025, 9:30                       | 2025-01-27T09:30
        Monday, January 27, 2025                      | 2025-01-27
        27 January 2025                               | 2025-01-27
        27-Jan-2025                                   | 2025-01-27
        Sept. 2024                                    | 2024-09
        Fri Nov 22 1963 12:30:00 GMT-0600 (CST)       | 1963-11-22T12:30:00-06:00
        circa 1890                                    | 1890~
        44 BC                                         | -0043
        기원전 37년                                    | -0036
        2025-01-20 - 2025-01-27                       | 2025-01-20/2025-01-27
        2025.1.20 ~ 2025.1.27                         | 2025-01-20/2025-01-27
        2025년 1월부터 2025년 3월까지                    | 2025-01/2025-03
        Jan 20, 2025 – Jan 27, 2025                   | 2025-01-20/2025-01-27
        11/2010                                       | 2010-11
        2025 1 27                                     | 2025-01-27
        2025 1                                        | 2025-01
        20250127093015                                | 2025-01-27T09:30:15
        202501270930                                  | 2025-01-27T09:30
        2025-01-27 09:30 KST                          | 2025-01-27T09:30+09:00
        Jan 27, 2025, 9:30 AM EST                     | 2025-01-27T09:30-05:00
        2025.02.03(월)                                 | 2025-02-03
        2025-02-03 (월)                                | 2025-02-03
        2025년 2월 3일 월요일                            | 2025-02-03
        2025년 2월 3일(월) 오전 9시                       | 2025-02-03T09:00
        2025년 1월 27일~2월 3일                          | 2025-01-27/2025-02-03
        2025년 1월 27일 ~ 29일                           | 2025-01-27/2025-01-29
        2025년 1~3월                                   | 2025-01/2025-03
        2025.1.27~29                                  | 2025-01-27/2025-01-29
        2025.01.27 ~ 02.03                            | 2025-01-27/2025-02-03
        27-29 January 2025                            | 2025-01-27/2025-01-29
        January 27–29, 2025                           | 2025-01-27/2025-01-29
        Jan 28 - Feb 3, 2025                          | 2025-01-28/2025-02-03
        28 Jan – 3 Feb 2025                           | 2025-01-28/2025-02-03
        12/2024 - 1/2025                              | 2024-12/2025-01
        Q1 2025                                       | 2025-33
        2025-Q4                                       | 2025-36
        2025년 1분기                                   | 2025-33
        2025년 상반기                                  | 2025-40
        spring 2025                                   | 2025-21
        2024년 가을                                    | 2024-23
        1850s                                         | 185X
        1990년대                                       | 199X
        19th century                                  | 18XX
        21세기                                         | 20XX
        """)
    void dates_as_people_write_them_become_edtf(String written, String edtf) {
        assertThat(WrittenDate.parse(written, DateOrder.UNKNOWN)).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "45684, format of a date",
        "1738000000, format of a date",
        "27/01/25, two digits",
        "25.02.04, two digits",
        "1-Feb-25, two digits",
        "12/31, is no date",
        "202X-, at position",
        "2025-02-30, no day of the calendar"
    })
    void what_is_wrong_is_said_in_the_words_of_who_wrote_it(String written, String reason) {
        assertThatThrownBy(() -> WrittenDate.parse(written, DateOrder.UNKNOWN))
                .hasMessageContaining(written)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2025-04-03", "MONTH_FIRST, 2025-03-04"})
    void day_and_month_stand_as_the_order_says(DateOrder order, String edtf) {
        assertThat(WrittenDate.parse("03/04/2025", order)).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2025", "3-4-2025"})
    void without_an_order_nobody_guesses(String written) {
        assertThat(WrittenDate.isAmbiguous(written)).isTrue();
        assertThatThrownBy(() -> WrittenDate.parse(written, DateOrder.UNKNOWN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2025-02-30",
                "32/13/2025",
                "1/27/25",
                "2025-13",
                "12:30",
                "Jan",
                "999999",
                "45684.5",
                "Jan-25",
                "9999999999",
                "27 janvier 2025",
                "2025-01-27 25:00",
                "1850-60",
                "0th century",
                "2025년 3월 1일~2월 1일"
            })
    void what_is_no_date_is_refused(String written) {
        assertThatThrownBy(() -> WrittenDate.parse(written, DateOrder.MONTH_FIRST))
                .isInstanceOf(InvalidInputException.class);
    }
}
