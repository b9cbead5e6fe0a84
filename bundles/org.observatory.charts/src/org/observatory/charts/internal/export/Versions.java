// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.birt.chart.model.Chart;
import org.osgi.framework.FrameworkUtil;

/** With which versions a chart was drawn, without the moment of their build. */
final class Versions {

    private Versions() {
    }

    /** {@return the version of the workbench} */
    static String workbench() {
        return of(Versions.class);
    }

    /** {@return the versions of whatever decides how a chart looks, by name} */
    static Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>();
        all.put("workbench", workbench());
        all.put("chartEngine", "BIRT " + of(Chart.class));
        return all;
    }

    private static String of(Class<?> type) {
        var bundle = FrameworkUtil.getBundle(type);
        if (bundle == null) {
            return "development";
        }
        var version = bundle.getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
