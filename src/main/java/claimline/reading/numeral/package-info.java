/**
 * Numbers as they are written, in digits, in words of Korean and English, and in both mixed, without sign or unit:
 * 6천127억, 수십만, 두세, two and a half million, 3분의 1. One way in: {@link claimline.reading.numeral.Numerals}.
 *
 * <p>Knows the text. The words of the two languages share no letter, so one reader serves both without being told which
 * language it reads.
 */
package claimline.reading.numeral;
