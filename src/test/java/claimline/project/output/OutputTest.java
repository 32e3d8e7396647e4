package claimline.project.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.project.Progress;
import claimline.project.Project;
import claimline.project.Samples;
import claimline.project.output.Output.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputTest {

    @TempDir
    Path folder;

    @TempDir
    Path target;

    private Project project;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        project = Project.open(Samples.project(folder));
        file = target.resolve("out");
        Files.writeString(file, "as it was");
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static ChartOrder timeline() {
        return ChartOrder.of(Chart.TIMELINE, Locale.ENGLISH);
    }

    private void chart(ChartFormat format, Progress progress) {
        new Output(project).chart(timeline(), format, Appearance.PLAIN, progress, file);
    }

    private void assertNothingIsLeftBehind() throws IOException {
        assertThat(Files.readString(file)).isEqualTo("as it was");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Counts the reports of work that is done, then ends the same work at the first, in the middle, at the last. */
    private static List<Integer> moments(AtomicInteger reports) {
        return List.of(1, reports.get() / 2, reports.get());
    }

    private static Progress endingAt(int moment) {
        AtomicInteger reports = new AtomicInteger();
        return (_, _) -> {
            if (reports.incrementAndGet() >= moment) {
                throw new CancellationException();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void a_chart_that_is_cancelled_leaves_nothing_behind(ChartFormat format) throws IOException {
        AtomicInteger reports = new AtomicInteger();
        chart(format, (_, _) -> reports.incrementAndGet());
        assertThat(reports).hasValueGreaterThan(3);
        Files.writeString(file, "as it was");
        for (int moment : moments(reports)) {
            assertThatThrownBy(() -> chart(format, endingAt(moment))).isInstanceOf(CancellationException.class);
            assertNothingIsLeftBehind();
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void a_report_that_is_cancelled_leaves_nothing_behind(ReportFormat format) throws IOException {
        Output output = new Output(project);
        AtomicInteger reports = new AtomicInteger();
        output.report(format, Scope.ALL, Locale.ENGLISH, (_, _) -> reports.incrementAndGet(), file);
        assertThat(reports).hasPositiveValue();
        Files.writeString(file, "as it was");
        for (int moment : moments(reports)) {
            assertThatThrownBy(
                            () -> output.report(format, Scope.ALL, Locale.ENGLISH, endingAt(Math.max(1, moment)), file))
                    .isInstanceOf(CancellationException.class);
            assertNothingIsLeftBehind();
        }
    }

    /** Done rises to what there is in all, so that a bar does not stand still or run backwards. */
    @Test
    void how_far_a_picture_is_only_grows() {
        AtomicInteger last = new AtomicInteger();
        chart(ChartFormat.PDF, (done, total) -> {
            if (total > 0) {
                assertThat(done).isBetween((long) last.get(), total);
                last.set((int) done);
            }
        });
        assertThat(last).hasPositiveValue();
    }
}
