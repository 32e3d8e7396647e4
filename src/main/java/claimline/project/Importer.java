package claimline.project;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.ReadAhead;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.table.BadRows;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import claimline.model.Problem;
import claimline.model.StoryElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a file by its plan and hands on what is good in it. To be run inside the step or the draft that takes it in:
 * whatever it throws undoes that.
 */
final class Importer {

    private final ImportPlan plan;
    private final OnBad onBad;
    private final Progress progress;
    private final ImportCounts.Counter counter = new ImportCounts.Counter();

    Importer(ImportPlan plan, OnBad onBad, Progress progress) {
        this.plan = plan;
        this.onBad = onBad;
        this.progress = progress;
    }

    /**
     * @throws RefusedException if something is bad and nothing is to come in then, or there is nothing good
     * @throws InvalidInputException if the file cannot be read, or that for bad rows not written
     */
    void run(Consumer<StoryElement> elements) {
        try (BadRows bad = badRows()) {
            StoryReader reader = plan.format().isMapped() ? new ReadAhead(plan.reader()) : plan.reader();
            reader.read(plan.input(progress), item -> {
                counter.add(item);
                take(item, elements, bad);
            });
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException(
                    Message.of("file.unreadable", plan.file().toString()), e);
        }
        ImportCounts counts = counter.counts();
        if (counts.bad() > 0 && (!skips() || counts.good() == 0)) {
            throw new RefusedException(refusal(counts));
        }
    }

    private boolean skips() {
        return onBad.isSkipped() && plan.format().isSeparable();
    }

    private void take(Item item, Consumer<StoryElement> elements, BadRows bad) {
        if (!item.isBad() && (counter.bad() == 0 || skips())) {
            item.elements().forEach(elements);
        } else if (item.isBad() && bad != null && !item.cells().isEmpty()) {
            bad.add(item);
        }
    }

    private List<Problem> refusal(ImportCounts counts) {
        List<Problem> problems = counts.problems();
        return problems.isEmpty()
                ? List.of(new Problem(Problem.Place.whole(plan.file().toString()), Message.of("import.nothing")))
                : problems;
    }

    private BadRows badRows() throws IOException {
        if (onBad.file().isEmpty()) {
            return null;
        }
        Files.deleteIfExists(onBad.file().get());
        return new BadRows(Input.of(plan.file()), onBad.file().get(), onBad.locale());
    }

    /** What came of it. */
    Imported imported(long newEvents, long newClaims) {
        return new Imported(
                counter.counts(),
                newEvents,
                newClaims,
                onBad.file().filter(Files::exists).filter(_ -> counter.bad() > 0));
    }

    /** Takes away what is left of an import that did not come about. */
    void giveUp() {
        Optional.of(onBad)
                .filter(OnBad::isSkipped)
                .flatMap(OnBad::file)
                .ifPresent(file -> file.toFile().delete());
    }
}
