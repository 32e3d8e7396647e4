package claimline.exchange;

import claimline.exchange.json.Node;
import claimline.exchange.json.Node.Text;
import claimline.exchange.json.Node.Type;
import claimline.exchange.json.NodeReader;
import claimline.exchange.json.Report;
import claimline.exchange.json.Spot;
import claimline.model.Heading;
import claimline.model.LocalizedText;
import claimline.model.Message;
import claimline.model.StoryElement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The outermost object of a file: what it is, its title, and its sections in any order. */
final class Document {

    static final String FORMAT = "claimline/1";

    private static final List<String> KNOWN =
            List.of("format", "title", "sources", "events", "questions", "claims", "verdicts", "rates", "dismissals");
    private static final Pattern VERSION = Pattern.compile("claimline/(\\d{1,9})");

    private final JsonParser parser;
    private final Consumer<StoryElement> elements;
    private final Report report;
    private final NodeReader nodes;
    private final References references;
    private final Map<String, Function<Node, Stream<StoryElement>>> sections;
    private final Set<String> seen = new HashSet<>();

    Document(JsonParser parser, Consumer<StoryElement> elements, Report report) {
        this.parser = parser;
        this.elements = elements;
        this.report = report;
        this.nodes = new NodeReader(parser, report);
        this.references = new References(report);
        this.sections = new ElementDecoder(report, references).sections();
    }

    void read() {
        JsonToken first = parser.nextToken();
        Spot top = Spot.top(parser.currentTokenLocation());
        if (first != JsonToken.START_OBJECT) {
            report.add(
                    first == null ? new Spot(1, 1, null, "") : top, first == null ? "exchange.empty" : "exchange.top");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Spot at = top.inner(name, parser.currentTokenLocation());
            parser.nextToken();
            if (!field(name, at, top)) {
                return;
            }
        }
        if (parser.nextToken() != null) {
            report.add(Spot.top(parser.currentTokenLocation()), "exchange.trailing");
            return;
        }
        finish(top);
    }

    private void finish(Spot top) {
        if (!seen.contains("format")) {
            report.add(top, "exchange.missing", Message.of("exchange.part.document"), "format");
        }
        if (!seen.contains("title")) {
            elements.accept(new Heading(LocalizedText.EMPTY));
        }
        references.settle();
    }

    /** @return whether the file is worth reading further */
    private boolean field(String name, Spot at, Spot top) {
        boolean known = KNOWN.contains(name);
        if (!known) {
            report.add(at, Part.unknown(name, "document", KNOWN));
        } else if (!seen.add(name)) {
            report.add(at, "exchange.duplicate.field", name);
            known = false;
        }
        if (!known) {
            parser.skipChildren();
            return true;
        }
        return switch (name) {
            case "format" -> isReadable(nodes.read(top, name));
            case "title" -> {
                long before = report.count();
                hand(nodes.read(top, name), before, node -> Stream.of(new Heading(Texts.localized(node, report))));
                yield true;
            }
            default -> {
                section(name, top);
                yield true;
            }
        };
    }

    private boolean isReadable(Node format) {
        if (!(format instanceof Text text)) {
            report.wrongType(format, Type.STRING);
            return false;
        }
        Matcher version = VERSION.matcher(text.value());
        if (text.value().equals(FORMAT)) {
            return true;
        }
        if (version.matches()) {
            report.add(format.at(), "exchange.version", version.group(1));
        } else {
            report.add(format.at(), "exchange.format", FORMAT, Message.excerpt(text.value()));
        }
        return false;
    }

    private void section(String name, Spot top) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Node node = nodes.read(top, name);
            if (!node.isAbsent()) {
                report.wrongType(node, Type.LIST);
            }
            return;
        }
        Spot section = top.inner(name, parser.currentTokenLocation());
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            long before = report.count();
            Node node = nodes.read(section, String.valueOf(index));
            hand(node, before, sections.get(name));
        }
    }

    private void hand(Node node, long before, Function<Node, Stream<StoryElement>> decode) {
        List<StoryElement> made = decode.apply(node).toList();
        if (report.count() == before) {
            made.forEach(elements);
        }
    }
}
