// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.look;

/**
 * A chart as it stands in a report.
 *
 * @param name        the name of its file, unique in the report
 * @param mediaType   what the bytes are
 * @param bytes       the file that the engine puts in
 * @param vector      the same as vectors, which the finished file has in its place or beside it; null where there are none
 * @param widthMm     how wide it stands, in millimetres
 * @param heightMm    how high it stands, in millimetres
 * @param alternative what it shows, for those who do not see it
 */
public record Picture(String name, String mediaType, byte[] bytes, byte[] vector, double widthMm, double heightMm, String alternative) {
}
