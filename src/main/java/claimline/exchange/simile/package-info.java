/**
 * SIMILE Timeline, JSON and XML. Its four points say how rough a date is; whether a span is one or the bounds of a
 * moment, the two say the other way round.
 */
package claimline.exchange.simile;
