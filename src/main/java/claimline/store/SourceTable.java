package claimline.store;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Source;
import claimline.model.Source.Link;
import claimline.model.Source.Relation;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import claimline.store.Rows.Listed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Sources, the links between them, and the texts that the project holds. */
final class SourceTable {

    private static final Insert INSERT = Insert.of("source", "name", """
        id, name, publisher, title, author, published, language, url, sha256, code_points
        """);

    private static final Insert INSERT_LINK = Insert.of("source_link", "source, place", """
        source, place, relation, target
        """);

    static final Table<Source> TABLE = new Table<>("source", """
        SELECT id, name, publisher, title, author, published, language, url, sha256, code_points,
            (SELECT json_group_array(json_object('relation', relation, 'target', target) ORDER BY place)
            FROM source_link
            WHERE source_link.source = source.id) AS links
        FROM source
        """, SourceTable::source);

    static final Rows<Source> ROWS = new Rows<>(
            INSERT, Source::id, SourceTable::bind, new Listed<>(INSERT_LINK, Source::links, SourceTable::bindLink));

    private SourceTable() {}

    private static void bind(Insertion row, Source source) {
        TextDigest text = source.text();
        row.text("name", source.id())
                .text("publisher", source.publisher())
                .text("title", source.title())
                .text("author", source.author())
                .text("published", source.published().toString())
                .text("language", source.language())
                .text("url", source.url())
                .text("sha256", text == null ? null : text.sha256())
                .whole("code_points", text == null ? null : text.codePoints());
    }

    private static void bindLink(Insertion row, Link link) {
        row.text("relation", link.relation().property()).text("target", link.source());
    }

    /** @return whether it was stored: a text that is there already is left alone */
    static boolean addText(Handle handle, SourceText text) {
        return handle.createUpdate("""
            INSERT INTO source_text (source, content)
            VALUES (:source, :content)
            ON CONFLICT (source) DO NOTHING
            """)
                        .bind("source", text.source())
                        .bind("content", text.content())
                        .execute()
                == 1;
    }

    static void putText(Handle handle, SourceText text) {
        handle.createUpdate("""
            INSERT INTO source_text (source, content)
            VALUES (:source, :content)
            ON CONFLICT (source) DO UPDATE SET content = excluded.content
            """)
                .bind("source", text.source())
                .bind("content", text.content())
                .execute();
    }

    static void removeText(Handle handle, String source) {
        handle.createUpdate("""
            DELETE FROM source_text
            WHERE source = :source
            """).bind("source", source).execute();
    }

    static Optional<SourceText> text(Handle handle, String source) {
        return handle.createQuery("""
            SELECT content
            FROM source_text
            WHERE source = :source
            """)
                .bind("source", source)
                .map((row, context) -> new SourceText(source, row.getString("content")))
                .findOne();
    }

    private static Source source(ResultSet row, StatementContext context) throws SQLException {
        List<Link> links = Json.readObjects(row.getString("links")).stream()
                .map(SourceTable::link)
                .toList();
        return new Source(
                row.getString("name"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("author"),
                FuzzyDate.parse(row.getString("published")),
                row.getString("language"),
                row.getString("url"),
                row.getString("sha256") == null
                        ? null
                        : new TextDigest(row.getString("sha256"), Columns.integer(row::getString, "code_points")),
                links);
    }

    private static Link link(Map<String, String> link) {
        String property = link.get("relation");
        Relation relation = Arrays.stream(Relation.values())
                .filter(each -> each.property().equals(property))
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of("store.relation", property));
        return new Link(relation, link.get("target"));
    }
}
