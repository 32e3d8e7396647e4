package claimline.ui.compare;

import claimline.model.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a story, by the id of the question.
 *
 * @param maker who made them; or who would have, where a row was made for an earlier story and is the same for this one
 */
record MadeRows(RowMaker maker, Map<String, Row> rows) {

    /** The questions whose rows have to be made for a story that took this one's place. */
    List<Question> missingFor(RowMaker next) {
        return rows.isEmpty() ? List.copyOf(next.story().questions()) : next.differing(maker);
    }

    /** @param others the rows that were missing */
    MadeRows with(RowMaker next, List<Row> others) {
        Map<String, Row> all = new HashMap<>(rows);
        all.keySet().removeIf(id -> next.story().question(id).isEmpty());
        others.forEach(row -> all.put(row.question(), row));
        return new MadeRows(next, all);
    }

    /** Without the questions that are too new to have a row. */
    List<Row> of(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> Stream.ofNullable(rows.get(question.id())))
                .toList();
    }
}
