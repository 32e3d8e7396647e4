package claimline.exchange.report;

import claimline.chart.KindMarks;
import claimline.comparison.Kind;
import claimline.model.FuzzyDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells of a spreadsheet, each as what it is: text never as a formula, numbers and whole days as such. */
final class XlsxCells {

    /** What a cell holds at most, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    private XlsxCells() {}

    static void text(Worksheet sheet, int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, shortened(text));
        }
    }

    /**
     * How many lines a text takes in a column, by guess, since programs differ in whether they make rows as tall as
     * their text: a Hangul syllable is nearly as wide as two digits, in which the widths of columns are counted.
     */
    static int lines(String text, int width) {
        return text == null
                ? 1
                : text.lines()
                        .mapToInt(line -> {
                            double wide = line.codePoints()
                                    .mapToDouble(letter -> letter < 0x1100 ? 1 : 1.9)
                                    .sum();
                            return Math.max(1, (int) Math.ceil(wide * 1.05 / width));
                        })
                        .sum();
    }

    /** Never between the two halves of a character. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static void wrapped(Worksheet sheet, int row, int column, String text) {
        text(sheet, row, column, text);
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    /** A link where it is an address of the web, else text. */
    static void address(Worksheet sheet, int row, int column, String url) {
        if (url != null && Html.isWeb(url)) {
            sheet.hyperlink(row, column, new HyperLink(url));
            sheet.style(row, column)
                    .fontColor("0B57B0")
                    .underlined()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        } else {
            wrapped(sheet, row, column, url);
        }
    }

    static void kind(Worksheet sheet, int row, int column, Optional<Kind> kind, Locale locale) {
        kind.ifPresent(each -> {
            text(sheet, row, column, KindMarks.words(each, locale));
            sheet.style(row, column)
                    .fillColor(colour(each))
                    .verticalAlignment("top")
                    .set();
        });
    }

    /** The colour of a kind under a cell of several lines. */
    static void ground(Worksheet sheet, int row, int column, Optional<Kind> kind) {
        var style = sheet.style(row, column).wrapText(true).verticalAlignment("top");
        kind.ifPresent(each -> style.fillColor(colour(each)));
        style.set();
    }

    /** Light grounds for dark words, told apart by colour-blind eyes. */
    private static String colour(Kind kind) {
        return switch (kind.outcome()) {
            case CONFLICT -> "F4B6BC";
            case SUSPECT -> "F5B8A3";
            case UNDECIDED -> "F5EBB8";
            case EXPLAINED -> "C6DAF0";
            case AGREEMENT -> "B4E2D6";
        };
    }

    /** A spreadsheet holds 15 digits and no fractions; what has more stays text. */
    static void number(Worksheet sheet, int row, int column, String amount) {
        if (amount.contains("/") || amount.chars().filter(Character::isDigit).count() > 15) {
            text(sheet, row, column, amount);
        } else {
            sheet.value(row, column, new BigDecimal(amount));
            int places = Math.max(0, amount.indexOf('.') < 0 ? 0 : amount.length() - amount.indexOf('.') - 1);
            String format = places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
            sheet.style(row, column).format(format).verticalAlignment("top").set();
        }
    }

    /** A whole day is a date; what is rougher, finer or before 1900 stays as it is written. */
    static void day(Worksheet sheet, int row, int column, FuzzyDate date) {
        Optional<LocalDate> day = day(date).filter(each -> each.getYear() >= 1901 && each.getYear() < 10_000);
        if (day.isPresent()) {
            sheet.value(row, column, day.get());
            sheet.style(row, column)
                    .format("yyyy-mm-dd")
                    .verticalAlignment("top")
                    .set();
        } else {
            text(sheet, row, column, date.toString());
        }
    }

    private static Optional<LocalDate> day(FuzzyDate date) {
        try {
            return Optional.of(LocalDate.parse(date.toString()));
        } catch (DateTimeException _) {
            return Optional.empty(); // a month, a rough date, a stretch
        }
    }
}
