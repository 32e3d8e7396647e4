package claimline.project.output;

import claimline.model.Message;
import java.util.Locale;

/** The charts that a story can be shown as. */
public enum Chart {
    TIMELINE,
    /** The claims of one question on one axis; without a question, those of all that are compared. */
    VALUES,
    MATRIX,
    /** Source against source. */
    SOURCES,
    /** Who reported what first, and how long after. */
    COVERAGE,
    ORIGINS;

    public Message label() {
        return Message.of("chart.name." + name().toLowerCase(Locale.ROOT));
    }
}
