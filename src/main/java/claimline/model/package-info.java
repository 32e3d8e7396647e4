/**
 * What a story is: its sources, events, questions, claims and verdicts, the dates and values they carry, and the
 * messages in which the product speaks of them.
 *
 * <p>Records that check themselves: whoever holds one holds a valid one. Terms are the field's own: EDTF (ISO 8601-2)
 * for dates, the W3C Web Annotation model for places in a text, PROV-O for how sources hang together, ISO 4217 and UCUM
 * for units.
 *
 * <p>Knows {@code java.*} and nothing else, so that every other package can know it.
 */
package claimline.model;
