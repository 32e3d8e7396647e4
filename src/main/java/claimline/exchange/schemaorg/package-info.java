/**
 * JSON-LD in the words of schema.org: events with the articles that report them, claims, and the verdicts on them as
 * {@code ClaimReview}, which search engines and fact-checkers share. Read as an object, an array or a {@code @graph},
 * without looking anything up.
 */
package claimline.exchange.schemaorg;
