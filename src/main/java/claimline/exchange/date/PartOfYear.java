package claimline.exchange.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seasons, quarters and halves of a year, decades and centuries, with the codes that EDTF has for them. */
final class PartOfYear {

    private record Form(Pattern pattern, int code) {}

    private static final List<Form> FORMS = List.of(
            new Form(form("spring,?(?: of)?\\s+Y|Y\\s+spring|Y\\s?년\\s?봄"), 21),
            new Form(form("summer,?(?: of)?\\s+Y|Y\\s+summer|Y\\s?년\\s?여름"), 22),
            new Form(form("(?:autumn|fall),?(?: of)?\\s+Y|Y\\s+(?:autumn|fall)|Y\\s?년\\s?가을"), 23),
            new Form(form("winter,?(?: of)?\\s+Y|Y\\s+winter|Y\\s?년\\s?겨울"), 24),
            new Form(form("(?:q1|1q),?\\s*Y|Y\\s?-?(?:q1|1q)|Y\\s?년\\s?1\\s?분기"), 33),
            new Form(form("(?:q2|2q),?\\s*Y|Y\\s?-?(?:q2|2q)|Y\\s?년\\s?2\\s?분기"), 34),
            new Form(form("(?:q3|3q),?\\s*Y|Y\\s?-?(?:q3|3q)|Y\\s?년\\s?3\\s?분기"), 35),
            new Form(form("(?:q4|4q),?\\s*Y|Y\\s?-?(?:q4|4q)|Y\\s?년\\s?4\\s?분기"), 36),
            new Form(form("(?:h1|1h),?\\s*Y|Y\\s?-?(?:h1|1h)|Y\\s?년\\s?상반기"), 40),
            new Form(form("(?:h2|2h),?\\s*Y|Y\\s?-?(?:h2|2h)|Y\\s?년\\s?하반기"), 41));

    private static final Pattern DECADE = Pattern.compile("(\\d{3})0(?:'?s|\\s?년대)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTURY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th) century|(\\d{1,2})\\s?세기", Pattern.CASE_INSENSITIVE);

    private PartOfYear() {}

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern.replace("Y", "(\\d{4})"), Pattern.CASE_INSENSITIVE);
    }

    /** As EDTF; empty if the text is none. */
    static Optional<String> edtf(String text) {
        for (Form form : FORMS) {
            Matcher found = form.pattern.matcher(text);
            if (found.matches()) {
                return Optional.of(group(found) + "-" + form.code);
            }
        }
        Matcher decade = DECADE.matcher(text);
        Matcher century = CENTURY.matcher(text);
        if (decade.matches()) {
            return Optional.of(decade.group(1) + "X");
        }
        return century.matches() && Integer.parseInt(group(century)) > 0
                ? Optional.of(String.format(Locale.ROOT, "%02dXX", Integer.parseInt(group(century)) - 1))
                : Optional.empty();
    }

    private static String group(Matcher found) {
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                return found.group(i);
            }
        }
        throw new IllegalStateException("each form has a number");
    }
}
