/**
 * The view find: what is asked for (a text, facets, a range of time, under names), how much of it there is, and the way
 * from hit to hit. What was found is part of the filter that all views share; none of them knows this one. The
 * view-models need no toolkit.
 */
package claimline.ui.find;
