// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.List;

import org.observatory.reports.ReportTemplate;

/** The templates as a plain list, for tests and programs that run without an extension registry. */
public final class StandardTemplates {

    private StandardTemplates() {
    }

    /** One of each. */
    public static List<ReportTemplate> all() {
        return List.of(new AgreementSheet(), new CaseSheet(), new CodebookReport(), new MethodDraft(), new PassagesReport(),
                new SeminarHandout());
    }
}
