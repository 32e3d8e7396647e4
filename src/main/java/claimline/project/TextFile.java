package claimline.project;

import claimline.model.InvalidInputException;
import claimline.model.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file of text as it is: a byte order mark is dropped, nothing else is changed. */
final class TextFile {

    /**
     * Korean texts are UTF-8 or the older Windows code page 949; bytes of the one are hardly ever valid in the other.
     */
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

    private TextFile() {}

    /** @throws InvalidInputException if the file cannot be read or is no text in a known encoding */
    static String read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            String key = Files.exists(file) ? "file.unreadable" : "file.missing";
            throw new InvalidInputException(Message.of(key, file.toString()), e);
        }
        for (Charset encoding : ENCODINGS) {
            try {
                String text =
                        encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException _) {
                // the next encoding
            }
        }
        throw InvalidInputException.of("file.noText", file.toString());
    }
}
