package claimline.chart;

import claimline.model.LocalizedText;
import claimline.timeline.Packing;
import java.util.Locale;
import java.util.regex.Pattern;

/** The titles of events as labels: in the reader's language, on one line. */
record EventLabels(TextMeasure measure, Locale locale) {

    static final double SIZE = 12;

    /** The room that packing keeps for the words of a label at most. In a box a label may be longer. */
    private static final double MOST_WORDS = Packing.MOST_ROOM - ConflictSign.ROOM;

    /** Of a longer title, the rest is not even looked at. UTF-16 units. */
    private static final int LONGEST = 2_000;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    double room(LocalizedText title, boolean disputed) {
        return (disputed ? ConflictSign.ROOM : 0) + Math.ceil(Math.min(MOST_WORDS, width(text(title))));
    }

    String text(LocalizedText title) {
        return oneLine(title.in(locale));
    }

    static String oneLine(String title) {
        String beginning =
                title.length() <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(LONGEST - 1, 1)) + "…";
        return WHITE_SPACE.matcher(beginning).replaceAll(" ").strip();
    }

    String shortened(String text, double maxWidth) {
        return Ellipsis.shorten(text, maxWidth, this::width);
    }

    double width(String text) {
        return measure.width(text, SIZE, false);
    }
}
