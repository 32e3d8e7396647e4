package claimline.exchange;

import claimline.exchange.flow.Input;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.flow.StoryWriter;
import claimline.exchange.flow.Trait;
import claimline.exchange.table.CsvWriter;
import claimline.exchange.table.Mapping;
import claimline.exchange.table.TableReader;
import claimline.model.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The table of formats: how each is told by its content, read and written, and what of a story it has a place for. A
 * file is of the first format in this order that recognises it.
 */
public enum Format {
    CLAIMLINE(
            List.of(".json"),
            head -> head.json().text("/format").startsWith("claimline/"),
            always(new ClaimlineItems()),
            (story, out, _) -> ClaimlineWriter.write(out, story::forEach),
            EnumSet.allOf(Trait.class)),
    TABLE(
            List.of(".csv", ".tsv", ".txt", ".xlsx"),
            head -> head.isWorkbook() || head.header().size() > 1,
            TableReader::new,
            new CsvWriter(),
            EnumSet.complementOf(EnumSet.of(
                    Trait.TITLE,
                    Trait.QUESTION_TITLES,
                    Trait.CLAIM_DETAILS,
                    Trait.TEXTS,
                    Trait.VERDICTS,
                    Trait.RATES,
                    Trait.DISMISSALS)));

    private final List<String> endings;
    private final Predicate<Head> recognises;
    private final Function<Mapping, StoryReader> reader;
    private final StoryWriter writer;
    private final Set<Trait> held;

    /**
     * @param reader makes a reader by a mapping, which only tables have; null where the format is only written
     * @param writer null where it is only read
     * @param held what it keeps of a story that is written
     */
    Format(
            List<String> endings,
            Predicate<Head> recognises,
            Function<Mapping, StoryReader> reader,
            StoryWriter writer,
            Set<Trait> held) {
        this.endings = endings;
        this.recognises = recognises;
        this.reader = reader;
        this.writer = writer;
        this.held = held;
    }

    private static Function<Mapping, StoryReader> always(StoryReader reader) {
        return _ -> reader;
    }

    /** The format of a file; empty where no format recognises it. */
    public static Optional<Format> of(Input in) throws IOException {
        Head head = Head.of(in);
        return Arrays.stream(values())
                .filter(format -> format.isReadable() && format.recognises.test(head))
                .findFirst();
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** As the command line names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Message title() {
        return Message.of("format.name." + code());
    }

    /** How names of its files end, the usual one first; with the dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether it takes a mapping to read it. */
    public boolean isMapped() {
        return this == TABLE;
    }

    /** Whether what is good in a file can come in without what is bad. */
    public boolean isSeparable() {
        return this != CLAIMLINE;
    }

    public boolean isReadable() {
        return reader != null;
    }

    public boolean isWritable() {
        return writer != null;
    }

    /** @param mapping for tables; else null */
    public StoryReader reader(Mapping mapping) {
        return reader.apply(mapping);
    }

    public StoryWriter writer() {
        return writer;
    }

    /** What a story keeps when it is written in this format. */
    public Set<Trait> held() {
        return held;
    }
}
