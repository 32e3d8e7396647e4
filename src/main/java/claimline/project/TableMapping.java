package claimline.project;

import claimline.exchange.date.DateOrder;
import claimline.exchange.table.Mapping;
import claimline.exchange.table.MappingJson;
import claimline.exchange.table.Target;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a table become what. Immutable.
 *
 * @param header the table's own names of its columns
 * @param columns what each target is made of, no two for one
 * @param dateOrder of day and month where the table leaves it open: {@code day-first}, {@code month-first},
 *     {@code unknown}
 */
public record TableMapping(List<String> header, List<Column> columns, String dateOrder) {

    public static final String DAY_FIRST = DateOrder.DAY_FIRST.code();
    public static final String MONTH_FIRST = DateOrder.MONTH_FIRST.code();
    public static final String UNKNOWN_ORDER = DateOrder.UNKNOWN.code();

    /**
     * @param target as in {@link #targets}
     * @param source names of columns, joined by a blank
     * @param otherwise what stands there where they are all empty; may be empty itself
     */
    public record Column(String target, List<String> source, String otherwise) {

        public Column {
            source = List.copyOf(source);
        }
    }

    public TableMapping {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    /** What columns can become. */
    public static List<String> targets() {
        return Arrays.stream(Target.values()).map(Target::code).toList();
    }

    /** What a target is called. */
    public static Message title(String target) {
        return Message.of("table.target." + target);
    }

    static TableMapping of(Mapping mapping) {
        return new TableMapping(
                mapping.header(),
                mapping.columns().stream()
                        .map(each -> new Column(each.target().code(), each.source(), each.otherwise()))
                        .toList(),
                mapping.order().code());
    }

    Mapping mapping() {
        return new Mapping(
                header,
                columns.stream()
                        .map(each -> new Mapping.Column(
                                Target.of(each.target()).orElseThrow(), each.source(), each.otherwise()))
                        .toList(),
                DateOrder.of(dateOrder));
    }

    /** @throws InvalidInputException if the file is no mapping or cannot be read */
    public static TableMapping read(Path file) {
        try {
            return of(MappingJson.read(Files.readString(file)));
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", file.toString()), e);
        }
    }

    /** Whether a row can become an event or a claim at all. */
    public boolean isComplete() {
        return mapping().isComplete();
    }

    /** What a column becomes; empty where it is left out. */
    public Optional<String> targetOf(String column) {
        return columns.stream()
                .filter(each -> each.source().contains(column))
                .map(Column::target)
                .findFirst();
    }

    /** The column becomes that, beside what else does; null leaves it out. */
    public TableMapping with(String column, String target) {
        List<Column> next = new ArrayList<>();
        for (Column each : columns) {
            List<String> source = new ArrayList<>(each.source());
            source.remove(column);
            if (each.target().equals(target)) {
                source.add(column);
            }
            if (!source.isEmpty() || !each.otherwise().isEmpty()) {
                next.add(new Column(each.target(), source, each.otherwise()));
            }
        }
        if (target != null && next.stream().noneMatch(each -> each.target().equals(target))) {
            next.add(new Column(target, List.of(column), ""));
        }
        return new TableMapping(header, next, dateOrder);
    }

    /** Where the target's columns are empty, this stands. */
    public TableMapping withDefault(String target, String otherwise) {
        List<Column> next = new ArrayList<>(columns);
        List<String> source = next.stream()
                .filter(each -> each.target().equals(target))
                .findFirst()
                .map(Column::source)
                .orElse(List.of());
        next.removeIf(each -> each.target().equals(target));
        if (!source.isEmpty() || !otherwise.isEmpty()) {
            next.add(new Column(target, source, otherwise));
        }
        return new TableMapping(header, next, dateOrder);
    }

    public TableMapping withDateOrder(String order) {
        return new TableMapping(header, columns, order);
    }
}
