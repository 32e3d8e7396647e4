package claimline.model;

import claimline.model.FuzzyDate.Edge;
import claimline.model.FuzzyDate.Group;
import claimline.model.FuzzyDate.Interval;
import claimline.model.FuzzyDate.Point;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Values and dates in the words of a language, exact and short. What a reader sees; what a program reads is EDTF and
 * {@code claimline/1}.
 */
public final class Wording {

    /** Korean counts by ten thousands, from the largest myriad down. */
    private static final List<BigDecimal> MYRIADS =
            List.of(new BigDecimal("1E12"), new BigDecimal("1E8"), new BigDecimal("1E4"));

    private record Scale(String name, int zeros) {}

    /** The words of English for large numbers, the largest first. */
    private static final List<Scale> SCALES = List.of(new Scale("trillion", 12), new Scale("billion", 9));

    private static final List<String> MYRIAD_WORDS = List.of("조", "억", "만");

    private Wording() {}

    public static String of(Value value, Locale locale) {
        return switch (value) {
            case Quantity quantity -> of(quantity, locale);
            case Moment moment -> of(moment.when(), locale);
            case Category category -> known("term.", category.term(), locale);
        };
    }

    /** {@code about 8.3 billion KRW} is {@code 약 83억 KRW}: number, unit and hedge. */
    public static String of(Quantity quantity, Locale locale) {
        String number = quantity.hedge() == Hedge.BAND
                ? number(quantity.lower(), locale) + " – " + number(quantity.upper(), locale)
                : number(quantity.amount(), locale);
        String measured = measured(number, quantity.unit(), locale);
        return quantity.hedge() == Hedge.EXACT || quantity.hedge() == Hedge.BAND
                ? measured
                : Message.of("value.hedge." + quantity.hedge().code(), measured).in(locale);
    }

    /** What kind of event it is: frequent categories have a word in each language, any other stays as it is. */
    public static String category(String category, Locale locale) {
        return known("category.", category.isEmpty() ? "none" : category, locale);
    }

    /** What is asked of a subject: frequent properties have a word in each language, any other stays as it is. */
    public static String property(String property, Locale locale) {
        return known("property.", property, locale);
    }

    private static String known(String family, String word, Locale locale) {
        ResourceBundle bundle = Message.bundle(locale);
        return bundle.containsKey(family + word) ? bundle.getString(family + word) : word;
    }

    private static String measured(String number, Unit unit, Locale locale) {
        String key = (unit.isCounter() ? "value.counter." : "value.unit.") + unit.name();
        return switch (unit.code()) {
            case "1" -> number;
            case "%" -> number + "%";
            case "{rank}" -> Message.of("value.rank", number).in(locale);
            default ->
                Message.bundle(locale).containsKey(key)
                        ? Message.of("value.measured", number, Message.of(key)).in(locale)
                        : number + " " + (unit.isCounter() ? counted(number, unit.name(), locale) : unit.name());
        };
    }

