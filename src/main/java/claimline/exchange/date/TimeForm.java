package claimline.exchange.date;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a time of day follows a date. */
final class TimeForm {

    private static final Pattern CLOCK = Pattern.compile(
            "(?<noon>오전|오후)?\\s*(?<h>\\d{1,2})(?::(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?)?\\s*(?<half>[ap]\\.?m\\.?)?"
                + "\\s*(?<zone>Z|UTC|GMT|KST|JST|E[SD]T|P[SD]T|CEST|CET)?(?<offset>[+-]\\d{2}:?(?:\\d{2})?)?(?:\\s*\\([^)]{0,40}\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KOREAN = Pattern.compile(
            "(?<noon>오전|오후)?\\s*(?<h>\\d{1,2})\\s?시(?:\\s?(?<m>\\d{1,2})\\s?분(?:\\s?(?<s>\\d{1,2})\\s?초)?)?");
    private static final Pattern COMPACT = Pattern.compile("(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?(?<zone>Z)?");

    /** What spreadsheets put behind a mere day. */
    private static final Pattern MIDNIGHT = Pattern.compile("00?:00(?::00(?:[.,]0+)?)?");

    /** Letters that mean one offset the world over; CST, IST and BST mean several. */
    private static final Map<String, String> ZONES = Map.of(
            "KST", "+09:00", "JST", "+09:00", "EST", "-05:00", "EDT", "-04:00", "PST", "-08:00", "PDT", "-07:00", "CET",
            "+01:00", "CEST", "+02:00");

    private TimeForm() {}

    /** The rest of a field as EDTF's {@code T…}; empty text where it is blank or midnight; nothing where it is none. */
    static Optional<String> edtf(String rest) {
        String text = rest.startsWith("T") ? rest.substring(1) : rest.replaceFirst("^,", "");
        text = text.strip();
        if (text.isEmpty() || MIDNIGHT.matcher(text).matches()) {
            return Optional.of("");
        }
        for (Pattern form : new Pattern[] {CLOCK, KOREAN, COMPACT}) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return time(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> time(Matcher found) {
        String half = group(found, "noon") != null ? group(found, "noon") : group(found, "half");
        int hour = Integer.parseInt(found.group("h"));
        if (found.pattern() == CLOCK && group(found, "m") == null && half == null) {
            return Optional.empty(); // a bare number is no time
        }
        if (half != null) {
            boolean afternoon =
                    half.equals("오후") || half.toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String minute = group(found, "m") == null ? "00" : padded(found.group("m"));
        String second = group(found, "s") == null ? "" : ":" + padded(found.group("s"));
        String fraction = group(found, "f") == null || found.group("f").matches("0+") ? "" : "." + found.group("f");
        return Optional.of("T%02d:%s".formatted(hour, minute) + second + fraction + zone(found));
    }

    private static String zone(Matcher found) {
        String offset = group(found, "offset");
        if (offset == null) {
            String zone = group(found, "zone");
            return zone == null ? "" : ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), "Z");
        }
        return offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
    }

    private static String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
