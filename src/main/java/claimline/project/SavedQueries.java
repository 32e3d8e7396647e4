package claimline.project;

import claimline.model.InvalidInputException;
import claimline.store.ProjectFile;
import java.util.List;

/**
 * Queries that are kept in the project under names. They are no part of the story: neither undone nor exported. Methods
 * throw {@link InvalidInputException} if a name is blank or, but for {@link #all}, the project is only read.
 */
public final class SavedQueries {

    private final ProjectFile file;

    SavedQueries(ProjectFile file) {
        this.file = file;
    }

    /** In the order they were made. */
    public List<NamedQuery> all() {
        return file.savedViews().stream().map(NamedQuery::of).toList();
    }

    /** Keeps a query, in place of the one with its name if there is one. */
    public void save(NamedQuery query) {
        file.putSavedView(new NamedQuery(name(query.name()), query.query()).saved());
    }

    /** @throws InvalidInputException if another has the new name already */
    public void rename(String name, String to) {
        file.renameSavedView(name, name(to));
    }

    /** Does nothing where there is none of that name. */
    public void delete(String name) {
        file.removeSavedView(name);
    }

    private static String name(String name) {
        if (name.isBlank()) {
            throw InvalidInputException.of("model.blank", "name");
        }
        return name.strip();
    }
}
