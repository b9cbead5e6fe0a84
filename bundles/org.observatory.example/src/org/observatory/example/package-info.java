// SPDX-License-Identifier: EPL-2.0
/**
 * A plug-in to copy from: one analysis, the chart that draws it, one check and one verb, each as small as an honest one
 * can be. It exists so that whoever extends the workbench begins from code that is compiled, tested and used like
 * everything else; {@code CONTRIBUTING.md} walks through it. It is not part of the product: the feature
 * {@code org.observatory.sdk.feature} brings it.
 */
package org.observatory.example;
