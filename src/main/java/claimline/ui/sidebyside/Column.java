package claimline.ui.sidebyside;

import claimline.model.Claim;
import claimline.model.Message;
import claimline.model.Source;
import claimline.model.SourceText;
import claimline.project.Story;
import claimline.ui.common.ShownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One source as a text with passages: its own text where it is attached, then each figure that has no place there, as
 * printed, below the question it answers.
 *
 * @param attached whether the source's own text is there
 * @param passages in the order of their places
 */
record Column(String source, String name, String title, boolean attached, String text, List<Passage> passages) {

    private static final Comparator<Claim> BY_PLACE = Comparator.comparingInt(claim ->
            claim.locator() == null ? Integer.MAX_VALUE : claim.locator().start());

    Column {
        passages = List.copyOf(passages);
    }

    /** @param questions the ids of those that all columns are compared on */
    static Column of(Story story, Source source, Optional<SourceText> text, Set<String> questions, Locale locale) {
        Writer writer = new Writer(story, questions, locale);
        List<Claim> claims =
                story.claimsBy(source.id()).stream().sorted(BY_PLACE).toList();
        Optional<ShownText> shown = text.map(held -> ShownText.of(held.content()));
        shown.ifPresent(held -> writer.text.append(held.text()));
        List<Claim> unplaced = new ArrayList<>();
        for (Claim claim : claims) {
            shown.filter(held -> claim.locator() != null && held.says(claim.locator(), claim.asPrinted()))
                    .ifPresentOrElse(
                            held -> writer.mark(held.start(claim.locator()), held.end(claim.locator()), claim),
                            () -> unplaced.add(claim));
        }
        unplaced.forEach(writer::card);
        return new Column(
                source.id(), source.name(), source.title(), shown.isPresent(), writer.text.toString(), writer.passages);
    }

    /** The passage that is to stand at the same height as those of the other columns. */
    Optional<Passage> anchor(String claim, String question) {
        return current()
                .filter(passage -> passage.claim().equals(claim))
                .findFirst()
                .or(() -> current()
                        .filter(passage -> passage.question().equals(question))
                        .findFirst())
                .or(() -> current().findFirst());
    }

    /** Where the claim stands, but for its caption. */
    Optional<Passage> passageOf(String claim) {
        return passages.stream()
                .filter(passage -> passage.look() != Passage.Look.CAPTION)
                .filter(passage -> passage.claim().equals(claim))
                .findFirst();
    }

    /** The passage at a position of the text; one that answers what is compared before any other. */
    Optional<Passage> at(int position) {
        return passages.stream().filter(passage -> passage.holds(position)).min(Comparator.comparing(Passage::look));
    }

    /** What to copy where nothing is marked: the claim at the position, or those compared, with who printed it. */
    String quotation(int position, Locale locale) {
        List<Passage> quoted = at(position)
                .flatMap(passage -> passageOf(passage.claim()))
                .map(List::of)
                .orElseGet(() -> current().toList());
        return quoted.stream()
                .map(passage -> Message.of("sideBySide.quotation", words(passage), name, title)
                        .in(locale))
                .collect(Collectors.joining("\n"));
    }

    /** The words of a passage. */
    String words(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }

    private Stream<Passage> current() {
        return passages.stream().filter(passage -> passage.look() == Passage.Look.CURRENT);
    }

    /** Puts a column's text together. */
    private static final class Writer {

        private final Story story;
        private final Set<String> questions;
        private final Locale locale;
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();

        private Writer(Story story, Set<String> questions, Locale locale) {
            this.story = story;
            this.questions = questions;
            this.locale = locale;
        }

        private void mark(int start, int end, Claim claim) {
            Passage.Look look = questions.contains(claim.question()) ? Passage.Look.CURRENT : Passage.Look.OTHER;
            passages.add(new Passage(start, end, look, claim.id(), claim.question()));
        }

        private void card(Claim claim) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(story.question(claim.question())
                    .map(question -> question.caption().in(locale))
                    .orElse(claim.question()));
            passages.add(new Passage(start, text.length(), Passage.Look.CAPTION, claim.id(), claim.question()));
            text.append('\n');
            mark(text.length(), text.append(claim.asPrinted()).length(), claim);
        }
    }
}
