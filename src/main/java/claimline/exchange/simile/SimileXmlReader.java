package claimline.exchange.simile;

import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.text.LimitedReader;
import claimline.exchange.text.LimitedReader.TooLongException;
import claimline.exchange.text.Markup;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.Message;
import claimline.model.Problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads SIMILE's XML: {@code data} with {@code event} after {@code event}. No document type, no entity of its own. */
public final class SimileXmlReader implements StoryReader {

    private static final Set<String> KNOWN = Set.of(
            "start",
            "latestStart",
            "earliestEnd",
            "end",
            "isDuration",
            "durationEvent",
            "title",
            "id",
            "eventID",
            "link");

    private static final Pattern EVENT = Pattern.compile("<event\\s[^>]{0,2000}?\\bstart\\s*=");
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+)?html\\b");

    /** In characters. */
    private static final int LARGEST_EVENT = 16_000_000;

    private static final int LONGEST = 1_000_000;

    /** @param head in which an event is expected */
    public static boolean recognises(String head) {
        return head.startsWith("<")
                && EVENT.matcher(head).find()
                && !PAGE.matcher(head).find();
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        try (LimitedReader text = new LimitedReader(in.openText(), LARGEST_EVENT)) {
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("event")) {
                    items.accept(item(xml, in.name()));
                }
                text.begin();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            items.accept(Item.bad(
                    at == null
                            ? Place.whole(in.name())
                            : new Place(in.name(), at.getLineNumber(), at.getColumnNumber(), ""),
                    Message.of(
                            switch (e.getNestedException()) {
                                case TooLongException _ -> "exchange.oversize";
                                case MalformedTextException _ -> "exchange.utf8";
                                case null, default -> "format.xml";
                            })));
        }
    }

    private static Item item(XMLStreamReader xml, String file) throws XMLStreamException {
        Place place = new Place(
                file, xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber(), "");
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            fields.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
        String text = text(xml);
        String duration = fields.getOrDefault("isDuration", fields.getOrDefault("durationEvent", "false"));
        FourPoints dates = new FourPoints(
                of(fields, "start"),
                of(fields, "latestStart"),
                of(fields, "earliestEnd"),
                of(fields, "end"),
                !duration.equals("true"));
        List<String> leftOut =
                fields.keySet().stream().filter(name -> !KNOWN.contains(name)).toList();
        return new EventDraft(place)
                .id(fields.getOrDefault("id", of(fields, "eventID")))
                .title(Markup.plain(of(fields, "title")))
                .summary(Markup.plain(text))
                .when(place, dates.start(), dates::date)
                .source("", "", "", of(fields, "link"))
                .item(leftOut);
    }

    private static String of(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /** All text up to the end of the event, whatever elements stand in it. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return text.toString().strip();
    }
}
