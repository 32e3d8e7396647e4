package claimline.project;

import claimline.comparison.Kind;
import claimline.model.LocalizedText;
import claimline.model.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading the articles of a story proposes: for each figure and date what became of it, and on which question it
 * may go together with those of other articles.
 *
 * @param sheets an article each
 * @param groups the questions on which at least two sources speak, the likeliest first
 */
public record Proposals(List<Sheet> sheets, List<Group> groups) {

    public static final Proposals NONE = new Proposals(List.of(), List.of());

    public Proposals {
        sheets = List.copyOf(sheets);
        groups = List.copyOf(groups);
    }

    /**
     * A question that several sources may answer.
     *
     * @param question the id of the question that one of them was accepted for; empty where there is none yet
     * @param title what to call it
     * @param reasons what speaks for it
     * @param kind how their values compare; empty where there is nothing to compare
     */
    public record Group(
            Optional<String> question,
            LocalizedText title,
            List<Proposal> proposals,
            List<Message> reasons,
            Optional<Kind> kind) {

        public Group {
            Objects.requireNonNull(title, "title");
            proposals = List.copyOf(proposals);
            reasons = List.copyOf(reasons);
        }

        public boolean disagrees() {
            return kind.filter(each -> each.outcome() == Kind.Outcome.CONFLICT
                            || each.outcome() == Kind.Outcome.SUSPECT
                            || each.outcome() == Kind.Outcome.UNDECIDED)
                    .isPresent();
        }

        /** Those that nobody looked at yet. */
        public List<Proposal> open() {
            return proposals.stream().filter(Proposal::isOpen).toList();
        }
    }

    public Optional<Sheet> of(String source) {
        return sheets.stream()
                .filter(sheet -> sheet.source().id().equals(source))
                .findFirst();
    }

    /** On how many of the groups the sources may disagree. */
    public int disagreements() {
        return (int) groups.stream().filter(Group::disagrees).count();
    }

    /** How many proposals of the groups nobody looked at yet. */
    public int open() {
        return groups.stream().mapToInt(group -> group.open().size()).sum();
    }
}
