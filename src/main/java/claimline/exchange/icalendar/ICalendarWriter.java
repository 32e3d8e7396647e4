package claimline.exchange.icalendar;

import claimline.exchange.flow.Extent;
import claimline.exchange.flow.Outgoing;
import claimline.exchange.flow.StoryWriter;
import claimline.model.Event;
import claimline.model.Source;
import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes each event as a {@code VEVENT}, with its sources attached. */
public final class ICalendarWriter implements StoryWriter {

    /** When the calendar's entry was made is nobody's concern, but the standard wants it said. */
    private static final String STAMP = "19700101T000000Z";

    @Override
    public void write(Outgoing story, OutputStream out, Locale locale) throws IOException {
        OutputStreamWriter bytes = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        VObjectWriter writer = new VObjectWriter(bytes, SyntaxStyle.NEW);
        writer.setCaretEncodingEnabled(true);
        writer.writeBeginComponent("VCALENDAR");
        writer.writeVersion("2.0");
        writer.writeProperty("PRODID", "-//Claimline//Claimline//EN");
        for (Event event : story.events()) {
            CalendarDate date = CalendarDate.of(event.when());
            if (date.start() != null) {
                event(writer, event, date, story.reportersOf(event), locale);
            }
        }
        writer.writeEndComponent("VCALENDAR");
        writer.flush();
        bytes.flush();
    }

    private static void event(VObjectWriter writer, Event event, CalendarDate date, List<Source> sources, Locale locale)
            throws IOException {
        writer.writeBeginComponent("VEVENT");
        text(writer, "UID", event.id());
        writer.writeProperty("DTSTAMP", STAMP);
        date(writer, "DTSTART", date.start());
        if (date.end() != null) {
            date(writer, "DTEND", date.end());
        }
        text(writer, "SUMMARY", event.title().in(locale));
        if (!event.summary().isEmpty()) {
            text(writer, "DESCRIPTION", event.summary().in(locale));
        }
        categories(writer, event);
        if (Extent.isRough(event.when())) {
            writer.writeProperty("STATUS", "TENTATIVE");
        }
        text(writer, "X-CLAIMLINE-EDTF", event.when().toString());
        for (Source source : sources) {
            attach(writer, source);
        }
        writer.writeEndComponent("VEVENT");
    }

    /** The first word is the category, unless that is said to be none. */
    private static void categories(VObjectWriter writer, Event event) throws IOException {
        List<String> words = new ArrayList<>();
        if (event.category() != null) {
            words.add(event.category());
        } else if (!event.tags().isEmpty()) {
            writer.writeProperty("X-CLAIMLINE-CATEGORY", "NONE");
        }
        words.addAll(event.tags());
        if (!words.isEmpty()) {
            writer.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(words));
        }
    }

    private static void date(VObjectWriter writer, String name, String written) throws IOException {
        VObjectParameters parameters = new VObjectParameters();
        if (written.length() == 8) {
            parameters.put("VALUE", "DATE");
        }
        writer.writeProperty(null, name, parameters, written);
    }

    private static void attach(VObjectWriter writer, Source source) throws IOException {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put("VALUE", "URI");
        parameters.put("X-CLAIMLINE-ID", source.id());
        parameters.put("X-CLAIMLINE-TITLE", inline(source.title()));
        if (source.publisher() != null) {
            parameters.put("X-CLAIMLINE-PUBLISHER", inline(source.publisher()));
        }
        String uri = source.url() == null ? "urn:claimline:source" : inline(source.url());
        writer.writeProperty(null, "ATTACH", parameters, uri);
    }

    /** Without controls, which no parameter can hold. */
    private static String inline(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static void text(VObjectWriter writer, String name, String text) throws IOException {
        writer.writeProperty(name, VObjectPropertyValues.escape(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", " ")));
    }
}
