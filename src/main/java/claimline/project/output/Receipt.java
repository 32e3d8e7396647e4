package claimline.project.output;

import claimline.exchange.report.Json;
import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was written, for scripts. */
public record Receipt(Path file, long bytes) {

    /** @throws InvalidInputException if there is no such file */
    public static Receipt of(Path file) {
        try {
            return new Receipt(file, Files.size(file));
        } catch (IOException e) {
            throw new InvalidInputException(Message.of("file.unreadable", file.toString()), e);
        }
    }

    /** {@code {"file": …, "bytes": 4711}} */
    public String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("bytes", bytes);
        return Json.of(members);
    }
}
