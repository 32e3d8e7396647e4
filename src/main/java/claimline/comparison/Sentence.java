package claimline.comparison;

import claimline.model.Message;

/** What there is to say where a rule applies, put into words only when somebody reads it. */
@FunctionalInterface
interface Sentence {

    Message words();
}
