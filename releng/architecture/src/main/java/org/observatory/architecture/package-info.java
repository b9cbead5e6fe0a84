// SPDX-License-Identifier: EPL-2.0
/**
 * The rules that keep the bundles apart, each a class that reads manifests and sources under a given root. The tests run
 * every rule on the repository, and on a tree with a planted violation to show that it finds one.
 */
package org.observatory.architecture;
