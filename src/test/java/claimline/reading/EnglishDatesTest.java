package claimline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of English, invented, as read in a text published on Wednesday, 12 February 2031. */
class EnglishDatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 2, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        on Jan. 20, 2030                      | Jan. 20, 2030=2030-01-20
        January 20, 2030 was cold             | January 20, 2030=2030-01-20
        20 January 2030                       | 20 January 2030=2030-01-20
        the 20th of January 2030              | the 20th of January 2030=2030-01-20
        the twentieth of January 2030         | the twentieth of January 2030=2030-01-20
        20-Jan-2030                           | 20-Jan-2030=2030-01-20
        Monday, Jan. 20, 2030                 | Monday, Jan. 20, 2030=2030-01-20
        1/20/2030 and 20/1/2030               | 1/20/2030=2030-01-20; 20/1/2030=2030-01-20
        2/1/2030                              | 2/1/2030=2030-02-01
        27.01.2030                            | 27.01.2030=2030-01-27
        2030-01-20                            | 2030-01-20=2030-01-20
        May 2030                              | May 2030=2030-05
        Dec. '29                              | Dec. '29=2029-12
        in 2023                               | 2023=2023
        the year 2024                         | the year 2024=2024
        Smith (1974)                          | 1974=1974
        fiscal 2030                           | fiscal 2030=2030
        FY2030 and FY29                       | FY2030=2030; FY29=2029
        44 BC                                 | 44 BC=-0043
        AD 79                                 | AD 79=0079
        the 2024 flood                        | 2024=2024
        """)
    void absolute(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        It fell on Monday.                    | Monday=2031-02-10
        Holders will get 28% above Thursday's price | Thursday=2031-02-06
        It fell on Thursday.                  | Thursday=2031-02-06
        It will open on Thursday.             | Thursday=2031-02-13
        last Wednesday                        | last Wednesday=2031-02-05
        next Friday                           | next Friday=2031-02-21
        this week                             | this week=2031-02-10/2031-02-16
        yesterday, today and tomorrow         | yesterday=2031-02-11; today=2031-02-12; tomorrow=2031-02-13
        the day before yesterday              | the day before yesterday=2031-02-10
        last night                            | last night=2031-02-11
        It sank on Jan. 20.                   | Jan. 20=2031-01-20
        It sank on Dec. 20.                   | Dec. 20=2030-12-20
        It is to reopen in March.             | March=2031-03
        It closed in March.                   | March=2030-03
        last March                            | last March=2030-03
        Friday the 17th was cold              | Friday the 17th=2031-01-17
        Monday last week                      | Monday last week=2031-02-03
        Jan. 3 last year                      | Jan. 3 last year=2030-01-03
        the 15th of next month                | the 15th of next month=2031-03-15
        the week of Jan. 6                    | the week of Jan. 6=2031-01-06/2031-01-12
        earlier this month                    | earlier this month=2031-02
        last year, next month                 | last year=2030; next month=2031-03
        a year ago                            | a year ago=2030
        two weeks ago                         | two weeks ago=2031-01-29~
        a decade ago                          | a decade ago=2021~
        a year and a half ago                 | a year and a half ago=2029-08
        two weeks from now                    | two weeks from now=2031-02-26~
        over the weekend                      | the weekend=2031-02-08/2031-02-09
        the year before last                  | the year before last=2029
        a week from Tuesday                   | a week from Tuesday=2031-02-25
        three days after Christmas            | three days after Christmas=2030-12-28
        two weeks before March 3              | two weeks before March 3=2031-02-17
        three days before the vote            | three days=P3D
        It closed on the 5th.                 | the 5th=2031-02-05
        this May                              | this May=2031-05
        the night before last                 | the night before last=2031-02-10
        It will stay closed through February 21. | February 21=2031-02-21
        It ends in 2035. It rose more than a year earlier. | 2035=2035; a year earlier=2030
        It takes effect on April 6.           | April 6=2031-04-06
        """)
    void against_the_day_of_publication(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        the 1990s and the '80s                | the 1990s=199X; the '80s=198X
        the late 1990s                        | the late 1990s=1997/1999
        the nineties                          | the nineties=199X
        mid-2024                              | mid-2024=2024-06~
        early 2025                            | early 2025=2025-33~
        in late 2024                          | late 2024=2024-36~
        early in January                      | early in January=2031-01-0X
        late January                          | late January=[2031-01-2X,2031-01-3X]
        the end of 2023                       | the end of 2023=2023-12~
        Q4 2024 and 4Q24                      | Q4 2024=2024-36; 4Q24=2024-36
        the fourth quarter                    | the fourth quarter=2030-36
        last year's third quarter             | last year's third quarter=2030-35
        the third quarter last year           | the third quarter last year=2030-35
        the second half of 2024               | the second half of 2024=2024-41
        H1 2025                               | H1 2025=2025-40
        spring 2024                           | spring 2024=2024-21
        the summer of last year               | the summer of last year=2030-22
        last summer                           | last summer=2030-22
        the 21st century                      | the 21st century=20XX
        5th century BC                        | 5th century BC=-04XX
        the first Monday of May 2030          | the first Monday of May 2030=2030-05-06
        the last week of May 2030             | the last week of May 2030=2030-05-25/2030-05-31
        Christmas Day 2029                    | Christmas Day 2029=2029-12-25
        New Year's Eve                        | New Year's Eve=2030-12-31
        Thanksgiving 2024                     | Thanksgiving 2024=2024-11-28
        around 2015                           | 2015=2015~
        circa 44 BC                           | 44 BC=-0043~
        by year-end                           | year-end=2031-12~
        by the end of the month               | the end of the month=2031-02-2X
        the last day of February 2028         | the last day of February 2028=2028-02-29
        """)
    void parts_and_long_stretches(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        between 2015 and 2020                 | between 2015 and 2020=2015/2020
        from Jan 3 to Jan 5                   | from Jan 3 to Jan 5=2031-01-03/2031-01-05
        Jan 3-5                               | Jan 3-5=2031-01-03/2031-01-05
        from 12 to 16 December 2030           | from 12 to 16 December 2030=2030-12-12/2030-12-16
        Dec. 30-Jan. 2                        | Dec. 30-Jan. 2=2030-12-30/2031-01-02
        the July-September period             | July-September=2030-07/2030-09
        2015–20 and 2015-2020                 | 2015–20=2015/2020; 2015-2020=2015/2020
        the 2024/25 season                    | 2024/25=2024/2025
        Monday through Friday                 | Monday through Friday=2031-02-10/2031-02-14
        since 2020                            | since 2020=2020/..
        It was open until Dec. 3.             | until Dec. 3=../2030-12-03
        January 27 and 28                     | January 27 and 28={2031-01-27,2031-01-28}
        27 and 28 January                     | 27 and 28 January={2031-01-27,2031-01-28}
        between 3 and 10 January              | between 3 and 10 January=2031-01-03/2031-01-10
        from 2015 onwards                     | from 2015 onwards=2015/..
        since last week                       | since last week=2031-02-03/..
        until next week                       | until next week=../2031-02-23
        the first nine months of 2024         | the first nine months of 2024=2024-01/2024-09
        the last two quarters of last year    | the last two quarters of last year=2030-35/2030-36
        the first two weeks of March          | the first two weeks of March=2031-03-01/2031-03-14
        the first ten days of May 2030        | the first ten days of May 2030=2030-05-01/2030-05-10
        """)
    void ranges_and_lists(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        3:30 p.m. EST                         | 3:30 p.m. EST=2031-02-12T15:30:00-05:00
        10am GMT                              | 10am GMT=2031-02-12T10:00:00Z
        9.40 p.m. that day                    | 9.40 p.m. that day=2031-02-12T21:40:00
        noon and midnight                     | noon=2031-02-12T12:00:00; midnight=2031-02-12T00:00:00
        at nine o'clock                       | nine o'clock=2031-02-12T09:00:00
        at 14:30                              | 14:30=2031-02-12T14:30:00
        0900 GMT                              | 0900 GMT=2031-02-12T09:00:00Z
        9am-5pm                               | 9am-5pm=2031-02-12T09:00:00/2031-02-12T17:00:00
        10 to 11 a.m.                         | 10 to 11 a.m.=2031-02-12T10:00:00/2031-02-12T11:00:00
        July 4, 2030 at 3 p.m. ET             | July 4, 2030 at 3 p.m. ET=2030-07-04T15:00:00-04:00
        It fell at 9 a.m. on Monday.          | 9 a.m. on Monday=2031-02-10T09:00:00
        noon yesterday                        | noon yesterday=2031-02-11T12:00:00
        It fell Monday morning.               | Monday morning=2031-02-10
        half past three                       | half past three=2031-02-12T03:30:00
        a quarter to nine in the evening      | a quarter to nine in the evening=2031-02-12T20:45:00
        at ten past four                      | ten past four=2031-02-12T04:10:00
        3 o'clock in the afternoon            | 3 o'clock in the afternoon=2031-02-12T15:00:00
        tomorrow evening at 7                 | tomorrow evening at 7=2031-02-13T19:00:00
        9 a.m. to 5 p.m. on Monday            | 9 a.m. to 5 p.m. on Monday=2031-02-10T09:00:00/2031-02-10T17:00:00
        """)
    void times_of_day(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        the past two years                    | the past two years=P2Y
        over the last three months            | the last three months=P3M
        for five days                         | five days=P5D
        a six-month study                     | six-month=P6M
        an hour and a half                    | an hour and a half=PT1H30M
        nearly half an hour                   | half an hour=PT30M nearly
        two and a half years                  | two and a half years=P2Y6M
        2 hours and 15 minutes                | 2 hours and 15 minutes=PT2H15M
        3 to 5 years                          | 3 to 5 years=3..5 a
        several years                         | several years=1..10 a
        a fortnight                           | a fortnight=P2W
        half a century                        | half a century=P50Y
        two decades                           | two decades=P20Y
        It took a year.                       | a year=P1Y
        more than five days                   | five days=P5D more-than
        30 seconds                            | 30 seconds=PT30S
        8½ minutes later                      | 8½ minutes=PT8M30S
        spent over two years                  | two years=P2Y more-than
        $5m over two years                    | two years=P2Y
        """)
    void lengths(String text, String expected) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        It may rain. They march on. The sun sat.
        May said so. April Jones met June Carter.
        the second time
        version 2024.1.3, Python 3.12.1
        call 010-1234-5678, 555-1234
        $2024, 2024 units, 1500 cities
        192.168.0.1:8080
        3/4 of them, a 5-4 score, 24/7
        score 21:19, Genesis 1:10
        52,000 cars a day, $5 an hour
        a 10-year-old boy, 10 years old
        Feb. 31, 31 Feb 2025
        Black Friday, every Monday, on Mondays
        One day he left.
        Paris 2024
        ISBN 978-3-16-148410-0, no. 2024-0137
        every other Tuesday, on the 15th floor
        It fell for the second quarter in a row.
        from 9 to 5, at 5 to 10 places, ran it in 2:05:13
        """)
    void none(String text) {
        assertThat(DatesIn.text(text, PUBLISHED)).isEmpty();
    }
}
