package claimline.project;

import claimline.model.Problem;
import claimline.model.Source;
import java.util.List;

/**
 * What bringing articles in led to.
 *
 * @param sources the new ones
 * @param known titles of articles whose text is in the project already
 * @param refused files that are no articles, and why
 */
public record Intake(List<Source> sources, List<String> known, List<Problem> refused) {

    public Intake {
        sources = List.copyOf(sources);
        known = List.copyOf(known);
        refused = List.copyOf(refused);
    }

    static Intake of(ProjectReading.Added added, List<Problem> refused) {
        List<String> known =
                added.known().stream().map(article -> article.title()).toList();
        return new Intake(added.sources(), known, refused);
    }
}
