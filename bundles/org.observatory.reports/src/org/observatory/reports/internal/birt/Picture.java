// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.birt;

/**
 * A chart as it stands in a report.
 *
 * @param name        the name of its file, unique in the report
 * @param mediaType   what the bytes are
 * @param bytes       the file
 * @param widthMm     how wide it stands, in millimetres
 * @param heightMm    how high it stands, in millimetres
 * @param alternative what it shows, for those who do not see it
 */
record Picture(String name, String mediaType, byte[] bytes, double widthMm, double heightMm, String alternative) {
}
