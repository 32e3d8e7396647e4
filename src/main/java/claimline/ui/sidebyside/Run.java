package claimline.ui.sidebyside;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A stretch of text that is shown in one way throughout. {@code length} is in UTF-16 units. */
record Run(int length, Set<String> styles) {

    /** Of the claim that is selected. */
    static final String CHOSEN = "place-chosen";

    /**
     * A column's text cut where a passage begins or ends: passages may overlap, runs do not.
     *
     * @param claim the selected claim's id, or null
     * @return their lengths add up to the text's
     */
    static List<Run> of(Column column, String claim) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, column.text().length()));
        column.passages().forEach(passage -> {
            cuts.add(passage.start());
            cuts.add(passage.end());
        });
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            runs.add(new Run(end - start, styles(column, start, claim)));
            start = end;
        }
        return runs;
    }

    private static Set<String> styles(Column column, int position, String claim) {
        Set<String> styles = new LinkedHashSet<>();
        column.at(position).ifPresent(passage -> styles.add(passage.look().style()));
        column.passages().stream()
                .filter(passage -> passage.holds(position) && passage.look() != Passage.Look.CAPTION)
                .filter(passage -> passage.claim().equals(claim))
                .forEach(_ -> styles.add(CHOSEN));
        return styles;
    }
}
