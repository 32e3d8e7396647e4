/**
 * Bytes to characters, strictly and as a stream: what every format made of text begins with. Which encoding a file is
 * in is told from a byte order mark or from the first bytes that are not ASCII, never from a setting of the machine.
 *
 * <p>Knows {@code model}; no format.
 */
package claimline.exchange.text;
