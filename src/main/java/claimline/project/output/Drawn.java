package claimline.project.output;

import claimline.chart.Drawing;
import claimline.model.Message;
import java.util.List;

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

    static Drawn of(Drawing drawing) {
        return new Drawn(drawing, List.of(), List.of());
    }
}
