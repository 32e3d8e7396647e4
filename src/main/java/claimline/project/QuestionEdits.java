package claimline.project;

import claimline.model.Claim;
import claimline.model.InvalidInputException;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Question;
import claimline.store.Editor;
import java.util.List;

/** Putting questions together, taking them apart and calling them otherwise; each in one step that can be undone. */
public final class QuestionEdits {

    private final Project project;

    QuestionEdits(Project project) {
        this.project = project;
    }

    /**
     * Puts the claims of one question to another, which stays; what was decided on the one goes with it.
     *
     * @throws InvalidInputException if one is not there, or both are the same
     */
    public void merge(String gone, String stays) {
        Question into = question(stays);
        Question from = question(gone);
        if (gone.equals(stays)) {
            throw InvalidInputException.of("edit.merge.same", into.caption());
        }
        List<Claim> claims = project.story().claimsOf(gone);
        project.edit(Message.of("edit.merge", from.caption(), into.caption()), editor -> {
            claims.forEach(claim -> editor.put(on(claim, stays)));
            editor.removeVerdict(gone);
            editor.removeQuestion(gone);
        });
    }

    /**
     * Gives claims of a question a question of their own, called the same until somebody renames it.
     *
     * @return the new question
     * @throws InvalidInputException if there is no such question
     */
    public Question split(String question, List<String> claims) {
        Question before = question(question);
        String id = Ids.free(
                question, "question", taken -> project.story().question(taken).isPresent());
        Question after =
                new Question(id, before.event(), before.subject(), before.property(), before.kind(), before.title());
        List<Claim> moved = project.story().claimsOf(question).stream()
                .filter(claim -> claims.contains(claim.id()))
                .toList();
        project.edit(Message.of("edit.split", before.caption()), editor -> {
            editor.put(after);
            moved.forEach(claim -> editor.put(on(claim, id)));
            project.story()
                    .verdict(question)
                    .filter(verdict -> claims.contains(verdict.preferred()))
                    .ifPresent(_ -> editor.removeVerdict(question));
        });
        return after;
    }

    /**
     * Puts a claim to another question.
     *
     * @throws InvalidInputException if there is no such question
     */
    public void move(Claim claim, String question) {
        Question after = question(question);
        project.edit(Message.of("edit.move", claim.asPrinted(), after.caption()), editor -> {
            forgetPreferred(claim, editor);
            editor.put(on(claim, question));
        });
    }

    /** Calls a question otherwise, in all languages. */
    public void rename(String question, String title) {
        Question before = question(question);
        Question after = new Question(
                before.id(),
                before.event(),
                before.subject(),
                before.property(),
                before.kind(),
                LocalizedText.plain(title));
        project.edit(Message.of("edit.rename", before.caption()), editor -> editor.put(after));
    }

    /** Puts a claim in the place of the one with its id. */
    public void put(Claim claim) {
        project.edit(Message.of("edit.claim", claim.asPrinted()), editor -> editor.put(claim));
    }

    /** Takes a claim away, and the decision that preferred it. */
    public void remove(Claim claim) {
        project.edit(Message.of("edit.removeClaim", claim.asPrinted()), editor -> {
            forgetPreferred(claim, editor);
            editor.removeClaim(claim.id());
        });
    }

    private void forgetPreferred(Claim claim, Editor editor) {
        project.story()
                .verdict(claim.question())
                .filter(verdict -> claim.id().equals(verdict.preferred()))
                .ifPresent(_ -> editor.removeVerdict(claim.question()));
    }

    private Question question(String id) {
        return project.story().question(id).orElseThrow(() -> InvalidInputException.of("edit.noQuestion", id));
    }

    private static Claim on(Claim claim, String question) {
        return new Claim(
                claim.id(),
                question,
                claim.source(),
                claim.value(),
                claim.asPrinted(),
                claim.conversions(),
                claim.holder(),
                claim.stance(),
                claim.qualifiers(),
                claim.locator());
    }
}
