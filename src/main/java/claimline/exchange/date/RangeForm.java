package claimline.exchange.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which two days or months share what is written once, as a table of patterns over the whole field. */
final class RangeForm {

    private static final String TO = "\\s*[–—~～]\\s*|\\s+(?:-|to|부터)\\s+|부터\\s+";
    private static final String OR_HYPHEN = "(?:" + TO + "|\\s*-\\s*)";
    private static final String TH = "(?:st|nd|rd|th)?";
    private static final String OTHER_MONTH = DateForm.MONTH.replace("<name>", "<name2>");

    private static final List<Pattern> FORMS = List.of(
            form("(?<y>\\d{4})\\s?년\\s?(?<m>\\d{1,2})\\s?월\\s?(?<d>\\d{1,2})\\s?일?" + DateForm.KOREAN_DAY + "(?:" + TO
                    + "|\\s*-\\s*)(?:(?<m2>\\d{1,2})\\s?월\\s?)?(?<d2>\\d{1,2})\\s?일" + DateForm.KOREAN_DAY + "(?:까지)?"),
            form("(?<y>\\d{4})\\s?년\\s?(?<m>\\d{1,2})\\s?월?" + OR_HYPHEN + "(?<m2>\\d{1,2})\\s?월(?:까지)?"),
            form("(?<y>\\d{4})[./-]\\s?(?<m>\\d{1,2})[./-]\\s?(?<d>\\d{1,2})\\.?" + DateForm.KOREAN_DAY + "(?:" + TO
                    + ")(?:(?<m2>\\d{1,2})[./-]\\s?)?(?<d2>\\d{1,2})\\.?" + DateForm.KOREAN_DAY),
            form("(?<d>\\d{1,2})" + TH + OR_HYPHEN + "(?<d2>\\d{1,2})" + TH + "\\s+" + DateForm.MONTH
                    + ",?\\s+(?<y>\\d{4})"),
            form(DateForm.MONTH + "\\s+(?<d>\\d{1,2})" + TH + OR_HYPHEN + "(?:" + OTHER_MONTH + "\\s+)?(?<d2>\\d{1,2})"
                    + TH + ",?\\s+(?<y>\\d{4})"),
            form("(?<d>\\d{1,2})" + TH + "\\s+" + DateForm.MONTH + OR_HYPHEN + "(?<d2>\\d{1,2})" + TH + "\\s+"
                    + OTHER_MONTH + ",?\\s+(?<y>\\d{4})"));

    private RangeForm() {}

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The range as EDTF, though there may be no such days; empty if the text has none of the forms. */
    static Optional<String> edtf(String text) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                String month = month(found, "m", "name");
                String other = month(found, "m2", "name2");
                return Optional.of(date(found, month, "d") + "/" + date(found, other == null ? month : other, "d2"));
            }
        }
        return Optional.empty();
    }

    private static String month(Matcher found, String number, String name) {
        String written = DateForm.part(found, number);
        String called = DateForm.part(found, name);
        return written != null ? written : called == null ? null : DateForm.monthOf(called);
    }

    private static String date(Matcher found, String month, String day) {
        String written = DateForm.part(found, day);
        return found.group("y") + "-" + DateForm.padded(month)
                + (written == null ? "" : "-" + DateForm.padded(written));
    }
}
