package claimline.store;

import claimline.model.Locator;
import claimline.model.Message;
import claimline.model.SourceText;
import claimline.model.TextDigest;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/**
 * Whether each text is the one that its source speaks of, and each printed figure stands in it where its locator says.
 * Rows that the model refuses are passed over: they are reported as such.
 */
final class TextCheck {

    /** {@code sha256} and {@code content} are null where there is none. */
    private record Measured(String source, String sha256, int codePoints, String content) {}

    private record Printed(String pointer, String asPrinted, Locator locator) {}

    private final Handle handle;
    private final BiConsumer<String, Message> report;

    private TextCheck(Handle handle, BiConsumer<String, Message> report) {
        this.handle = handle;
        this.report = report;
    }

    /** @param report is given a pointer to a row and what is wrong with it */
    static void run(Handle handle, BiConsumer<String, Message> report) {
        TextCheck check = new TextCheck(handle, report);
        handle.createQuery("""
            SELECT name, sha256, code_points, content
            FROM source
            LEFT JOIN source_text ON source_text.source = source.name
            WHERE sha256 IS NOT NULL OR content IS NOT NULL
            ORDER BY source.id
            """)
                .map((row, context) -> new Measured(
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getInt("code_points"),
                        row.getString("content")))
                .forEach(check::source);
    }

    private void source(Measured source) {
        if (source.content == null) {
            printed(source).forEach(each -> within(each, source.codePoints));
            return;
        }
        TextDigest digest = TextDigest.of(source.content);
        if (source.sha256 != null
                && (!digest.sha256().equals(source.sha256) || digest.codePoints() != source.codePoints)) {
            report.accept("source/" + source.source, Message.of("store.check.text", source.source));
        }
        SourceText text = new SourceText(source.source, source.content);
        printed(source).forEach(each -> {
            if (within(each, digest.codePoints())) {
                standsIn(text, each);
            }
        });
    }

    private boolean within(Printed printed, int codePoints) {
        boolean within = printed.locator.end() <= codePoints;
        if (!within) {
            report.accept(printed.pointer, Message.of("store.check.beyond", printed.locator.end(), codePoints));
        }
        return within;
    }

    private void standsIn(SourceText text, Printed printed) {
        String found = text.around(printed.locator, 0).exact();
        if (!found.equals(printed.asPrinted)) {
            Locator place = printed.locator;
            report.accept(
                    printed.pointer,
                    Message.of("store.check.printed", printed.asPrinted, place.start(), place.end(), excerpt(found)));
        }
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private Iterable<Printed> printed(Measured source) {
        return handle.createQuery("""
            SELECT 'claim/' || name AS pointer, as_printed, locator_start, locator_end
            FROM claim
            WHERE source = :source
                AND locator_start >= 0
                AND locator_end BETWEEN locator_start + 1 AND 0x7fffffff
            UNION ALL
            SELECT 'claim/' || name || '/conversions/' || place,
                conversion.as_printed, conversion.locator_start, conversion.locator_end
            FROM conversion
            JOIN claim ON claim.id = conversion.claim
            WHERE source = :source
                AND conversion.locator_start >= 0
                AND conversion.locator_end BETWEEN conversion.locator_start + 1 AND 0x7fffffff
            """)
                .bind("source", source.source)
                .map((row, context) -> new Printed(
                        row.getString("pointer"),
                        row.getString("as_printed"),
                        Locator.of(row.getInt("locator_start"), row.getInt("locator_end"))));
    }
}
