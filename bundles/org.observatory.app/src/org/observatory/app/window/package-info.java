// SPDX-License-Identifier: EPL-2.0
/** What the window does by itself: come to the front, open what it is asked to, say what the product is. */
package org.observatory.app.window;
