package claimline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A text in lines: broken at spaces; a word that is wider than a line is cut with an ellipsis. */
final class Wrapped {

    private Wrapped() {}

    /** None for an empty text. */
    static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width.applyAsDouble(longer) <= room) {
                line = longer;
            } else {
                lines.add(Ellipsis.shorten(line, room, width));
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(Ellipsis.shorten(line, room, width));
        }
        return lines;
    }

    /** At most so many lines, the last of which has an ellipsis where there would be more. */
    static List<String> lines(String text, int most, double room, ToDoubleFunction<String> width) {
        List<String> lines = lines(text, room, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(Ellipsis.shorten(String.join(" ", lines.subList(most - 1, lines.size())), room, width));
        return kept;
    }
}
