package claimline.exchange.schemaorg;

/** Names beside schema.org's own, for what it has no word for, as {@code PropertyValue}s. */
final class Words {

    static final String EDTF = "edtf";
    static final String CATEGORY = "category";
    static final String PROPERTY = "property";
    static final String KIND = "kind";
    static final String EVENT = "event";
    static final String STANCE = "stance";
    static final String HEDGE = "hedge";
    static final String WHEN = "when";
    static final String TERM = "term";
    static final String STATUS = "status";
    static final String QUESTION = "question";
    static final String PREFERRED = "preferred";

    private Words() {}
}
