package claimline.ui.main;

import claimline.model.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks a person for files. Titles are keys of menu items. */
public final class FileDialogs {

    /** What a menu has beside the words: where its letter is, and that something is asked. */
    private static final Pattern MENU_ONLY = Pattern.compile("\\(_.\\)|_|…");

    private final MainViewModel viewModel;
    private final BiConsumer<Window, Path> importing;
    private final Consumer<Window> exporting;
    private Node owner;

    /**
     * @param importing shows over a window what would come in of a file
     * @param exporting shows over a window in which formats the story can be written
     */
    public FileDialogs(MainViewModel viewModel, BiConsumer<Window, Path> importing, Consumer<Window> exporting) {
        this.viewModel = viewModel;
        this.importing = importing;
        this.exporting = exporting;
    }

    /** Shows what would come in of a file. */
    void importFile(Path file) {
        importing.accept(window(), file);
    }

    /** Shows in which formats the story can be written. */
    void export() {
        exporting.accept(window());
    }

    /** The dialogs belong to the window that this is in. */
    void setOwner(Node owner) {
        this.owner = owner;
    }

    /** One that is there; empty where the person thinks better of it. */
    Optional<Path> open(String title, FileKind kind) {
        return remembered(chooser(title, kind).showOpenDialog(window()));
    }

    /** Some that are there, of the first kind unless the person wants otherwise. */
    List<Path> openSeveral(String title, FileKind... kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(window());
        return chosen == null
                ? List.of()
                : chosen.stream().flatMap(file -> remembered(file).stream()).toList();
    }

    /** One to be written, called as the project is unless the person wants otherwise. */
    Optional<Path> save(String title, FileKind kind) {
        return save(title, kind, viewModel.fileName().orElse(""));
    }

    /** One to be written, called so unless the person wants otherwise. */
    Optional<Path> save(String title, FileKind kind, String name) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(name + kind.ending());
        return remembered(chooser.showSaveDialog(window()));
    }

    /** The next dialog begins where this file is. */
    private Optional<Path> remembered(File chosen) {
        Optional<Path> file = Optional.ofNullable(chosen).map(File::toPath);
        file.map(Path::getParent).ifPresent(viewModel::setFolder);
        return file;
    }

    /** The window that dialogs stand in front of. */
    Window window() {
        return owner.getScene().getWindow();
    }

    private FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(MENU_ONLY.matcher(say(title)).replaceAll(""));
        chooser.setInitialDirectory(viewModel.folder().toFile());
        chooser.getExtensionFilters()
                .setAll(Stream.of(kinds)
                        .map(kind -> new ExtensionFilter(say(kind.key()), kind.patterns()))
                        .toList());
        return chooser;
    }

    private String say(String key) {
        return Message.of(key).in(viewModel.locale());
    }
}
