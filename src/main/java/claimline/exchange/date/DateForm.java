package claimline.exchange.date;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a single date is written, as a table of patterns; each begins the field, a time may follow. */
final class DateForm {

    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    static final String KOREAN_DAY = "(?:\\s?(?:\\([월화수목금토일]\\)|[월화수목금토일]요일))?";
    static final String MONTH = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Day and month change places from country to country. */
    static final Pattern SLASHED = form("(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-](?<y>\\d{4})");

    private static final List<Pattern> FORMS = List.of(
            form("(?<y>-?\\d{4})-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?" + KOREAN_DAY),
            form("(?<y>\\d{4})[./]\\s?(?<m>\\d{1,2})(?:[./]\\s?(?<d>\\d{1,2}))?\\.?" + KOREAN_DAY),
            form("(?<y>\\d{4})\\s?년(?:\\s?(?<m>\\d{1,2})\\s?월(?:\\s?(?<d>\\d{1,2})\\s?일)?)?" + KOREAN_DAY),
            form("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"),
            Pattern.compile("(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?=\\d{4}(?:\\d{2})?Z?$)"),
            form("(?<y>\\d{4})\\s(?<m>\\d{1,2})(?:\\s(?<d>\\d{1,2}))?"),
            form("(?<m>0?[1-9]|1[0-2])/(?<y>\\d{4})"),
            form("(?<y>-?\\d{4})"),
            form("(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})"),
            form(WEEKDAY + MONTH + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"),
            form(WEEKDAY + "(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(?<y>\\d{4})"),
            form(MONTH + ",?[\\s-]+(?<y>\\d{4})"),
            form("(?<bce>\\d{1,4})\\s?(?:bce?|b\\.c\\.(?:e\\.)?)"),
            form("기원전\\s?(?<bce>\\d{1,4})\\s?년"));

    private DateForm() {}

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern + "(?![\\d/])", Pattern.CASE_INSENSITIVE);
    }

    /**
     * The date as EDTF, though there may be no such day; empty if the text has none of the forms.
     *
     * @throws InvalidInputException if day and month could change places and the order is unknown
     */
    static Optional<String> edtf(String text, DateOrder order) {
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.lookingAt()) {
            return TimeForm.edtf(text.substring(slashed.end())).map(time -> ordered(slashed, text, order) + time);
        }
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.lookingAt()) {
                Optional<String> day = Optional.of(day(found));
                Optional<String> time = TimeForm.edtf(text.substring(found.end()))
                        .filter(each -> each.isEmpty() || day.get().length() >= 10);
                if (time.isPresent()) {
                    return day.map(each -> each + time.get());
                }
            }
        }
        return Optional.empty();
    }

    private static String day(Matcher found) {
        if (found.namedGroups().containsKey("bce")) {
            int year = 1 - Integer.parseInt(found.group("bce"));
            return (year < 0 ? "-" : "") + "%04d".formatted(-year);
        }
        String month = found.namedGroups().containsKey("name") ? monthOf(found.group("name")) : part(found, "m");
        String day = part(found, "d");
        return found.group("y") + (month == null ? "" : "-" + padded(month)) + (day == null ? "" : "-" + padded(day));
    }

    /** Its number from its name. */
    static String monthOf(String name) {
        return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1);
    }

    static String part(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    private static String ordered(Matcher slashed, String text, DateOrder order) {
        String first = slashed.group("a");
        String second = slashed.group("b");
        DateOrder proven = WrittenDate.orderOf(text);
        if (proven == DateOrder.UNKNOWN && order == DateOrder.UNKNOWN && !first.equals(second)) {
            throw InvalidInputException.of("date.field.ambiguous", Message.excerpt(text));
        }
        DateOrder decided = proven == DateOrder.UNKNOWN ? order : proven;
        return decided == DateOrder.DAY_FIRST
                ? slashed.group("y") + "-" + padded(second) + "-" + padded(first)
                : slashed.group("y") + "-" + padded(first) + "-" + padded(second);
    }

    static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
