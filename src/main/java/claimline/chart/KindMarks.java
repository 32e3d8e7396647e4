package claimline.chart;

import claimline.chart.Mark.Box;
import claimline.comparison.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of findings as chips: a sign, a word and a colour, so that no one of them carries the meaning alone. */
public final class KindMarks {

    static final double HEIGHT = 18;

    private static final double PADDING = 6;
    private static final double BASELINE = 13;

    private KindMarks() {}

    /** The sign of a kind, where there is no room for its word. */
    public static String sign(Kind kind) {
        return switch (kind) {
            case EQUAL -> "=";
            case PRECISION -> "≈";
            case BOUND -> "≤";
            case GRANULARITY -> "⊂";
            case CONVERSION -> "⇄";
            case RATE -> "⇎";
            case UNIT_SLIP, DIGIT_SLIP, LABEL_SLIP -> "✎";
            case SUBJECT, SCOPE, DATE_ROLE -> "≠";
            case ESTIMATES -> "∼";
            case SUPERSEDED -> "→";
            case TIME_ZONE -> "◷";
            case CONFLICT -> "!";
            case UNDECIDED -> "?";
        };
    }

    /** Sign and word. */
    public static String words(Kind kind, Locale locale) {
        return sign(kind) + " " + kind.label().in(locale);
    }

    /** @param top of the chip */
    static List<Mark> chip(
            Kind kind, double x, double top, double room, Locale locale, TextMeasure measure, Optional<String> target) {
        Look look = Look.of(kind);
        Lettering letters = Lettering.plain(measure, 11).in(look.text);
        String words = Ellipsis.shorten(words(kind, locale), room - 2 * PADDING, letters::width);
        double width = Math.ceil(letters.width(words)) + 2 * PADDING;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Box(x, top, width, HEIGHT, look.fill, look.opacity, target));
        marks.addAll(letters.at(x + PADDING, top + BASELINE, words, room, target));
        return marks;
    }

    private record Look(Ink fill, double opacity, Ink text) {

        static Look of(Kind kind) {
            return switch (kind.outcome()) {
                case CONFLICT -> new Look(Ink.CONFLICT, 1, Ink.BACKGROUND);
                case SUSPECT -> new Look(Ink.LANE_2, 0.6, Ink.TEXT);
                case UNDECIDED -> new Look(Ink.LANE_3, 0.6, Ink.TEXT);
                case EXPLAINED -> new Look(Ink.LANE_1, 0.45, Ink.TEXT);
                case AGREEMENT -> new Look(Ink.LANE_6, 0.4, Ink.TEXT);
            };
        }
    }
}
