package claimline.exchange.icalendar;

import claimline.exchange.flow.EventDraft;
import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Input;
import claimline.exchange.flow.Item;
import claimline.exchange.flow.StoryReader;
import claimline.exchange.text.LimitedReader;
import claimline.exchange.text.LimitedReader.TooLongException;
import claimline.exchange.text.StrictReader.MalformedTextException;
import claimline.model.FuzzyDate;
import claimline.model.Message;
import claimline.model.Problem.Place;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the events of a calendar. */
public final class ICalendarReader implements StoryReader {

    public static final String SIGNATURE = "BEGIN:VCALENDAR";

    private static final Set<String> OTHERS = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

    /** The length of a moment without a zone. */
    private static final int LOCAL = "2031-05-01T09:30:00".length();

    private static final int LONGEST_EVENT = 16_000_000;

    @Override
    public void read(Input in, Consumer<Item> items) throws IOException {
        LimitedReader text = new LimitedReader(in.openText(), LONGEST_EVENT);
        Listener listener = new Listener(in.name(), items, text);
        try (VObjectReader reader = new VObjectReader(new BufferedReader(text), SyntaxRules.iCalendar())) {
            reader.parse(listener);
        } catch (MalformedTextException e) {
            items.accept(Item.bad(Place.whole(in.name()), Message.of("table.encoding", e.line(), e.column())));
        } catch (TooLongException _) {
            items.accept(Item.bad(Place.whole(in.name()), Message.of("format.calendar.long")));
        }
        if (listener.draft != null) {
            items.accept(Item.bad(listener.draft.place, Message.of("exchange.truncated")));
        }
    }

    private static final class Listener extends VObjectDataAdapter {

        private final String file;
        private final Consumer<Item> items;
        private final LimitedReader text;
        private final Zones zones = new Zones();
        private Draft draft;

        private Listener(String file, Consumer<Item> items, LimitedReader text) {
            this.file = file;
            this.items = items;
            this.text = text;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            if (name.equalsIgnoreCase("VEVENT")) {
                text.begin();
                draft = new Draft(new Place(file, context.getLineNumber(), 1, ""), zones);
            } else if (OTHERS.contains(name.toUpperCase(Locale.ROOT))) {
                Place place = new Place(file, context.getLineNumber(), 1, "");
                items.accept(Item.good(place, List.of(), List.of(name.toUpperCase(Locale.ROOT))));
            }
            zones.begin(name);
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            zones.end(name);
            if (name.equalsIgnoreCase("VEVENT") && draft != null) {
                items.accept(draft.item());
                draft = null;
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            List<String> around = context.getParentComponents();
            zones.take(property);
            if (draft != null && around.getLast().equalsIgnoreCase("VEVENT")) {
                draft.take(property, new Place(file, context.getLineNumber(), 1, property.getName()));
            }
        }
    }

    /** What an event's lines said so far. */
    private static final class Draft {

        private final Place place;
        private final EventDraft event;
        private final List<String> tags = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private Place dated;
        private VObjectProperty start;
        private VObjectProperty end;
        private String duration = "";
        private String edtf = "";
        private boolean hasCategory = true;
        private String id = "";
        private String occurrence = "";
        private String status = "";
        private final Zones zones;

        private Draft(Place place, Zones zones) {
            this.place = place;
            this.zones = zones;
            this.dated = place;
            this.event = new EventDraft(place);
        }

        private void take(VObjectProperty property, Place at) {
            String value = VObjectPropertyValues.unescape(property.getValue());
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case "UID" -> id = value.strip();
                case "RECURRENCE-ID" -> occurrence = value.strip();
                case "STATUS" -> status = value.strip().toUpperCase(Locale.ROOT);
                case "SUMMARY" -> event.title(value);
                case "DESCRIPTION" -> event.summary(value);
                case "CATEGORIES" -> tags.addAll(VObjectPropertyValues.parseList(property.getValue()));
                case "X-CLAIMLINE-CATEGORY" -> hasCategory = !value.equals("NONE");
                case "X-CLAIMLINE-EDTF" -> edtf = value;
                case "DTSTART" -> {
                    start = property;
                    dated = at;
                }
                case "DTEND" -> end = property;
                case "DURATION" -> duration = value;
                case "URL" -> event.source("", "", "", value);
                case "ATTACH" -> attached(property, value);
                case "DTSTAMP", "TRANSP", "SEQUENCE" -> {
                    // of the calendar, not of what happened
                }
                default -> leftOut.add(property.getName());
            }
        }

        private void attached(VObjectProperty property, String uri) {
            String id = first(property, "X-CLAIMLINE-ID");
            String title = first(property, "X-CLAIMLINE-TITLE");
            String publisher = first(property, "X-CLAIMLINE-PUBLISHER");
            if (uri.startsWith("http") || !id.isEmpty()) {
                event.source(id, title, publisher, uri.startsWith("http") ? uri : "");
            } else {
                leftOut.add(property.getName());
            }
        }

        private static String first(VObjectProperty property, String parameter) {
            String value = property.getParameters().first(parameter);
            return value == null ? "" : value;
        }

        private Item item() {
            if (status.equals("CANCELLED") || status.equals("TENTATIVE") && edtf.isEmpty()) {
                leftOut.add("STATUS:" + status);
            }
            event.id(occurrence.isEmpty() || id.isEmpty() ? id : id + "/" + occurrence);
            boolean isFirst = hasCategory && !tags.isEmpty();
            event.category(isFirst ? tags.getFirst() : "")
                    .tags(isFirst ? tags.subList(1, tags.size()) : tags)
                    .when(dated, start == null ? "" : start.getValue(), this::when);
            return event.item(leftOut.stream().distinct().toList());
        }

        private FuzzyDate when() {
            if (start == null) {
                return null;
            }
            String from = edtf(start);
            String to = end != null ? edtf(end) : duration.isEmpty() ? null : CalendarDate.after(from, duration);
            if (to != null && !CalendarDate.isEnd(from, to)) {
                leftOut.add(end != null ? end.getName() : "DURATION");
                to = null;
            }
            return Extent.restored(edtf, CalendarDate.between(from, to), CalendarDate::of);
        }

        /** Where nobody knows the zone, the clock stays as it is written, which is said. */
        private String edtf(VObjectProperty property) {
            String zone = property.getParameters().first("TZID");
            String written = CalendarDate.edtf(property.getValue().strip(), moment -> zones.offset(zone, moment));
            if (zone != null && written.length() == LOCAL) {
                leftOut.add("TZID");
            }
            return written;
        }
    }
}
