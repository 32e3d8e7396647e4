package claimline.project;

import claimline.exchange.Format;
import claimline.exchange.date.DateOrder;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.flow.UnreadableException;
import claimline.exchange.table.Mapping;
import claimline.exchange.table.TableHead;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file is to be read.
 *
 * @param mapping what its columns become, where it is a table
 * @param isAmbiguous whether it has dates in which day and month could change places, and nobody said which is first
 */
public record ImportPlan(Path file, FileFormat format, Optional<TableMapping> mapping, boolean isAmbiguous) {

    /**
     * A plan by what the file holds: the format that recognises it, and for a table the mapping that was kept for its
     * header, else the one that the header speaks for.
     *
     * @throws InvalidInputException if there is no such file, it cannot be read or is of no known format
     */
    public static ImportPlan of(Path file, Folders folders) {
        return attempt(file, in -> of(in, FileFormat.of(Format.of(in).orElseThrow(() -> unrecognised(file))), folders));
    }

    /** The same, but what looks like a damaged story is taken for one, and says what is wrong with it. */
    public static ImportPlan orClaimline(Path file, Folders folders) {
        return attempt(file, in -> {
            Optional<Format> told = Format.of(in);
            if (told.isEmpty() && !Format.isLikeStory(in)) {
                throw unrecognised(file);
            }
            return of(in, FileFormat.of(told.orElse(Format.CLAIMLINE)), folders);
        });
    }

    private static InvalidInputException unrecognised(Path file) {
        return InvalidInputException.of("format.unrecognised", file.toString());
    }

    /** The same, but of a format that somebody named. */
    public static ImportPlan of(Path file, FileFormat format, Folders folders) {
        return attempt(file, in -> of(in, format, folders));
    }

    private static ImportPlan of(Input in, FileFormat format, Folders folders) throws IOException {
        if (!format.isMapped()) {
            return new ImportPlan(in.path(), format, Optional.empty(), false);
        }
        TableHead head = TableHead.of(in);
        Mapping mapping = new Mappings(folders).of(head.header()).orElseGet(head::proposed);
        return new ImportPlan(in.path(), format, Optional.of(TableMapping.of(mapping)), isAmbiguous(mapping, head));
    }

    private static boolean isAmbiguous(Mapping mapping, TableHead head) {
        return mapping.order() == DateOrder.UNKNOWN && head.isAmbiguous();
    }

    /** With another mapping, which has the header of the file whatever its own says. */
    public ImportPlan with(TableMapping other) {
        TableMapping fitted = new TableMapping(
                mapping.map(TableMapping::header).orElse(other.header()), other.columns(), other.dateOrder());
        return new ImportPlan(
                file,
                format,
                Optional.of(fitted),
                isAmbiguous && other.dateOrder().equals(TableMapping.UNKNOWN_ORDER));
    }

    /** Which of day and month comes first where a date leaves it open. */
    public ImportPlan withDateOrder(String order) {
        return mapping.map(each -> with(each.withDateOrder(order))).orElse(this);
    }

    /** What stands first in each column of a table that has anything; empty for other files. */
    public Map<String, String> samples() {
        return attempt(file, in -> {
            Map<String, String> samples = new HashMap<>();
            if (mapping.isPresent()) {
                TableHead head = TableHead.of(in);
                for (List<String> row : head.rows()) {
                    for (int i = 0; i < Math.min(row.size(), head.header().size()); i++) {
                        if (!row.get(i).isBlank()) {
                            samples.putIfAbsent(head.header().get(i), Message.excerpt(row.get(i)));
                        }
                    }
                }
            }
            return samples;
        });
    }

    /**
     * @throws InvalidInputException if no row of the table could become anything: it has no column that is a title, or
     *     none that is a date
     */
    public void requireComplete() {
        mapping.filter(each -> !each.isComplete()).ifPresent(each -> {
            throw InvalidInputException.of(
                    "import.mapping.incomplete", file.toString(), Message.excerpt(String.join(", ", each.header())));
        });
    }

    Input input(Progress progress) {
        long size = file.toFile().length();
        return Input.of(file).watchedBy(read -> progress.report(read, size));
    }

    StoryReader reader() {
        return format.format().reader(mapping.map(TableMapping::mapping).orElse(null));
    }

    /**
     * What would come in and what would not.
     *
     * @param rows so many items are shown one by one, the first ones and the first bad ones
     * @param whole whether to go on to the end of the file after that, to count
     * @throws InvalidInputException if the file cannot be read
     */
    public ImportPreview preview(int rows, boolean whole, Progress progress) {
        return attempt(file, _ -> ImportPreview.of(this, rows, whole, progress));
    }

    private interface Work<T> {
        T on(Input in) throws IOException;
    }

    private static <T> T attempt(Path file, Work<T> work) {
        if (!Files.exists(file)) {
            throw InvalidInputException.of("file.missing", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw InvalidInputException.of("store.directory", file.toString());
        }
        try {
            return work.on(Input.of(file));
        } catch (UnreadableException e) {
            throw new InvalidInputException(Message.of("import.refused", file.toString(), e.reason()), e);
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", file.toString()), e);
        }
    }
}
