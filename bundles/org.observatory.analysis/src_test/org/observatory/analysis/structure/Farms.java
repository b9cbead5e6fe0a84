// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The farms of Terschelling: 20 sites by moisture, management, use and manure. Jongman, ter Braak and van Tongeren (1987), Data
 * Analysis in Community and Landscape Ecology; analysed in Venables and Ripley (2002), Modern Applied Statistics with S,
 * 4th ed., section 11.4.
 */
final class Farms {

    private static final String ROWS = """
            M1 SF U2 C4
            M1 BF U2 C2
            M2 SF U2 C4
            M2 SF U2 C4
            M1 HF U1 C2
            M1 HF U2 C2
            M1 HF U3 C3
            M5 HF U3 C3
            M4 HF U1 C1
            M2 BF U1 C1
            M1 BF U3 C1
            M4 SF U2 C2
            M5 SF U2 C3
            M5 NM U3 C0
            M5 NM U2 C0
            M5 SF U3 C3
            M2 NM U1 C0
            M1 NM U1 C0
            M5 NM U1 C0
            M5 NM U1 C0
            """;

    private Farms() {
    }

    static Map<String, List<String>> variables() {
        var variables = new LinkedHashMap<String, List<String>>();
        for (var row : ROWS.lines().toList()) {
            var cells = row.split(" ");
            for (var q = 0; q < cells.length; q++) {
                variables.computeIfAbsent(List.of("moisture", "management", "use", "manure").get(q), any -> new ArrayList<>()).add(cells[q]);
            }
        }
        return variables;
    }
}
