package claimline.project;

import claimline.model.Problem;
import claimline.model.Source;
import java.util.List;

/**
 * What bringing articles in led to.
 *
 * @param sources the new ones
 * @param attached names of sources that were there without their text, and have it now
 * @param known names of sources whose text is in the project already
 * @param refused files that are no articles, and why
 */
public record Intake(List<Source> sources, List<String> attached, List<String> known, List<Problem> refused) {

    public Intake {
        sources = List.copyOf(sources);
        attached = List.copyOf(attached);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }

    /** How many files or texts were articles. */
    public int read() {
        return sources.size() + attached.size() + known.size();
    }
}
