package claimline.ui.common;

import java.util.List;

/**
 * A part of the help: what some keys do.
 *
 * @param title the key of its heading
 */
public record KeySection(String title, List<Row> rows) {

    /**
     * @param caps how the keys are shown
     * @param text the key of what they do, or a text as it is
     */
    public record Row(List<String> caps, String text) {

        public Row {
            caps = List.copyOf(caps);
        }
    }

    public KeySection {
        rows = List.copyOf(rows);
    }

    /** A line of help for keys or gestures that are shown as one. */
    public static Row row(String cap, String text) {
        return new Row(List.of(cap), text);
    }
}
