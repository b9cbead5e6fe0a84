// SPDX-License-Identifier: EPL-2.0
/**
 * The analyses that come with the workbench: what the observatory's own charts are drawn from. They exist as ordinary
 * contributions, on the same footing as anybody else's; {@link org.observatory.analysis.standard.StandardAnalyses}
 * lists them for tests and programs that run without an extension registry.
 */
package org.observatory.analysis.standard;