    /** A noun that is in no table, as English counts it; Korean has no plural. */
    private static String counted(String number, String noun, Locale locale) {
        boolean alone =
                locale.getLanguage().equals("ko") || number.equals("1") || noun.length() < 3 || noun.endsWith("s");
        if (alone || !Character.isLetter(noun.charAt(noun.length() - 1))) {
            return noun;
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(x|z|ch|sh)") ? "es" : "s");
    }

    private static String number(Amount amount, Locale locale) {
        return switch (amount) {
            case Amount.Fraction fraction -> fraction.toString();
            case Amount.Decimal decimal ->
                locale.getLanguage().equals("ko") && decimal.number().scale() <= 0
                        ? myriads(decimal.number())
                        : grouped(decimal.number(), locale);
        };
    }

    /** 5576000 is 557만 6000: as Korean prints large whole numbers. Exact: nothing is rounded away. */
    private static String myriads(BigDecimal number) {
        if (number.abs().compareTo(MYRIADS.getLast()) < 0) {
            return number.toPlainString();
        }
        StringBuilder words = new StringBuilder(number.signum() < 0 ? "-" : "");
        BigDecimal rest = number.abs();
        for (int i = 0; i < MYRIADS.size(); i++) {
            BigDecimal[] parts = rest.divideAndRemainder(MYRIADS.get(i));
            if (parts[0].signum() > 0) {
                words.append(parts[0].stripTrailingZeros().toPlainString())
                        .append(MYRIAD_WORDS.get(i))
                        .append(' ');
            }
            rest = parts[1];
        }
        return (rest.signum() == 0 ? words : words.append(rest.toPlainString()))
                .toString()
                .strip();
    }

    /** 8300000000 is 8.3 billion where four decimals say it exactly; else all its digits, in groups of three. */
    private static String grouped(BigDecimal number, Locale locale) {
        for (Scale scale : SCALES) {
            BigDecimal scaled = number.movePointLeft(scale.zeros()).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 4) {
                String figure = digits(scaled, Math.max(0, scaled.scale()), locale);
                return Message.of("value.scale." + scale.name(), figure).in(locale);
            }
        }
        return digits(number, Math.max(0, number.scale()), locale);
    }

    private static String digits(BigDecimal number, int decimals, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimals);
        return format.format(number);
    }

    /** {@code 27 January 2025}, {@code about December 2024}, {@code from 20 January 2025 on}. */
    public static String of(FuzzyDate date, Locale locale) {
        return switch (date) {
            case Point point -> of(point, locale);
            case Interval interval -> of(interval, locale);
            case Group group -> {
                String members =
                        group.members().stream().map(each -> of(each, locale)).collect(Collectors.joining(", "));
                yield Message.of(group.all() ? "date.all" : "date.oneOf", members)
                        .in(locale);
            }
        };
    }

    private static String of(Interval interval, Locale locale) {
        if (interval.start() == null) {
            return Message.of(interval.startEdge() == Edge.OPEN ? "date.until" : "date.untilUnknown", interval.end())
                    .in(locale);
        }
        if (interval.end() == null) {
            return Message.of(interval.endEdge() == Edge.OPEN ? "date.from" : "date.fromUnknown", interval.start())
                    .in(locale);
        }
        return Message.of("date.range", interval.start(), interval.end()).in(locale);
    }

    private static String of(Point point, Locale locale) {
        if (point.equals(FuzzyDate.UNKNOWN)) {
            return Message.of("date.unknown").in(locale);
        }
        String plain = plain(point, locale);
        return switch (point.qualification()) {
            case CERTAIN -> plain;
            case UNCERTAIN -> Message.of("date.uncertain", plain).in(locale);
            case APPROXIMATE -> Message.of("date.about", plain).in(locale);
            case UNCERTAIN_AND_APPROXIMATE ->
                Message.of("date.uncertain", Message.of("date.about", plain)).in(locale);
        };
    }

    private static String plain(Point point, Locale locale) {
        String year = year(point.year(), locale);
        if (point.month().isEmpty()) {
            return Message.of("date.year", year).in(locale);
        }
        String month = Message.bundle(locale).containsKey("date.month." + point.month())
                ? Message.of("date.month." + point.month()).in(locale)
                : Message.of("date.month.unknown", point.month()).in(locale);
        if (point.day().isEmpty()) {
            return Message.of("date.yearMonth", year, month).in(locale);
        }
        String day = point.day().matches("0\\d") ? point.day().substring(1) : point.day();
        String full = Message.of("date.yearMonthDay", year, month, day).in(locale);
        return point.time().isEmpty() ? full : full + " " + point.time();
    }

    /** EDTF counts a year 0, which is 1 BCE; the year −43 is 44 BCE. */
    private static String year(String written, Locale locale) {
        if (written.startsWith("Y") || written.contains("X")) {
            return written;
        }
        int year = Integer.parseInt(written);
        return year > 0
                ? String.valueOf(year)
                : Message.of("date.bce", String.valueOf(1 - year)).in(locale);
    }
}
