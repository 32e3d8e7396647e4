package claimline.ui.reading;

import claimline.model.LocalizedText;
import claimline.model.Question;
import claimline.project.Proposal;
import claimline.project.Sheet;
import claimline.ui.common.WordSearch;
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
                .orElseGet(() -> proposal.suggestion().title().in(workspace.locale()));
    }

    /** What somebody typed as a title; what is proposed, in all its languages, where nobody changed that. */
    LocalizedText typed(Proposal proposal, String title) {
        LocalizedText proposed = proposal.suggestion().title();
        return title.equals(proposed.in(workspace.locale())) ? proposed : LocalizedText.plain(title);
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

    /** Of the questions there are, those that hold all of these words, in any order and case. */
    List<String> with(String typed) {
        return workspace.story().questions().stream()
                .map(this::caption)
                .distinct()
                .filter(WordSearch.of(typed))
                .toList();
    }

    /** Of the event that a proposal belongs to, or the date of one that is not there yet; empty where there is none. */
    String event(Proposal proposal, Sheet sheet) {
        return proposal.suggestion()
                .question()
                .flatMap(workspace.story()::question)
                .flatMap(question -> Optional.ofNullable(question.event()))
                .flatMap(workspace.story()::event)
                .map(event -> event.title().in(workspace.locale()))
                .or(() -> proposal.eventDate().flatMap(sheet::at).map(Proposal::asPrinted))
                .orElse("");
    }

    private String caption(Question question) {
        return question.caption().in(workspace.locale());
    }
}
