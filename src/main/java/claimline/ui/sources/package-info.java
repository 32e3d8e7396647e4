/** The view sources: the list of sources, which filters what the others show. Its view-model needs no toolkit. */
package claimline.ui.sources;
