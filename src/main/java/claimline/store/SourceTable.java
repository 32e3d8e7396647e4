package claimline.store;

import claimline.model.FuzzyDate;
import claimline.model.InvalidInputException;
import claimline.model.Source;
import claimline.model.Source.Link;
import claimline.model.Source.Relation;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Sources, the links between them, and the texts that the project holds. */
final class SourceTable {

    static final String INSERT = """
        INSERT INTO source (id, name, publisher, title, author, published, language, url, sha256, code_points)
        VALUES (:id, :name, :publisher, :title, :author, :published, :language, :url, :sha256, :code_points)
        ON CONFLICT (name) DO NOTHING
        """;

    static final String INSERT_LINK = """
        INSERT INTO source_link (source, place, relation, target)
        VALUES (:owner, :place, :relation, :target)
        """;

    static final Table<Source> TABLE = new Table<>("source", """
        SELECT id, name, publisher, title, author, published, language, url, sha256, code_points,
            (SELECT json_group_array(json_object('relation', relation, 'target', target) ORDER BY place)
            FROM source_link
            WHERE source_link.source = source.id) AS links
        FROM source
        """, SourceTable::source);

    private SourceTable() {}

    static void bind(PreparedBatch batch, Source source) {
        TextDigest text = source.text();
        batch.bind("name", source.id())
                .bind("publisher", source.publisher())
                .bind("title", source.title())
                .bind("author", source.author())
                .bind("published", source.published().toString())
                .bind("language", source.language())
                .bind("url", source.url())
                .bind("sha256", text == null ? null : text.sha256())
                .bind("code_points", text == null ? null : (Integer) text.codePoints());
    }

    static void bindLink(PreparedBatch batch, Link link) {
        batch.bind("relation", link.relation().property()).bind("target", link.source());
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
