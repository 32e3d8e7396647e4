/**
 * The project file: a story in one SQLite database, {@code name.claimline}.
 *
 * <p>{@link claimline.store.ProjectFile} is all that others see: verbs that take and give records of the model. Behind
 * it there is one class a table, each with its SQL and its mapper from a row to a record; {@code StoryWriter} and
 * {@code StoryReader} for a whole story, element by element; {@code Opening}, {@code Database} and {@code WriterLock}
 * for who may write and what is left on the disk; {@code UndoLog} for what can be taken back, by whole rows that
 * triggers copy while an {@link claimline.store.Editor} is at work; {@code Checkup} for what can be wrong. The tables
 * themselves, with their reasons, are in {@code resources/sql}, as numbered steps that are only ever added to.
 *
 * <p>Knows the model, and JDBC and Jdbi, which nobody else does. What goes wrong with a file leaves as an
 * {@link claimline.model.InvalidInputException} that names the file, never as an exception of SQL.
 */
package claimline.store;
