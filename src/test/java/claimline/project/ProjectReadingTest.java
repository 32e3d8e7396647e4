package claimline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Claim;
import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.Moment;
import claimline.model.Question;
import claimline.model.Source;
import claimline.model.Stance;
import claimline.model.TextDigest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectReadingTest {

    private static final String GULL = "여객선 건조 비용은 약 560만 달러(약 77억원)였다.\n여객선 승객은 하루 4,120명이다.\n";
    private static final String HERON = "시는 여객선 건조 비용으로 930만 달러를 썼다고 밝혔다.\n배는 노란색이다.\n";

    @TempDir
    Path folder;

    private Project project;
    private ProjectReading reading;

    @BeforeEach
    void make() {
        project = Project.create(folder.resolve("p.claimline"), "Ferry");
        reading = project.reading();
    }

    @AfterEach
    void close() {
        project.close();
    }

    /** Each as a file of its own. */
    private Intake add(String... texts) {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(write("article" + files.size() + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return reading.addFiles(files, Progress.NONE);
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addBoth() {
        add(GULL, HERON);
    }

    private Proposal proposal(String printed) {
        return reading.proposals().sheets().stream()
                .flatMap(sheet -> sheet.proposals().stream())
                .filter(proposal -> proposal.asPrinted().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    private Claim accept(String printed, String title) {
        Proposal proposal = proposal(printed);
        return reading.edits().accept(proposal, proposal.answer(Optional.empty(), LocalizedText.plain(title)));
    }

    private Question question(Claim claim) {
        return project.story().question(claim.question()).orElseThrow();
    }

    private long lookedAt() {
        return reading.proposals().sheets().getFirst().lookedAt();
    }

    @Test
    void an_article_becomes_a_source_with_its_text_in_one_step() {
        Intake added = add(GULL, HERON, GULL);

        assertThat(added.sources()).hasSize(2);
        assertThat(added.known()).hasSize(1);
        Source source = project.story().sources().iterator().next();
        assertThat(source.published()).isEqualTo(FuzzyDate.UNKNOWN);
        assertThat(project.text(source.id()).orElseThrow().content()).isEqualTo(GULL);
        assertThat(Project.check(project.path())).isEmpty();
        project.undo();
        assertThat(project.story().sources()).isEmpty();
    }

    @Test
    void what_is_there_already_is_no_edit() {
        addBoth();
        add(HERON);
        project.undo();
        assertThat(project.undoLabel()).isEmpty();
    }

    @Test
    void figures_of_two_articles_on_one_thing_are_proposed_as_one_question() {
        addBoth();
        Proposals proposals = reading.proposals();

        assertThat(proposals.groups()).singleElement().satisfies(group -> {
            assertThat(group.proposals()).extracting(Proposal::asPrinted).containsExactly("약 560만 달러", "930만 달러");
            assertThat(group.question()).isEmpty();
            assertThat(group.disagrees()).isTrue();
        });
        assertThat(proposals.disagreements()).isOne();
        assertThat(project.story().questions())
                .as("nothing is kept unless somebody says so")
                .isEmpty();
    }

    @Test
    void accepted_all_at_once_they_are_compared_and_one_undo_takes_them_back() {
        addBoth();
        assertThat(reading.edits().accept(reading.proposals().groups())).isEqualTo(2);

        Question question = project.story().questions().iterator().next();
        assertThat(project.story().claimsOf(question.id())).hasSize(2);
        assertThat(project.story().conflicts()).isOne();
        assertThat(reading.proposals().groups().getFirst().question()).contains(question.id());
        assertThat(Project.check(project.path())).isEmpty();
        assertThat(reading.edits().accept(reading.proposals().groups()))
                .as("a second time there is nothing left")
                .isZero();
        project.undo();
        assertThat(project.story().questions()).isEmpty();
        assertThat(project.story().claims()).isEmpty();
    }

    @Test
    void an_accepted_draft_is_a_claim_at_its_place_with_what_the_source_converts() {
        addBoth();
        Claim claim = accept("약 560만 달러", "여객선 값");

        assertThat(claim.asPrinted()).isEqualTo("약 560만 달러");
        assertThat(project.text(claim.source())
                        .orElseThrow()
                        .content()
                        .substring(claim.locator().start(), claim.locator().end()))
                .isEqualTo("약 560만 달러");
        assertThat(claim.conversions())
                .singleElement()
                .satisfies(each -> assertThat(each.asPrinted()).isEqualTo("약 77억원"));
        assertThat(question(claim).caption().in(Locale.KOREAN)).isEqualTo("여객선 값");

        Proposal second = proposal("930만 달러");
        Claim other = reading.edits().accept(second, second.answer(Optional.of(claim.question()), LocalizedText.EMPTY));
        assertThat(project.story().claimsOf(claim.question())).containsExactly(claim, other);
    }

    @Test
    void each_draft_is_open_accepted_or_left_out_and_can_be_opened_again() {
        addBoth();
        assertThat(lookedAt()).isZero();

        reading.edits().dismiss(proposal("4,120명"));
        accept("약 560만 달러", "값");
        assertThat(proposal("4,120명").state()).isInstanceOf(Proposal.State.Dismissed.class);
        assertThat(proposal("약 560만 달러").state()).isInstanceOf(Proposal.State.Accepted.class);
        assertThat(lookedAt()).isEqualTo(2);

        reading.edits().reopen(proposal("4,120명"));
        reading.edits().reopen(proposal("약 560만 달러"));
        assertThat(lookedAt()).isZero();
        assertThat(project.story().claims()).isEmpty();
    }

    @Test
    void what_was_left_out_is_left_out_after_the_project_was_closed() {
        addBoth();
        reading.edits().dismiss(proposal("4,120명"));
        project.close();
        project = Project.open(folder.resolve("p.claimline"));
        reading = project.reading();
        assertThat(proposal("4,120명").state()).isInstanceOf(Proposal.State.Dismissed.class);
        project.undo();
        assertThat(proposal("4,120명").state()).isInstanceOf(Proposal.State.Open.class);
    }

    @Test
    void what_is_said_about_a_figure_goes_with_it_into_the_claim() {
        add("로이터는 항만청을 인용해 여객선 건조 비용이 1200만 달러(약 160억원)에 달할 수 있다고 보도했다.\n");
        Proposal draft = proposal("1200만 달러");
        Claim claim = accept("1200만 달러", "건조 비용");

        assertThat(claim.qualifiers()).containsEntry("quoting", "항만청").isEqualTo(draft.qualifiers());
        assertThat(claim.holder()).isEqualTo("로이터");
        assertThat(claim.stance()).isEqualTo(draft.stance()).isNotEqualTo(Stance.ASSERTED);
        assertThat(claim.conversions()).hasSize(1).isEqualTo(draft.conversions());
        assertThat(proposal("1200만 달러").qualifiers()).isEqualTo(draft.qualifiers());
    }

    private void addLaunch() {
        add("항만청은 2031년 5월 17일에 여객선 3척을 출시했다.\n승객은 하루 4,120명이다.\n");
    }

    @Test
    void a_date_is_that_of_an_event_of_its_category() {
        addLaunch();
        Claim date = accept("2031년 5월 17일", "여객선 출시");
        Event event = project.story().event(question(date).event()).orElseThrow();
        assertThat(event.when()).isEqualTo(FuzzyDate.parse("2031-05-17"));
        assertThat(event.category()).isEqualTo("product");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031년 5월 17일, 3척", "3척, 2031년 5월 17일"})
    void a_figure_belongs_to_the_event_of_its_sentence_whichever_is_accepted_first(String order) {
        addLaunch();
        for (String printed : order.split(", ")) {
            accept(printed, printed);
        }
        String event = project.story().events().iterator().next().id();
        assertThat(project.story().questionsOf(event))
                .extracting(Question::kind)
                .containsExactlyInAnyOrder("date", "count");
        assertThat(question(accept("4,120명", "승객")).event())
                .as("another sentence")
                .isNull();
        assertThat(Project.check(project.path())).isEmpty();
        project.undo();
        project.undo();
        project.undo();
        assertThat(project.story().questions()).isEmpty();
        assertThat(project.story().events()).isEmpty();
    }

    @Test
    void a_date_that_is_accepted_again_is_that_of_the_event_which_its_figures_kept() {
        addLaunch();
        accept("2031년 5월 17일", "출시");
        Question figure = question(accept("3척", "척수"));
        reading.edits().reopen(proposal("2031년 5월 17일"));
        assertThat(project.story().event(figure.event())).isPresent();
        assertThat(question(accept("2031년 5월 17일", "출시")).event()).isEqualTo(figure.event());
        assertThat(project.story().events()).hasSize(1);
    }

    @Test
    void several_articles_on_one_day_and_its_figures_become_one_event_with_a_question_each() {
        add("항만청은 2031년 5월 1일 대형 여객선 3척을 출시했다.\n", "항만청이 2031년 5월 2일 대형 여객선 4척을 출시했다고 밝혔다.\n");
        assertThat(reading.edits().accept(reading.proposals().groups())).isEqualTo(4);
        assertThat(project.story().events()).hasSize(1);
        assertThat(project.story().questions()).hasSize(2).allSatisfy(question -> {
            assertThat(question.event()).isNotNull();
            assertThat(project.story().claimsOf(question.id())).hasSize(2);
        });
    }

    @Test
    void what_is_no_article_is_told_by_name_and_the_others_go_in() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Path nested = Files.createDirectory(folder.resolve("more"));
        Files.writeString(nested.resolve("heron.txt"), HERON);
        Intake added = reading.addFiles(
                List.of(
                        write("gull.txt", GULL.getBytes(Charset.forName("x-windows-949"))),
                        write("empty.txt", new byte[0]),
                        write("binary.txt", new byte[] {0, 1, 2, 3, (byte) 0xff, 7}),
                        locked,
                        huge,
                        folder.resolve("gone.txt"),
                        nested),
                Progress.NONE);

        assertThat(added.sources()).extracting(Source::title).containsExactly("gull", "heron");
        assertThat(added.refused()).hasSize(5);
        List<String> names = List.of("empty.txt", "binary.txt", "locked.pdf", "huge.txt", "gone.txt");
        for (int i = 0; i < names.size(); i++) {
            assertThat(added.refused().get(i).in(Locale.ENGLISH)).contains(names.get(i));
            assertThat(added.refused().get(i).in(Locale.KOREAN)).contains(names.get(i));
        }
        assertThat(project.text(added.sources().getFirst().id()).orElseThrow().content())
                .isEqualTo(GULL);
    }

    @Test
    void who_cancels_takes_nothing_in() {
        List<Path> files = List.of(write("gull.txt", GULL.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> reading.addFiles(files, (_, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(project.story().sources()).isEmpty();
    }

    @Test
    void a_page_that_is_pasted_tells_its_title_publisher_and_date() {
        String page = """
            <html><head><meta property="og:title" content="여객선 새로 뜬다">
            <meta property="og:site_name" content="갈매기일보">
            <meta property="article:published_time" content="2031-05-02T09:00:00+09:00"></head>
            <body><article><h1>여객선 새로 뜬다</h1><p>%s</p></article></body></html>
            """.formatted(GULL);
        reading.addPasted(page, GULL, "clipboard");
        assertThat(project.story().sources()).singleElement().satisfies(source -> {
            assertThat(source.title()).isEqualTo("여객선 새로 뜬다");
            assertThat(source.publisher()).isEqualTo("갈매기일보");
            assertThat(source.published().toString()).startsWith("2031-05-02");
        });
        reading.addPasted("<b>여객선</b>", HERON, "clipboard");
        Source second = List.copyOf(project.story().sources()).getLast();
        assertThat(project.text(second.id()).orElseThrow().content())
                .as("a fragment that says less than the text")
                .isEqualTo(HERON);
        assertThat(second.title()).isEqualTo(HERON.lines().findFirst().orElseThrow());
    }

    @Test
    void a_text_that_a_source_names_comes_to_that_source() {
        Source source =
                new Source("gull", null, "Gull", null, FuzzyDate.UNKNOWN, "ko", null, TextDigest.of(GULL), List.of());
        project.edit(Message.of("edit.articles", 1), editor -> editor.put(source));
        Intake added = add(GULL);
        assertThat(added.sources()).isEmpty();
        assertThat(added.attached()).containsExactly("Gull");
        assertThat(project.text("gull").orElseThrow().content()).isEqualTo(GULL);
        assertThat(add(GULL).known()).containsExactly("Gull");
    }

    @Test
    void wording_that_articles_share_is_found() {
        String shared = "항만청은 여객선 세 척을 올해 안에 새로 띄우겠다고 지난주 의회에 보고했다.";
        Intake added = add(GULL + shared + "\n", HERON + shared + "\n", "다른 이야기다.\n");
        String gull = added.sources().get(0).id();
        assertThat(reading.shared(gull)).singleElement().satisfies(found -> {
            assertThat(found.source()).isEqualTo(added.sources().get(1).id());
            assertThat(found.place().start()).isEqualTo(GULL.length());
        });
        assertThat(reading.shared(added.sources().get(2).id())).isEmpty();
        assertThat(reading.shared("none")).isEmpty();
    }

    @Test
    void dates_wait_for_the_day_of_publication_and_are_read_anew_when_it_changes() {
        add("배는 어제 떴고 지난달 27일 첫 시험이 있었다.\n");
        Sheet sheet = reading.proposals().sheets().getFirst();
        assertThat(sheet.dated()).isFalse();
        assertThat(sheet.waiting()).hasSize(2);
        assertThat(sheet.proposals()).isEmpty();
        for (String day : List.of("2031-05-02", "2031-06-10")) {
            Source source = project.story().sources().iterator().next();
            reading.put(new Source(
                    source.id(),
                    null,
                    source.title(),
                    null,
                    FuzzyDate.parse(day),
                    source.language(),
                    null,
                    source.text(),
                    List.of()));
            Sheet dated = reading.proposals().sheets().getFirst();
            assertThat(dated.waiting()).isEmpty();
            assertThat(dated.proposals())
                    .extracting(Proposal::value)
                    .contains(new Moment(
                            FuzzyDate.parse(LocalDate.parse(day).minusDays(1).toString())));
        }
    }
}
