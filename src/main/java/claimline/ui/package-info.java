/**
 * The window, in JavaFX: one package a view, each with a controller that binds and a view-model that decides; what they
 * share stands in {@code common} and {@code workspace}. Knows the use cases of {@code project}, and the values of
 * {@code model}, {@code comparison}, {@code timeline} and {@code chart}; never the store, a format or the command line.
 */
package claimline.ui;
