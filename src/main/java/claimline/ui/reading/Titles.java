package claimline.ui.reading;

import claimline.model.Question;
import claimline.project.Proposal;
import claimline.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** What questions are called, and which is meant by what somebody typed. */
final class Titles {

    private final Workspace workspace;

    Titles(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Of the question that a proposal answers or may answer. */
    String of(Proposal proposal) {
        return proposal.suggestion()
                .question()
                .flatMap(workspace.story()::question)
                .map(this::caption)
                .orElse(proposal.suggestion().title());
    }

    /** The id of the question that the proposal belongs to where it is called so, else of any that is. */
    Optional<String> question(Proposal proposal, String title) {
        Optional<String> own = proposal.suggestion().question();
        if (title.equals(of(proposal))) {
            return own;
        }
        return workspace.story().questions().stream()
                .filter(question -> caption(question).equals(title))
                .map(Question::id)
                .findFirst();
    }

    /** What questions there are, to choose one. */
    List<String> all() {
        return workspace.story().questions().stream()
                .map(this::caption)
                .distinct()
                .toList();
    }

    private String caption(Question question) {
        return question.caption().in(workspace.locale());
    }
}
