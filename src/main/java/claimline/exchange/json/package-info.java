/**
 * JSON whose every value knows where it stood: a small tree of one element at a time, read from Jackson's tokens, and
 * problems with line, column and JSON Pointer. What all formats made of JSON share, so that each can say where
 * something is wrong.
 *
 * <p>Knows {@code model} and {@link claimline.exchange.text}; no format.
 */
package claimline.exchange.json;
