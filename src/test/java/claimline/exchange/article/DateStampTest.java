package claimline.exchange.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStampTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2031-02-03T14:20:05+09:00        | 2031-02-03T14:20:05+09:00
        2031-02-03T05:20:00.000Z         | 2031-02-03T05:20:00Z
        2031-02-03 14:20:05              | 2031-02-03T14:20:05
        2031.02.03 14:20                 | 2031-02-03T14:20
        2031. 2. 3. 오후 2:20            | 2031-02-03T14:20
        2031.02.03. 오전 12:05           | 2031-02-03T00:05
        2031/02/03 10:11                 | 2031-02-03T10:11
        2031년 2월 3일 14시 20분         | 2031-02-03T14:20
        2031년 2월 3일                   | 2031-02-03
        2031-02-03(월) 09:01             | 2031-02-03T09:01
        20310203142005                   | 2031-02-03T14:20:05
        20310203T142005                  | 2031-02-03T14:20:05
        20310203                         | 2031-02-03
        Mon, 03 Feb 2031 05:20:00 GMT    | 2031-02-03T05:20:00Z
        Jan. 28, 2031                    | 2031-01-28
        January 28, 2031 at 9:05 p.m. ET | 2031-01-28T21:05
        28 January 2031, 21:05 GMT       | 2031-01-28T21:05Z
        28th Sept 2031                   | 2031-09-28
        3-Feb-2031                       | 2031-02-03
        01/28/2031                       | 2031-01-28
        28/01/2031                       | 2031-01-28
        02/03/2031                       | -
        2031-02-30                       | -
        2031-13-01                       | -
        version 2.3.2031                 | -
        tel. 02-2031-0228                | -
        28 January                       | -
        """)
    void readsFullDates(String printed, String edtf) {
        assertThat(DateStamp.parse(printed).map(Object::toString).orElse(null)).isEqualTo(edtf);
    }

    @Test
    void knowsWhereEachDateOfALineStands() {
        String line = "입력 2031.02.03 14:20 수정 2031.02.04 09:00";
        assertThat(DateStamp.all(line))
                .extracting(stamp -> line.substring(stamp.start(), stamp.end()))
                .containsExactly("2031.02.03 14:20", "2031.02.04 09:00");
    }
}
