package claimline.project.output;

import claimline.model.Claim;
import claimline.model.Conversion;
import claimline.model.Message;
import claimline.model.Qualifier;
import claimline.model.Stance;
import claimline.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What there is to say of a claim beside what was printed. */
final class ClaimDetails {

    private ClaimDetails() {}

    /** What it means, what the source converted it to, who holds it and how surely, what it depends on. */
    static List<String> of(Claim claim, Locale locale) {
        List<String> details = new ArrayList<>();
        String value = Wording.of(claim.value(), locale);
        if (!value.equals(claim.asPrinted())) {
            details.add(Message.of("values.value", value).in(locale));
        }
        for (Conversion conversion : claim.conversions()) {
            details.add("(" + conversion.asPrinted() + ")");
        }
        Message stance = Message.of("comparison.stance." + claim.stance().code());
        if (claim.holder() != null) {
            details.add(Message.of("values.holder", claim.holder(), stance).in(locale));
        } else if (claim.stance() != Stance.ASSERTED) {
            details.add(Message.of("values.stance", stance).in(locale));
        }
        Qualifier.of(claim.qualifiers()).forEach(each -> details.add(each.in(locale)));
        return details;
    }
}
