package claimline.project.output;

import claimline.chart.Drawing;
import claimline.chart.Imprint;
import claimline.chart.TextMeasure;
import claimline.model.Message;
import java.util.List;
import java.util.Locale;

/**
 * A chart with what is to be said of it.
 *
 * @param shows what it shows, for a caption
 * @param missing what it leaves out, to be said on it in any case
 */
record Drawn(Drawing drawing, List<Message> shows, List<Message> missing) {

    Drawn {
        shows = List.copyOf(shows);
        missing = List.copyOf(missing);
    }

    /** @param why there is nothing to be seen */
    static Drawn nothing(String why, List<Message> missing, double width, TextMeasure measure, Locale locale) {
        Drawing empty = new Drawing(width, 1, List.of());
        String words = Message.of(why).in(locale);
        return new Drawn(new Imprint("", List.of(words)).above(empty, measure), List.of(), missing);
    }

    static Drawn of(Drawing drawing) {
        return new Drawn(drawing, List.of(), List.of());
    }
}
