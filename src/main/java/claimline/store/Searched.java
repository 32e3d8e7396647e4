package claimline.store;

import claimline.model.InvalidInputException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A kind of row that is searched, with the words of it that are. The order is that of the numbers in the index. */
enum Searched {
    EVENT("event", "title, summary", 2, 0),
    QUESTION("question", "title, subject, property", 1, 2),
    CLAIM("claim", """
        (SELECT json_group_array(as_printed) FROM conversion WHERE conversion.claim = claim.id), as_printed, holder\
        """, 1, 2),
    SOURCE(
            "source",
            "publisher, title, (SELECT content FROM source_text WHERE source_text.source = source.name)",
            0,
            3);

    private final String table;
    private final String columns;
    private final int nested;
    private final int plain;

    /**
     * @param nested so many of the columns hold texts as JSON
     * @param plain so many after these are one text each
     */
    Searched(String table, String columns, int nested, int plain) {
        this.table = table;
        this.columns = columns;
        this.nested = nested;
        this.plain = plain;
    }

    String table() {
        return table;
    }

    /** What is added to the id of a row of this kind to have its number in the index. */
    long base() {
        return (long) ordinal() << 40;
    }

    /** The number in the index after all of this kind. */
    long end() {
        return (long) (ordinal() + 1) << 40;
    }

    /** Rows as {@link #fields} reads them: the id, then the words. Conditions and order are to be added. */
    String select() {
        return select(table);
    }

    /** The same, of another table that is to be joined with that of this kind. */
    String select(String from) {
        return "SELECT " + table + ".id, " + columns + " FROM " + from + " ";
    }

    /** The words of a row as they are in its columns, which {@link #fields} takes apart. */
    String[] words(ResultSet row) throws SQLException {
        String[] words = new String[nested + plain];
        for (int i = 0; i < words.length; i++) {
            words[i] = row.getString(i + 2);
        }
        return words;
    }

    /** The words of a row, folded, each field for itself. */
    List<String> fields(String... words) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < nested; i++) {
            texts(words[i]).forEach(text -> fields.add(Folding.fold(text)));
        }
        for (int i = nested; i < words.length; i++) {
            if (words[i] != null) {
                fields.add(Folding.fold(words[i]));
            }
        }
        return fields;
    }

    private static Collection<String> texts(String json) {
        try {
            return json.startsWith("{") ? Json.readObject(json).values() : Json.readArray(json);
        } catch (InvalidInputException _) {
            return List.of(json); // somebody else wrote it, and a check of the file says so
        }
    }
}
