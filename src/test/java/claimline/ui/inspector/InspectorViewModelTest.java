package claimline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import claimline.comparison.Kind;
import claimline.model.Verdict;
import claimline.model.Wording;
import claimline.project.Project;
import claimline.ui.workspace.Desk;
import claimline.ui.workspace.Selection;
import claimline.ui.workspace.TextlessStory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private InspectorViewModel inspector;

    @BeforeEach
    void open() {
        desk = Desk.withBridge(folder, Locale.ENGLISH);
        inspector = new InspectorViewModel(desk.workspace, desk.shown);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void is_empty_while_nothing_is_selected() {
        assertThat(inspector.items()).isEmpty();
        desk.selectEvent("march");
        desk.workspace.select(Selection.NOTHING);
        assertThat(inspector.items()).isEmpty();
    }

    @Test
    void tells_all_of_an_event_and_who_says_what() {
        desk.selectEvent("bridge-closure");
        assertThat(inspector.items())
                .startsWith(
                        new Item.Title("Event", "The bridge stays closed"),
                        new Item.Field("When", "from 11 December 2024 on"),
                        new Item.Field("EDTF", "2024-12-11/.."))
                .contains(
                        new Item.Text("Open-ended: no piece can say when it ends."),
                        new Item.Section("Led here"),
                        link("A cable of the Pelgate Bridge parts", new Selection.OfEvent("cable-fault")),
                        new Item.Section("Led to"),
                        link("Traders march along the quay", new Selection.OfEvent("march")),
                        new Item.Link(
                                "How many vehicles crossed each day?",
                                "",
                                Kind.UNIT_SLIP,
                                new Selection.OfQuestion("daily-traffic")))
                .containsSubsequence(
                        new Item.Section("Who says what"),
                        claim("5만2천 대", "가상일보", "daily-traffic-gasang"),
                        claim("about 52,000 vehicles", "The Imaginary Courier", "daily-traffic-courier"),
                        claim("52만 대", "지어낸신문", "daily-traffic-jieonaen"));
    }

    @Test
    void tells_all_of_a_question_how_its_claims_compare_and_the_verdict() {
        desk.selectQuestion("daily-traffic");
        assertThat(inspector.items())
                .startsWith(
                        new Item.Title("Question", "How many vehicles crossed each day?"),
                        new Item.Field("Subject", "Pelgate Bridge"),
                        new Item.Field("Property", "vehicles a day"))
                .contains(link("The bridge stays closed", new Selection.OfEvent("bridge-closure")))
                .contains(new Item.Section("Verdict"));
        Item.Decision decision = items(Item.Decision.class).getFirst();
        assertThat(decision.verdict().status()).isEqualTo(Verdict.Status.PREFERRED);
        assertThat(decision.verdict().preferred()).isEqualTo("daily-traffic-gasang");
        assertThat(decision.claims()).hasSize(3).containsEntry("daily-traffic-gasang", "5만2천 대 · 가상일보");
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.PRECISION, Kind.UNIT_SLIP, Kind.UNIT_SLIP);
    }

    @Test
    void tells_all_of_a_claim_with_what_the_text_says_around_it() {
        desk.selectClaim("subsidy-amount-jieonaen");
        assertThat(inspector.items())
                .startsWith(new Item.Title("Claim", "850만 달러"))
                .contains(
                        new Item.Link("지어낸신문", "Source", null, new Selection.OfSource("jieonaen-news")),
                        new Item.Field("As printed", "850만 달러"),
                        new Item.Field("Stance", "hedged"),
                        new Item.Field("Place", "characters 490 to 497"));
        assertThat(items(Item.Field.class))
                .filteredOn(field -> field.label().equals("Converts to"))
                .singleElement()
                .satisfies(field -> assertThat(field.value()).startsWith("약 123억4천만원 = "));
        Item.Quotation quotation = items(Item.Quotation.class).getFirst();
        assertThat(quotation.exact()).isEqualTo("850만 달러");
        assertThat(quotation.prefix()).endsWith("여객선 보조금은 ");
        assertThat(quotation.suffix()).startsWith("(약 123억4천만원)");
        assertThat(kinds()).contains(Kind.CONVERSION);
    }

    @Test
    void a_claim_names_its_holder_and_only_its_own_findings() {
        desk.selectClaim("daily-traffic-gasang");
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.PRECISION, Kind.UNIT_SLIP);
        desk.selectClaim("daily-traffic-jieonaen");
        assertThat(inspector.items()).contains(new Item.Field("Holder", "가상일보"));
        assertThat(kinds()).containsExactly(Kind.UNIT_SLIP, Kind.UNIT_SLIP);
    }

    @Test
    void tells_all_of_a_source() {
        desk.selectSource("jieonaen-news");
        assertThat(inspector.items())
                .startsWith(
                        new Item.Title("Source", "퀜헤이븐 다리 사고, 열흘의 기록 (가상)"),
                        new Item.Field("Publisher", "지어낸신문"),
                        new Item.Field("Author", "꾸며낸 기자"),
                        new Item.Field("Published", "21 December 2024"),
                        new Item.Field("Language", "Korean"))
                .contains(
                        new Item.Link("가상일보", "quoted from", null, new Selection.OfSource("gasang-daily")),
                        new Item.Text("The text is attached."),
                        new Item.Section("Claims (28)"),
                        new Item.Link(
                                "52만 대",
                                "How many vehicles crossed each day?",
                                null,
                                new Selection.OfClaim("daily-traffic-jieonaen")));
    }

    @Test
    void all_that_is_shown_can_be_copied_as_text() {
        desk.selectQuestion("daily-traffic");
        assertThat(inspector.asText())
                .startsWith("Question: How many vehicles crossed each day?\nSubject: Pelgate Bridge\n")
                .contains("\n- 52만 대 · 지어낸신문\n")
                .contains("\n- possible power of ten · 가상일보 · 지어낸신문\n  Possibly a slip by a power of ten")
                .contains("\nVerdict\n★ one claim preferred\n5만2천 대 · 가상일보\n");
        desk.selectClaim("subsidy-amount-jieonaen");
        assertThat(inspector.asText()).contains("As printed: 850만 달러\n", "850만 달러(약 123억4천만원)");
        desk.workspace.select(Selection.NOTHING);
        assertThat(inspector.asText()).isBlank();
    }

    @Test
    void without_the_text_it_offers_to_attach_it_and_then_quotes() throws IOException {
        openTextless();
        desk.selectClaim("rise-paper");
        assertThat(items(Item.Quotation.class)).isEmpty();
        Item.AttachText attach = items(Item.AttachText.class).getFirst();
        assertThat(attach.source().id()).isEqualTo("paper");

        inspector.attach(attach, TextlessStory.writeText(folder, TextlessStory.TEXT));
        assertThat(inspector.items())
                .contains(new Item.Quotation("In Zell the river rose by ", "some 40 cm", " on Monday."));
        assertThat(items(Item.AttachText.class)).isEmpty();
        desk.selectSource("paper");
        assertThat(inspector.items()).contains(new Item.Text("The text is attached."));
    }

    @Test
    void a_text_that_says_something_else_there_is_not_quoted() throws IOException {
        openTextless();
        desk.selectClaim("rise-paper");
        Item.AttachText attach = items(Item.AttachText.class).getFirst();
        inspector.attach(attach, TextlessStory.writeText(folder, "In Zell, the river rose by some 40 cm on Monday."));
        assertThat(items(Item.Quotation.class)).isEmpty();
        assertThat(items(Item.Text.class))
                .singleElement()
                .satisfies(text -> assertThat(text.text()).endsWith("the text has changed."));
    }

    @Test
    void a_text_that_is_too_short_has_changed_too() throws IOException {
        openTextless();
        desk.selectClaim("rise-paper");
        inspector.attach(items(Item.AttachText.class).getFirst(), TextlessStory.writeText(folder, "In Zell"));
        assertThat(items(Item.Text.class)).hasSize(1);
        assertThat(items(Item.Quotation.class)).isEmpty();
    }

    @Test
    void another_text_than_the_source_names_is_refused() throws IOException {
        desk.selectSource("gasang-daily");
        inspector.attach(
                new Item.AttachText(
                        desk.workspace.story().source("gasang-daily").orElseThrow()),
                TextlessStory.writeText(folder, "another text"));
        assertThat(desk.workspace.failureProperty().get().key()).isEqualTo("attach.otherText");
        assertThat(inspector.items()).contains(new Item.Text("The text is attached."));
    }

    @Test
    void speaks_the_language_of_the_window() {
        desk.workspace.change(settings -> settings.withLanguage("ko"));
        desk.selectEvent("march");
        assertThat(inspector.items()).startsWith(new Item.Title("사건", "상인들의 부두 행진"));
    }

    @Test
    void follows_a_link() {
        desk.selectEvent("march");
        inspector.follow(new Item.Link("any", "", null, new Selection.OfClaim("march-size-gasang")));
        assertThat(desk.workspace.selection()).isEqualTo(new Selection.OfClaim("march-size-gasang"));
    }

    @Test
    void a_text_that_arrives_after_the_next_selection_changes_nothing() {
        desk.runner.hold();
        desk.selectClaim("march-size-gasang");
        assertThat(items(Item.Quotation.class))
                .as("the rest is shown meanwhile")
                .isEmpty();
        assertThat(inspector.items()).startsWith(new Item.Title("Claim", "1,000명 이상"));
        desk.selectEvent("march");
        desk.runner.release();
        assertThat(inspector.items()).startsWith(new Item.Title("Event", "Traders march along the quay"));
    }

    @Test
    void nothing_can_be_attached_to_what_cannot_be_written() {
        assertThat(inspector.canEdit()).isTrue();
        Path other = folder.resolve("other.claimline");
        try (Project _ = Project.create(other, "Other")) {
            desk.workspace.open(other);
            assertThat(inspector.canEdit()).isFalse();
        }
    }

    @Test
    void hears_nothing_once_it_is_not_shown() {
        desk.shown.set(false);
        desk.selectEvent("march");
        assertThat(inspector.items()).isEmpty();
    }

    private void openTextless() throws IOException {
        desk.workspace.importDocument(TextlessStory.write(folder), folder.resolve("flood.claimline"));
    }

    private <I extends Item> List<I> items(Class<I> type) {
        return inspector.items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<Kind> kinds() {
        return items(Item.Sentence.class).stream().map(Item.Sentence::kind).toList();
    }

    private Item link(String title, Selection.OfEvent event) {
        String when = Wording.of(
                desk.workspace.story().event(event.id()).orElseThrow().when(), Locale.ENGLISH);
        return new Item.Link(title, when, null, event);
    }

    private static Item claim(String printed, String source, String id) {
        return new Item.Link(printed, source, null, new Selection.OfClaim(id));
    }
}
