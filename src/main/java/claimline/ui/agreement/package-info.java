/**
 * The view agreement: sources against each other over the whole story, how often they differ and on what. Its
 * view-model needs no toolkit.
 */
package claimline.ui.agreement;
