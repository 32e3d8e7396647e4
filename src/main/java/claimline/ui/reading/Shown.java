package claimline.ui.reading;

import claimline.project.ProjectReading.Shared;
import claimline.project.Proposal;
import claimline.project.Sheet;
import claimline.ui.common.ShownText;
import java.util.List;
import java.util.Optional;

/**
 * What the view shows.
 *
 * @param sheet null where no article is read
 * @param current the proposal that is looked at, or null
 * @param shared wording that other articles have, too
 */
record Shown(List<Article> articles, Sheet sheet, ShownText text, Proposal current, List<Shared> shared) {

    static final Shown NOTHING = new Shown(List.of(), null, ShownText.of(""), null, List.of());

    Shown with(Proposal proposal) {
        return new Shown(articles, sheet, text, proposal, shared);
    }

    Shown with(List<Shared> wording) {
        return new Shown(articles, sheet, text, current, wording);
    }

    /** Another reading of the same article, or another article; at none of its proposals yet. */
    Shown with(List<Article> choice, Sheet read) {
        boolean same = sheet != null && sheet.text().equals(read.text());
        return new Shown(choice, read, same ? text : ShownText.of(read.text()), null, same ? shared : List.of());
    }

    Optional<Article> article() {
        return articles.stream()
                .filter(each ->
                        sheet != null && each.source().equals(sheet.source().id()))
                .findFirst();
    }

    /** Whether the other has the same marks; what is looked at does not matter. */
    boolean isMarkedAs(Shown other) {
        return sheet == other.sheet && shared == other.shared;
    }

    List<Marks.Run> marks() {
        return sheet == null ? List.of() : Marks.of(this);
    }
}
