package claimline.reading.date;

import claimline.reading.date.KoreanLengthWords.UnitWord;
import claimline.reading.numeral.KoreanNumerals;
import claimline.reading.numeral.NativeNumbers;
import claimline.reading.numeral.Numeral;
import claimline.reading.numeral.Numeral.Form;
import claimline.reading.text.Digits;
import claimline.reading.text.Lexicon;

/** One number with one unit of time: 30분, 두 달, 수십 년, 2~3시간. */
final class KoreanLengthCount {

    private static final int LONGEST_BARE_WEEKS = 8;

    private final DateCursor cursor;
    private final int start;

    private KoreanLengthCount(DateCursor cursor) {
        this.cursor = cursor;
        start = cursor.at();
    }

    /** What begins at the cursor, which is behind it then; null where none does, or what looks so is a date. */
    static TimeLength read(DateCursor cursor) {
        return new KoreanLengthCount(cursor).read();
    }

    private TimeLength read() {
        Numeral number = number();
        if (number == null) {
            return null;
        }
        cursor.to(number.end());
        if (cursor.skip('박')) {
            return days();
        }
        Numeral upper = upper();
        cursor.skip(' ');
        Lexicon.Hit<UnitWord> unit = KoreanLengthWords.UNITS.longest(cursor.text(), cursor.at());
        if (unit == null) {
            return cursor.back(start);
        }
        cursor.to(unit.end());
        TimeLength length =
                isLength(number, unit) ? TimeLength.of(number, unit.meaning().unit()) : null;
        if (length == null) {
            return cursor.back(start);
        }
        return upper == null ? length : length.upTo(upper.value().numerator());
    }

    /** 3박 4일: the days count. */
    private TimeLength days() {
        cursor.skip(' ');
        int days = cursor.digits(2);
        return days > 0 && cursor.skip('일')
                ? TimeLength.of(Integer.toString(days), LengthUnit.DAY)
                : cursor.back(start);
    }

    private Numeral number() {
        char first = cursor.peek();
        return Digits.isDigit(first) || KoreanNumerals.begins(first)
                ? KoreanNumerals.at(cursor.text(), cursor.at())
                : null;
    }

    /** The second number of 2~3년. */
    private Numeral upper() {
        int end = cursor.at();
        cursor.skip(' ');
        if (cursor.skipAny("~-–")) {
            cursor.skip(' ');
            Numeral upper = Digits.isDigit(cursor.peek()) ? number() : null;
            if (upper != null && !upper.isVague() && !upper.isFraction()) {
                cursor.to(upper.end());
                return upper;
            }
        }
        return cursor.back(end);
    }

    /** Whether it is a length and no date, share of a company or group of people. Asked behind the unit. */
    private boolean isLength(Numeral number, Lexicon.Hit<UnitWord> unit) {
        if (!KoreanLengths.ends(cursor) || !mayCount(number, unit.meaning()) || KoreanDateGuards.isOrdinal(cursor)) {
            return false;
        }
        boolean digits = number.form() == Form.DIGITS;
        return switch (unit.word()) {
            case "년" -> !digits || !isYear(number);
            case "해" -> !digits && number.upTo(1) < 0;
            case "일" ->
                number.someOver()
                        || KoreanDateGuards.isLasting(cursor, start)
                        || !digits
                        || number.upTo(31) < 0 && isDays();
            case "주" -> number.upTo(LONGEST_BARE_WEEKS) >= 0 && cursor.endsWord() || KoreanLengths.isMarked(cursor);
            case "분" -> !isShare();
            case "초" -> cursor.peek() != '과';
            case "분기" -> KoreanLengths.isMarked(cursor);
            case "세기" -> !digits || KoreanLengths.isMarked(cursor);
            default -> true;
        };
    }

    private boolean isDays() {
        return KoreanDateGuards.isDay(cursor, start);
    }

    /** Words of one letter, and native ones, stand before some units only. */
    private boolean mayCount(Numeral number, UnitWord unit) {
        if (number.form() != Form.WORDS) {
            return number.form() != Form.FRACTION;
        }
        char first = cursor.text().charAt(start);
        int letters = number.end() - start - (number.someOver() ? 1 : 0);
        return letters == 1 ? unit.single().indexOf(first) >= 0 : unit.natives() || !NativeNumbers.begins(first);
    }

    private boolean isYear(Numeral number) {
        int printed = number.end() - number.start();
        int year = number.upTo(9_999);
        return !number.someOver()
                && (printed == 4 && KoreanDateGuards.isYear(cursor, year)
                        || printed == 2 && (year < 10 || KoreanDateGuards.isShortYear(cursor, year)));
    }

    /** 14분의 1 */
    private boolean isShare() {
        int end = cursor.at();
        boolean share = cursor.skip('의');
        cursor.skip(' ');
        share &= KoreanNumerals.begins(cursor.peek()) || Digits.isDigit(cursor.peek());
        cursor.to(end);
        return share;
    }
}
