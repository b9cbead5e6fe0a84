// SPDX-License-Identifier: EPL-2.0
/** Tests that need the bundles together in OSGi: what resolves, what is contributed, who depends on whom. */
package org.observatory.tests;
