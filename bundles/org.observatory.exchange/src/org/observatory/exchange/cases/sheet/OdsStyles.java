// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.PartialDate.Precision;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.XmlPart;

/** What the styles of an ODS file say of cells and sheets: to which precision a date is shown, which sheets are hidden. */
final class OdsStyles {

    private final Map<String, Precision> dateStyles = new HashMap<>();
    private final Map<String, String> cellStyles = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();

    /** Takes what starts at a style, if it is one. */
    void take(XmlPart xml) throws ImportException {
        if (xml.starts("date-style")) {
            dateStyle(xml);
        } else if (xml.starts("style") && "table-cell".equals(xml.attribute("family")) && xml.attribute("data-style-name") != null) {
            cellStyles.put(xml.attribute("name"), xml.attribute("data-style-name"));
        } else if (xml.starts("style") && "table".equals(xml.attribute("family"))) {
            table(xml);
        }
    }

    private void dateStyle(XmlPart xml) throws ImportException {
        var name = xml.attribute("name");
        var precision = Precision.YEAR;
        while (xml.next() && !xml.ends("date-style")) {
            if (xml.starts("day") || xml.starts("day-of-week")) {
                precision = Precision.DAY;
            } else if (xml.starts("month") && precision == Precision.YEAR) {
                precision = Precision.MONTH;
            }
        }
        dateStyles.put(name, precision);
    }

    private void table(XmlPart xml) throws ImportException {
        var name = xml.attribute("name");
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts("table-properties") && "false".equals(xml.attribute("display"))) {
                hiddenTables.add(name);
            }
        }
    }

    boolean hides(String tableStyle) {
        return hiddenTables.contains(tableStyle);
    }

    /** To which precision cells of a style show their dates; the style may be null. */
    Precision precision(String cellStyle) {
        var dateStyle = cellStyles.get(cellStyle);
        return dateStyle == null ? Precision.DAY : dateStyles.getOrDefault(dateStyle, Precision.DAY);
    }
}
