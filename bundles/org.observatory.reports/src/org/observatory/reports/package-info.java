// SPDX-License-Identifier: EPL-2.0
/** Reports of a project: what they say, written by templates, and how that becomes files. */
package org.observatory.reports;
