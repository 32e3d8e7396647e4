package claimline.project;

import claimline.model.Claim;
import claimline.model.Dismissal;
import claimline.model.Event;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Question;
import claimline.project.Proposals.Group;
import claimline.store.Editor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person does with proposals; each in one step that can be undone. */
public final class ProposalEdits {

    private final Project project;

    ProposalEdits(Project project) {
        this.project = project;
    }

    /** Makes a claim of a proposal as the person wants it; where it is one already, changes that. */
    public Claim accept(Proposal proposal, Answer answer) {
        Story story = project.story();
        Acceptance acceptance = new Acceptance(story, project.reading().proposals());
        Optional<Claim> before = proposal.claim().flatMap(claim -> story.claim(claim.id()));
        Claim claim = acceptance.accept(proposal, answer);
        String label = before.isPresent() ? "edit.claim" : "edit.accept";
        project.edit(Message.of(label, proposal.asPrinted()), editor -> {
            editor.removeDismissal(dismissal(proposal));
            acceptance.elements().forEach(editor::put);
            before.filter(old -> !old.question().equals(claim.question())).ifPresent(old -> clear(old, editor));
        });
        return claim;
    }

    /**
     * Makes claims of all that groups propose and that nobody looked at yet, a question each group, in one step.
     *
     * @return how many
     */
    public int accept(Collection<Group> groups) {
        Acceptance acceptance =
                new Acceptance(project.story(), project.reading().proposals());
        int accepted = 0;
        for (Group group : datesFirst(groups)) {
            Optional<String> question = group.question();
            for (Proposal proposal : group.open()) {
                question = Optional.of(acceptance
                        .accept(proposal, proposal.answer(question, group.title()))
                        .question());
                accepted++;
            }
        }
        if (accepted > 0) {
            project.edit(
                    Message.of("edit.acceptAll", accepted),
                    editor -> acceptance.elements().forEach(editor::put));
        }
        return accepted;
    }

    /** Figures then find the events that they are about. */
    private static List<Group> datesFirst(Collection<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(
                        group -> !(group.proposals().getFirst().value() instanceof Moment)))
                .toList();
    }

    /** Leaves a proposal out: somebody looked at it. What was a claim is one no more. */
    public void dismiss(Proposal proposal) {
        project.edit(Message.of("edit.dismiss", proposal.asPrinted()), editor -> {
            takeBack(proposal, editor);
            editor.put(dismissal(proposal));
        });
    }

    /** Looks at a proposal anew: its claim goes, or that it was left out. */
    public void reopen(Proposal proposal) {
        project.edit(Message.of("edit.reopen", proposal.asPrinted()), editor -> {
            editor.removeDismissal(dismissal(proposal));
            takeBack(proposal, editor);
        });
    }

    private void takeBack(Proposal proposal, Editor editor) {
        proposal.claim().flatMap(claim -> project.story().claim(claim.id())).ifPresent(claim -> {
            editor.removeClaim(claim.id());
            clear(claim, editor);
        });
    }

    /** What a claim leaves behind: a decision that preferred it, a question and its event with nothing else to them. */
    private void clear(Claim gone, Editor editor) {
        Story story = project.story();
        String question = gone.question();
        story.verdict(question)
                .filter(verdict -> gone.id().equals(verdict.preferred()))
                .ifPresent(_ -> editor.removeVerdict(question));
        if (story.claimsOf(question).size() == 1 && story.verdict(question).isEmpty()) {
            editor.removeQuestion(question);
            story.question(question)
                    .map(Question::event)
                    .filter(question::equals)
                    .flatMap(story::event)
                    .filter(event -> standsAlone(event, story))
                    .ifPresent(event -> editor.removeEvent(event.id()));
        }
    }

    private static boolean standsAlone(Event event, Story story) {
        return story.questionsOf(event.id()).size() == 1
                && event.leadsTo().isEmpty()
                && story.causesOf(event.id()).isEmpty();
    }

    private static Dismissal dismissal(Proposal proposal) {
        return new Dismissal(
                proposal.source(), proposal.place().start(), proposal.place().end());
    }
}
