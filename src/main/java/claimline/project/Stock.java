package claimline.project;

import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Heading;
import claimline.model.Question;
import claimline.model.ReferenceRate;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.model.StoryElement;
import claimline.model.Verdict;
import claimline.store.ProjectFile;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a project holds when a file comes in: how much there is, and what stays as it is.
 *
 * @param sources ids
 * @param questions ids
 */
record Stock(long events, long claims, boolean titled, Set<String> sources, Set<String> questions) {

    static Stock of(ProjectFile file) {
        return new Stock(
                file.large().size(),
                file.claimCount(),
                file.heading().isPresent(),
                file.sources().stream().map(Source::id).collect(Collectors.toSet()),
                file.questions().stream().map(Question::id).collect(Collectors.toSet()));
    }

    /** Whether it is not to be replaced by what comes in. */
    boolean keeps(StoryElement element) {
        return switch (element) {
            case Heading _ -> titled;
            case Source source -> sources.contains(source.id());
            case Question question -> questions.contains(question.id());
            case SourceText _, Event _, Claim _, Verdict _, ReferenceRate _, Dismissal _ -> false;
        };
    }
}
