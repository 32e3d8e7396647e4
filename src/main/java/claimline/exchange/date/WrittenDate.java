package claimline.exchange.date;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a field that is a date: EDTF, or any of the forms that people and programs write. */
public final class WrittenDate {

    private static final int LONGEST = 200;
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EDTF = Pattern.compile("[-0-9XYET~?%/.,\\[\\]{}:+Z]+");

    /** What only EDTF has: who writes that wants to know what is wrong with it. */
    private static final Pattern NOTATION = Pattern.compile("[XYE~%\\[{]|\\.\\.|^-?\\d{4}-\\d\\d|^\\d{4}/");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{5,}(?:\\.\\d+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2}\\.?(?: .*)?|(?:\\d{1,2}[ -])?[A-Za-z]{3,9}[ -]'?\\d{2}");

    /** Between two dates; a bare hyphen has to have blanks around it, since dates have hyphens of their own. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:-|to|until|부터)\\s+|\\s*[–—~～]\\s*|\\s*부터\\s+");

    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?:c\\.|ca\\.?|circa|about|around|approx\\.?|약|대략)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_BEHIND = Pattern.compile("\\s*(?:경|쯤|무렵)$");
    private static final Pattern DOUBT_BEHIND = Pattern.compile("\\s*(?:\\(\\?\\)|\\?)$");

    private WrittenDate() {}

    /**
     * The date that a field is.
     *
     * @throws InvalidInputException if it is none, or could be one of two days; the message quotes it
     */
    public static FuzzyDate parse(String field, DateOrder order) {
        String text = field.strip();
        if (ISO_DAY.matcher(text).matches()) {
            return FuzzyDate.parse(text);
        }
        if (text.length() > LONGEST) {
            throw none(text);
        }
        return single(text, order)
                .or(() -> PartOfYear.edtf(text).or(() -> RangeForm.edtf(text)).map(FuzzyDate::parse))
                .or(() -> range(text, order))
                .orElseGet(() -> edtf(text));
    }

    private static FuzzyDate edtf(String text) {
        if (NUMBER.matcher(text).matches()) {
            throw InvalidInputException.of("date.field.number", Message.excerpt(text));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw InvalidInputException.of("date.field.short", Message.excerpt(text));
        }
        if (!EDTF.matcher(text).matches()) {
            throw none(text);
        }
        try {
            return FuzzyDate.parse(text);
        } catch (InvalidInputException e) {
            throw NOTATION.matcher(text).find() ? e : none(text);
        }
    }

    private static InvalidInputException none(String text) {
        return InvalidInputException.of("date.field.none", Message.excerpt(text));
    }

    /** Whether the field is a date in which day and month could change places. */
    public static boolean isAmbiguous(String field) {
        Matcher slashed = DateForm.SLASHED.matcher(field.strip());
        return slashed.lookingAt()
                && Integer.parseInt(slashed.group("a")) <= 12
                && Integer.parseInt(slashed.group("b")) <= 12
                && !slashed.group("a").equals(slashed.group("b"));
    }

    /** The order that the field proves, as {@code 1/27/2025} does; unknown where it proves none. */
    public static DateOrder orderOf(String field) {
        Matcher slashed = DateForm.SLASHED.matcher(field.strip());
        if (!slashed.lookingAt()) {
            return DateOrder.UNKNOWN;
        }
        return Integer.parseInt(slashed.group("a")) > 12
                ? DateOrder.DAY_FIRST
                : Integer.parseInt(slashed.group("b")) > 12 ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
    }

    private static Optional<FuzzyDate> single(String text, DateOrder order) {
        String bare = text;
        Matcher before = ABOUT_BEFORE.matcher(bare);
        boolean about = before.lookingAt();
        bare = about ? bare.substring(before.end()) : bare;
        Matcher behind = ABOUT_BEHIND.matcher(bare);
        if (behind.find()) {
            about = true;
            bare = bare.substring(0, behind.start());
        }
        Matcher doubt = DOUBT_BEHIND.matcher(bare);
        boolean doubted = doubt.find();
        bare = doubted ? bare.substring(0, doubt.start()) : bare;
        String sign = about ? doubted ? "%" : "~" : doubted ? "?" : "";
        return DateForm.edtf(bare, order).map(edtf -> FuzzyDate.parse(edtf + sign));
    }

    private static Optional<FuzzyDate> range(String text, DateOrder order) {
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            Optional<FuzzyDate> start = single(text.substring(0, between.start()), order);
            Optional<FuzzyDate> end = single(text.substring(between.end()).replaceFirst("\\s*까지$", ""), order);
            if (start.isPresent() && end.isPresent()) {
                return Optional.of(FuzzyDate.parse(start.get() + "/" + end.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * A date from an earlier and a later one, as tables have them in two columns.
     *
     * @param end null where there is none
     * @throws InvalidInputException if the end is before the start, or either is a range itself
     */
    public static FuzzyDate between(FuzzyDate start, FuzzyDate end) {
        if (end == null || end.equals(start)) {
            return start;
        }
        return FuzzyDate.parse(start + "/" + end);
    }
}
