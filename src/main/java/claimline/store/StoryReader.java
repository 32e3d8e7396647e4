package claimline.store;

import claimline.model.StoryElement;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Reads a whole story, one element after the other, in the order it was written. */
final class StoryReader {

    /** The kinds of element in the order of a story. */
    static final List<Table<? extends StoryElement>> TABLES = List.of(
            HeadingTable.TABLE,
            SourceTable.TABLE,
            EventTable.TABLE,
            QuestionTable.TABLE,
            ClaimTable.TABLE,
            VerdictTable.TABLE,
            RateTable.TABLE,
            DismissalTable.TABLE);

    private StoryReader() {}

    static void read(Handle handle, Path file, Consumer<StoryElement> visitor) {
        head(handle, file, visitor);
        EventTable.TABLE.all(handle, file).forEach(visitor);
        rest(handle, file, visitor);
    }

    static void readBesideEvents(Handle handle, Path file, Consumer<StoryElement> visitor) {
        head(handle, file, visitor);
        rest(handle, file, visitor);
    }

    private static void head(Handle handle, Path file, Consumer<StoryElement> visitor) {
        HeadingTable.TABLE.all(handle, file).forEach(visitor);
        SourceTable.TABLE.all(handle, file).forEach(source -> {
            visitor.accept(source);
            SourceTable.text(handle, source.id()).ifPresent(visitor);
        });
    }

    private static void rest(Handle handle, Path file, Consumer<StoryElement> visitor) {
        QuestionTable.TABLE.all(handle, file).forEach(visitor);
        ClaimTable.TABLE.all(handle, file).forEach(visitor);
        VerdictTable.TABLE.all(handle, file).forEach(visitor);
        RateTable.TABLE.all(handle, file).forEach(visitor);
        DismissalTable.TABLE.all(handle, file).forEach(visitor);
    }
}
