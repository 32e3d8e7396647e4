package claimline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimline.model.Event;
import claimline.model.FuzzyDate;
import claimline.model.LocalizedText;
import claimline.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final int EVENTS = 100_000;

    /** Writer and reader work on the two ends of a small pipe: neither can wait for the whole. */
    @Test
    void aHundredThousandEventsFlowThrough() throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        AtomicInteger lead = new AtomicInteger();
        List<Problem> problems = new ArrayList<>();
        try (PipedInputStream in = new PipedInputStream(65_536);
                PipedOutputStream out = new PipedOutputStream(in)) {
            Thread writer = Thread.ofVirtual().start(() -> {
                ClaimlineWriter.write(
                        out,
                        story -> IntStream.range(0, EVENTS).forEach(i -> {
                            story.accept(event(i));
                            written.incrementAndGet();
                        }));
                close(out);
            });
            ClaimlineReader.read(
                    in,
                    "pipe",
                    element -> {
                        if (element instanceof Event event) {
                            assertThat(event.id()).isEqualTo("e" + read.getAndIncrement());
                            lead.accumulateAndGet(written.get() - read.get(), Math::max);
                        }
                    },
                    problems::add);
            writer.join();
        }
        assertThat(problems).isEmpty();
        assertThat(read).hasValue(EVENTS);
        assertThat(lead.get()).isLessThan(5_000);
    }

    private static Event event(int i) {
        List<String> leadsTo = i + 1 < EVENTS ? List.of("e" + (i + 1)) : List.of();
        return new Event(
                "e" + i,
                LocalizedText.plain("Event " + i),
                FuzzyDate.parse("2031-05-0" + (1 + i % 9)),
                "works",
                LocalizedText.EMPTY,
                List.of("tag"),
                leadsTo);
    }

    private static void close(PipedOutputStream out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anElementTooLargeForMemoryEndsTheReading() {
        InputStream endless = new InputStream() {
            private final byte[] start = "{\"events\": [[".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            private int at;

            @Override
            public int read() {
                return at < start.length ? start[at++] : at++ % 2 == start.length % 2 ? '1' : ',';
            }
        };
        List<Problem> problems = new ArrayList<>();
        ClaimlineReader.read(endless, "endless", element -> {}, problems::add);
        assertThat(problems)
                .singleElement()
                .satisfies(each -> assertThat(each.what().toString()).contains("larger than anything"));
    }

    @Test
    void aBrokenStreamIsNoProblemOfTheDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThatThrownBy(() -> ClaimlineReader.read(broken, "broken", element -> {}, problem -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("unplugged");
    }

    @Test
    void whatTheTakerThrowsComesThrough() {
        assertThatThrownBy(() -> ClaimlineReader.read(
                        new java.io.ByteArrayInputStream(Documents.SMALL.getBytes()),
                        "story.json",
                        element -> {
                            throw new IllegalStateException("store closed");
                        },
                        problem -> {}))
                .isInstanceOf(IllegalStateException.class);
    }
}
