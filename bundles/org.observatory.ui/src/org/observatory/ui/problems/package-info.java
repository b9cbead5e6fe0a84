// SPDX-License-Identifier: EPL-2.0
/**
 * The points to check: what the contributed checks find in open projects, marked on their files after every change, and
 * the view that lists it. The view is our own rather than the platform's Problems view, which brings dozens of commands,
 * dialogs and groupings that speak of resources and markers.
 */
package org.observatory.ui.problems;
