package claimline.ui.reading;

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
 */
record Shown(List<Article> articles, Sheet sheet, ShownText text, Proposal current) {

    static final Shown NOTHING = new Shown(List.of(), null, ShownText.of(""), null);

    Shown with(Proposal proposal) {
        return new Shown(articles, sheet, text, proposal);
    }

    Optional<Article> article() {
        return articles.stream()
                .filter(each ->
                        sheet != null && each.source().equals(sheet.source().id()))
                .findFirst();
    }
}
