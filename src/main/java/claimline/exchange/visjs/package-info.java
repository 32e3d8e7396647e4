/**
 * Items and groups of vis-timeline, as its data sets are saved in JSON. What an item says is HTML there; an end is the
 * first moment that no longer belongs, as in all of JavaScript.
 */
package claimline.exchange.visjs;
