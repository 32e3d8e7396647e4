package claimline.exchange.report;

/** A story whose every text tries to be more than text. */
public final class Hostile {

    /** What nobody may run. */
    public static final String SCRIPT = "</script><script>document.title='owned'</script><img src=x onerror=owned()>";

    /** What a spreadsheet would take for a formula. */
    public static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"click\")";

    public static final String DOCUMENT = """
        {"format": "claimline/1",
         "title": {"en": "%1$s The ferry", "ko": "%1$s 연락선"},
         "sources": [
          {"id": "gull", "publisher": "%2$s", "title": "%1$s", "published": "2031-05-02", "url": "javascript:alert(1)"},
          {"id": "heron", "publisher": "왜가리신문", "title": "배가 뜨다", "published": "2031-05-03~",
           "url": "https://example.invalid/a?b=1&c=<d>", "links": [{"wasQuotedFrom": "gull"}]}],
         "events": [
          {"id": "launch", "title": {"en": "%1$s The ferry is launched"}, "when": "2031-05-01",
           "category": "transport", "summary": "%1$s"},
          {"id": "fares", "title": {"en": "Fares rise", "ko": "뱃삯 인상"}, "when": "2031-04"},
          {"id": "old", "title": "The first ferry", "when": "-0400"},
          {"id": "strike", "title": {"en": "The crew strikes", "ko": "선원 파업"}, "when": "2031-06~"}],
         "questions": [
          {"id": "cost", "event": "launch", "subject": "ferry", "property": "cost", "kind": "money",
           "title": {"en": "What the ferry cost %1$s", "ko": "배값"}},
          {"id": "crew", "event": "strike", "subject": "crew", "property": "size", "kind": "count"},
          {"id": "day", "event": "launch", "subject": "ferry", "property": "date", "kind": "date"}],
         "claims": [
          {"id": "g-cost", "question": "cost", "source": "gull",
           "value": {"amount": "5600000", "unit": "USD", "hedge": "exact"}, "asPrinted": "%2$s",
           "holder": "@SUM(A1)", "stance": "attributed"},
          {"id": "h-cost", "question": "cost", "source": "heron",
           "value": {"amount": "9300000", "unit": "USD", "hedge": "exact"}, "asPrinted": "930만 달러",
           "conversions": [{"amount": "130", "unit": "KRW", "hedge": "exact", "asPrinted": "%1$s"}],
           "stance": "asserted"},
          {"id": "g-day", "question": "day", "source": "gull", "value": {"when": "2031-05-01"},
           "asPrinted": "1 May", "stance": "asserted"},
          {"id": "h-day", "question": "day", "source": "heron", "value": {"when": "2031-05"},
           "asPrinted": "5월", "stance": "asserted"},
          {"id": "g-crew", "question": "crew", "source": "gull",
           "value": {"amount": "12", "unit": "{person}", "hedge": "exact"}, "asPrinted": "12명", "stance": "asserted",
               "qualifiers": {"basis": "+1 -1"}}],
         "verdicts": [{"question": "cost", "status": "preferred", "preferred": "g-cost", "note": "%1$s"}]}
        """.formatted(SCRIPT, FORMULA.replace("\"", "\\\""));

    private Hostile() {}
}
