package claimline.ui.sidebyside;

import claimline.comparison.Finding;
import claimline.comparison.Kind;
import claimline.project.Story;
import java.util.ArrayList;
import java.util.List;

/**
 * A line between two claims on one question in two columns.
 *
 * @param left the index of the column with the claim {@code from}
 * @param right the index of the column with the claim {@code to}; columns between the two do not answer
 */
record Join(int left, String from, int right, String to, Kind kind) {

    /** Each claim is joined to those of the next column that answers the same question. */
    static List<Join> of(Story story, List<Column> columns, List<String> questions) {
        List<Join> joins = new ArrayList<>();
        for (String question : questions) {
            int left = -1;
            for (int right = 0; right < columns.size(); right++) {
                if (!claims(columns.get(right), question).isEmpty()) {
                    if (left >= 0) {
                        join(story, question, columns, left, right, joins);
                    }
                    left = right;
                }
            }
        }
        return List.copyOf(joins);
    }

    private static void join(
            Story story, String question, List<Column> columns, int left, int right, List<Join> joins) {
        for (String from : claims(columns.get(left), question)) {
            for (String to : claims(columns.get(right), question)) {
                story.findingsOn(question).stream()
                        .filter(finding -> finding.isAbout(from) && finding.isAbout(to))
                        .map(Finding::kind)
                        .forEach(kind -> joins.add(new Join(left, from, right, to, kind)));
            }
        }
    }

    private static List<String> claims(Column column, String question) {
        return column.passages().stream()
                .filter(passage -> passage.look() == Passage.Look.CURRENT)
                .filter(passage -> passage.question().equals(question))
                .map(Passage::claim)
                .toList();
    }
}
