package claimline.ui.values;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.chart.Mark;
import claimline.chart.TextMeasure;
import claimline.model.Verdict;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesViewModelTest {

    /** Every character is half as wide as high. */
    private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

    @TempDir
    Path folder;

    private Desk desk;
    private ValuesViewModel view;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        view = new ValuesViewModel(desk.workspace, desk.shown, MEASURE);
        view.resize(900, 400);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> words() {
        return view.drawing().marks().stream()
                .map(mark -> mark instanceof Mark.Label label ? label.text() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> claims() {
        return view.drawing().marks().stream()
                .flatMap(mark -> mark.target().stream())
                .distinct()
                .toList();
    }

    private boolean isPresent() {
        return view.isPresent().getValue();
    }

    @Test
    void is_there_only_for_a_question() {
        assertThat(isPresent()).isFalse();
        desk.selectQuestion("daily-traffic");
        assertThat(isPresent()).isTrue();
        assertThat(view.title().get()).isEqualTo("How many vehicles crossed each day?");
        desk.selectEvent("bridge-closure");
        assertThat(isPresent()).isFalse();
        desk.selectClaim("daily-traffic-gasang");
        assertThat(isPresent()).isTrue();
        desk.workspace.select(Selection.NOTHING);
        assertThat(isPresent()).isFalse();
    }

    @Test
    void shows_every_claim_with_who_says_it_and_what_was_printed() {
        desk.selectQuestion("toll-loss");
        assertThat(claims())
                .containsExactlyInAnyOrder("toll-loss-courier", "toll-loss-jieonaen-1", "toll-loss-jieonaen-2");
        assertThat(words()).contains("about $200,000", "20만달러", "31만달러", "지어낸신문", "200,000 USD");
    }

    @Test
    void hidden_sources_take_no_part() {
        desk.selectQuestion("toll-loss");
        desk.hide("jieonaen-news");
        assertThat(claims()).containsExactly("toll-loss-courier");
        desk.hide("imaginary-courier");
        assertThat(isPresent()).isFalse();
    }

    @Test
    void a_claim_is_told_in_words_under_the_pointer_and_selected_by_a_click() {
        desk.selectQuestion("toll-loss");
        view.hoverAt(500, 30 + 4 + 5);
        assertThat(view.hoverText().orElseThrow())
                .isEqualTo("The Imaginary Courier: “about $200,000”\nMeans about 200,000 USD\n"
                        + "May be 180,000 – 220,000 USD\nHeld by Quenhaven Harbour Authority (attributed)");
        view.hoverNothing();
        assertThat(view.hoverText()).isEmpty();
        view.selectAt(500, 30 + 4 + 5);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-courier"));
        view.selectAt(500, 10);
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-courier"));
        assertThat(view.accessibleText().get()).startsWith("The Imaginary Courier: “about $200,000”, ");
    }

    @Test
    void what_was_converted_here_says_at_which_rate_of_which_day() {
        desk.selectQuestion("insurer-amount");
        assertThat(words()).contains("at 1 EUR = 1.0497 USD (2024-12-17)");
        assertThat(view.asText())
                .contains("Converted here at the reference rate of 17 December 2024: 1 EUR = 1.0497 USD");
    }

    @Test
    void words_are_shown_by_who_says_which() {
        desk.selectQuestion("flawed-steel");
        assertThat(words()).contains("flawed steel", "flawed steel (denied)", "The Imaginary Courier");
    }

    @Test
    void keys_go_from_claim_to_claim() {
        desk.selectQuestion("toll-loss");
        view.selectNext();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-courier"));
        view.selectNext();
        view.selectNext();
        view.selectNext();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-jieonaen-2"));
        view.selectPrevious();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-jieonaen-1"));
        view.selectFirst();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-courier"));
        view.leaveClaim();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfQuestion("toll-loss"));
        view.selectPrevious();
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("toll-loss-jieonaen-2"));
        desk.workspace.select(Selection.NOTHING);
        view.selectNext();
        view.selectLast();
        view.leaveClaim();
        assertThat(desk.workspace.selection()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void the_selected_claim_is_scrolled_into_sight() {
        view.resize(900, 60);
        desk.selectQuestion("toll-loss");
        assertThat(view.scroll().get()).isZero();
        view.selectLast();
        assertThat(view.scroll().get()).isPositive();
        assertThat(claims()).contains("toll-loss-jieonaen-2");
        desk.selectQuestion("daily-traffic");
        assertThat(view.scroll().get()).isZero();
    }

    @Test
    void copies_the_question_and_a_line_for_each_claim() {
        desk.selectQuestion("march-size");
        List<String> lines = view.asText().lines().toList();
        assertThat(lines.getFirst()).isEqualTo(view.title().get());
        assertThat(lines).hasSize(4);
        assertThat(lines).anyMatch(line -> line.contains("May be anything from 1,000"));
        assertThat(lines).anyMatch(line -> line.contains("Means a little over 1,000"));
    }

    @Test
    void follows_an_edit_and_the_language() {
        desk.selectQuestion("insurer-amount");
        long before = view.changes().get();
        desk.workspace.change(settings -> settings.withLanguage("ko"));
        desk.workspace.decide(Verdict.of("insurer-amount", Verdict.Status.UNRESOLVED));
        assertThat(view.changes().get()).isGreaterThan(before);
        assertThat(words()).contains("환산 1 EUR = 1.0497 USD (2024-12-17)");
    }

    @Test
    void listens_only_while_it_is_shown() {
        desk.shown.set(false);
        desk.selectQuestion("toll-loss");
        assertThat(isPresent()).isFalse();
    }
}
