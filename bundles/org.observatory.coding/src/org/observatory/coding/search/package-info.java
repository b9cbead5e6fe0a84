// SPDX-License-Identifier: EPL-2.0
/**
 * Find and code: what is sought in the texts of documents — letter by letter, as a regular expression or in any form of its words —
 * where it stands, and what is coded there: the hit itself, its sentence or its paragraph. Made to run in a job, with a watch that stops
 * it; texts and positions only, so that nothing of the model is touched meanwhile.
 */
package org.observatory.coding.search;
