package claimline.project;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.LocalizedText;
import claimline.model.Locator;
import claimline.model.Moment;
import claimline.model.Quantity;
import claimline.model.Question;
import claimline.model.StoryElement;
import claimline.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns proposals that a person accepts into what a story is made of. A date that gets a question of its own makes an
 * event; a figure is put to the event whose date its sentence has, whichever of the two is accepted first.
 */
final class Acceptance {

    private final Story story;
    private final Proposals proposals;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<StoryElement> elements = new ArrayList<>();

    /** @param proposals all that there are: what else a date says the time of */
    Acceptance(Story story, Proposals proposals) {
        this.story = story;
        this.proposals = proposals;
    }

    /** What was made so far; each after what it names. */
    List<StoryElement> elements() {
        return List.copyOf(elements);
    }

    /** A claim as somebody wants it; where the proposal is one already, in its place. */
    Claim accept(Proposal proposal, Answer answer) {
        Question question = answer.question().flatMap(this::question).orElseGet(() -> make(proposal, answer));
        String id = proposal.claim()
                .map(Claim::id)
                .filter(known -> story.claim(known).isPresent())
                .orElseGet(() -> free(question.id() + "-" + proposal.source(), "claim"));
        Claim claim = new Claim(
                id,
                question.id(),
                proposal.source(),
                answer.value(),
                proposal.asPrinted(),
                proposal.conversions(),
                answer.holder().orElse(null),
                answer.stance(),
                proposal.qualifiers(),
                proposal.place());
        claims.add(claim);
        elements.add(claim);
        if (answer.value() instanceof Moment && question.event() != null) {
            gather(proposal, question.event());
        }
        return claim;
    }

    private Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id)).or(() -> story.question(id));
    }

    private Question make(Proposal proposal, Answer answer) {
        LocalizedText title = answer.title();
        String subject = title.byLanguage().values().iterator().next();
        String id = free(subject, proposal.kind());
        Optional<String> event = event(proposal, answer.value());
        if (event.isEmpty() && answer.value() instanceof Moment(var when)) {
            event = Optional.of(id);
            String category = proposal.category().orElse(null);
            elements.add(new Event(id, title, when, category, LocalizedText.EMPTY, List.of(), List.of()));
        }
        Question question = new Question(
                id, event.orElse(null), subject, property(proposal, answer.value()), proposal.kind(), title);
        put(question);
        return question;
    }

    private static String property(Proposal proposal, Value value) {
        return value instanceof Quantity quantity && quantity.unit().isMoney() ? "amount" : proposal.kind();
    }

    /** The event that it belongs to and that is there: for a date one that lost its date. */
    private Optional<String> event(Proposal proposal, Value value) {
        if (value instanceof Moment) {
            return figures(proposal)
                    .flatMap(question -> Optional.ofNullable(question.event()).stream())
                    .filter(event -> story.questionsOf(event).stream()
                            .noneMatch(question -> question.kind().equals("date")))
                    .findFirst();
        }
        return proposal.eventDate()
                .flatMap(place -> claimAt(proposal.source(), place))
                .filter(claim -> claim.value() instanceof Moment)
                .flatMap(claim -> question(claim.question()))
                .flatMap(question -> Optional.ofNullable(question.event()));
    }

    private Optional<Claim> claimAt(String source, Locator place) {
        return Stream.concat(claims.stream(), story.claimsBy(source).stream())
                .filter(claim -> claim.source().equals(source) && claim.locator() != null)
                .filter(claim -> claim.locator().start() < place.end()
                        && place.start() < claim.locator().end())
                .findFirst();
    }

    /** Figures that were accepted before the date of their event come to it. */
    private void gather(Proposal date, String event) {
        figures(date)
                .filter(question -> question.event() == null)
                .forEach(question -> put(new Question(
                        question.id(),
                        event,
                        question.subject(),
                        question.property(),
                        question.kind(),
                        question.title())));
    }

    /** The questions that figures answer of which this date says the time. */
    private Stream<Question> figures(Proposal date) {
        return proposals.of(date.source()).stream()
                .flatMap(sheet -> sheet.proposals().stream())
                .filter(each -> each.eventDate().equals(Optional.of(date.place())))
                .flatMap(each -> each.claim().stream())
                .flatMap(claim -> question(claim.question()).stream())
                .distinct()
                .toList()
                .stream();
    }

    private void put(Question question) {
        questions.put(question.id(), question);
        elements.add(question);
    }

    private String free(String wish, String fallback) {
        String id = Ids.free(
                wish,
                fallback,
                taken -> given.contains(taken)
                        || story.question(taken).isPresent()
                        || story.claim(taken).isPresent()
                        || story.event(taken).isPresent());
        given.add(id);
        return id;
    }
}
