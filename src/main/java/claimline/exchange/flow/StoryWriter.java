package claimline.exchange.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes a story in one format. */
@FunctionalInterface
public interface StoryWriter {

    /**
     * @param out flushed and left open
     * @param locale the language of what is written where the format has room for one
     * @throws IOException if the stream cannot be written
     */
    void write(Outgoing story, OutputStream out, Locale locale) throws IOException;
}
