package claimline.project;

import claimline.exchange.table.Mapping;
import claimline.exchange.table.MappingJson;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mappings that somebody kept, each a file in the settings folder, found again by the header they were made for.
 */
public final class Mappings {

    private static final String ENDING = ".json";

    private final Path folder;

    public Mappings(Folders folders) {
        this.folder = folders.settings().resolve("mappings");
    }

    /**
     * Keeps a mapping in place of the one for tables with the same columns.
     *
     * @param name of the table, after which the file is called
     * @throws InvalidInputException if it cannot be written
     */
    public void save(TableMapping mapping, String name) {
        try {
            Files.createDirectories(folder);
            Path file = fileOf(mapping.header())
                    .orElseGet(() -> folder.resolve(
                            Ids.free(name, "table", id -> Files.exists(folder.resolve(id + ENDING))) + ENDING));
            Files.writeString(file, MappingJson.write(mapping.mapping()));
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unwritable", folder.toString()), e);
        }
    }

    /** The mapping kept for a table with these columns. */
    Optional<Mapping> of(List<String> header) {
        return fileOf(header).flatMap(Mappings::read);
    }

    private Optional<Path> fileOf(List<String> header) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .filter(file -> read(file).filter(each -> each.fits(header)).isPresent())
                    .findFirst();
        } catch (IOException _) {
            return Optional.empty(); // nothing kept is worth refusing to import
        }
    }

    private static Optional<Mapping> read(Path file) {
        try {
            return Optional.of(MappingJson.read(Files.readString(file)));
        } catch (IOException | InvalidInputException _) {
            return Optional.empty(); // somebody else's file, or one that was damaged
        }
    }
}
