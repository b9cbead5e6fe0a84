// SPDX-License-Identifier: EPL-2.0
/** What the parts of this bundle share: elements picked by typing, and texts that are kept while they are written. */
package org.observatory.ui.passages.parts;
