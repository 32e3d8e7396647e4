/**
 * What in different articles answers the same question, or was copied from the same place: proposals with their reasons
 * and a score, which a person decides on. Knows drafts, and texts for the words they share.
 */
package claimline.reading.match;
