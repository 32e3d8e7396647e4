package claimline.model;

import claimline.model.FuzzyDate.Edge;
import claimline.model.FuzzyDate.Group;
import claimline.model.FuzzyDate.Interval;
import claimline.model.FuzzyDate.Point;
import claimline.model.FuzzyDate.Qualification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one EDTF string from left to right; every refusal names the position at which reading stopped. */
final class EdtfParser {

    /** A year of more than four digits, written out or with an exponent. */
    private static final Pattern LONG_YEAR = Pattern.compile("Y-?[1-9](?:\\d*E\\d+|\\d{4,})");

    private static final Pattern TIME = Pattern.compile(
            "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)?");
    private static final int LONGEST = 1_000;

    private final String text;
    private int at;

    EdtfParser(String text) {
        this.text = text;
    }

    FuzzyDate parse() {
        if (text.length() > LONGEST) {
            throw InvalidInputException.of("model.edtf.long", Message.excerpt(text), text.length());
        }
        FuzzyDate date = text.startsWith("[") || text.startsWith("{") ? group() : single();
        if (at < text.length()) {
            throw unexpected();
        }
        return date;
    }

    private FuzzyDate single() {
        if (take("../") || take("/")) {
            Edge edge = text.startsWith("..") ? Edge.OPEN : Edge.UNKNOWN;
            return new Interval(null, edge, point(), null);
        }
        Point start = point();
        if (!take("/")) {
            return start;
        }
        if (at == text.length()) {
            return new Interval(start, null, null, Edge.UNKNOWN);
        }
        return take("..") ? new Interval(start, null, null, Edge.OPEN) : interval(start, point());
    }

    private FuzzyDate group() {
        boolean all = take("{");
        if (!all) {
            take("[");
        }
        List<FuzzyDate> members = new ArrayList<>();
        do {
            members.add(member());
        } while (take(","));
        if (!take(all ? "}" : "]")) {
            throw unexpected();
        }
        return new Group(all, members);
    }

    private FuzzyDate member() {
        if (take("..")) {
            return new Interval(null, Edge.OPEN, point(), null);
        }
        Point start = point();
        if (!take("..")) {
            return start;
        }
        boolean last = at < text.length() && "]}".indexOf(text.charAt(at)) >= 0;
        return last ? new Interval(start, null, null, Edge.OPEN) : interval(start, point());
    }

    private Interval interval(Point start, Point end) {
        if (start.bounds().earliestStart() >= end.bounds().latestEnd()) {
            throw InvalidInputException.of(
                    "model.edtf.reversed",
                    Message.excerpt(text),
                    at - end.toString().length() + 1);
        }
        return new Interval(start, null, end, null);
    }

    private Point point() {
        int begin = at;
        String year = match(LONG_YEAR);
        boolean longYear = year != null;
        if (!longYear) {
            year = (take("-") ? "-" : "") + digits(4);
        }
        if (year.equals("-0000")) {
            at = begin;
            throw unexpected();
        }
        String month = longYear ? "" : part();
        String day = month.isEmpty() || Calendar.isGrouping(month) ? "" : part();
        String time = "";
        if (!day.isEmpty() && take("T")) {
            time = match(TIME);
            if (time == null) {
                throw unexpected();
            }
        }
        Qualification qualification = qualification();
        TimeBounds bounds = Calendar.bounds(year, month, day, time, qualification);
        if (bounds == null) {
            throw InvalidInputException.of("model.edtf.noday", Message.excerpt(text), begin + 1);
        }
        return new Point(year, month, day, time, qualification, bounds);
    }

    private String part() {
        return take("-") ? digits(2) : "";
    }

    private String digits(int count) {
        int begin = at;
        while (at < begin + count) {
            if (at >= text.length() || "0123456789X".indexOf(text.charAt(at)) < 0) {
                throw unexpected();
            }
            at++;
        }
        return text.substring(begin, at);
    }

    private Qualification qualification() {
        for (Qualification each : Qualification.values()) {
            if (!each.sign().isEmpty() && take(each.sign())) {
                return each;
            }
        }
        return Qualification.CERTAIN;
    }

    private boolean take(String expected) {
        boolean found = text.startsWith(expected, at);
        if (found) {
            at += expected.length();
        }
        return found;
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private InvalidInputException unexpected() {
        return at >= text.length()
                ? InvalidInputException.of("model.edtf.end", Message.excerpt(text), at + 1)
                : InvalidInputException.of("model.edtf.unexpected", Message.excerpt(text), character(), at + 1);
    }

    private String character() {
        return Message.excerpt(text.substring(at, text.offsetByCodePoints(at, 1)));
    }
}
