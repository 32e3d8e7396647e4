/**
 * Figures: numbers with their units, signs, bounds and hedges, as money, shares, counts, measures, ratios, ranks and
 * plain numbers; and whether a number is a figure at all or the number of a model, an article of law, a bus.
 *
 * <p>A figure is read in steps, each of which a class has: a side (number with unit and sign), a band of two sides, a
 * proportion, a noun that is counted, then what stands around it. Units are tables. Knows the text and the numbers.
 */
package claimline.reading.quantity;
