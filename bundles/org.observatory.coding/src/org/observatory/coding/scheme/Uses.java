// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.observatory.coding.Joining;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Framework;
import org.observatory.model.coding.SavedQuery;
import org.observatory.model.coding.Summary;

/** Who refers to codes beside the passages: sets, saved queries, framework grids and memos. */
final class Uses {

    private final Plan plan;
    private final Map<Code, Code> gone;
    private final Map<Summary, Summary> cells = new IdentityHashMap<>();

    private Uses(Plan plan, Map<Code, Code> gone) {
        this.plan = plan;
        this.gone = gone;
    }

    /**
     * Plans what becomes of all of them.
     *
     * @param plan takes it
     * @param gone the codes that are taken away, each with the code that takes its place, or null for none
     */
    static void follow(Plan plan, Map<Code, Code> gone) {
        var uses = new Uses(plan, gone);
        var scheme = plan.session().content().scheme();
        scheme.getSets().forEach(set -> {
            set.getCodes().stream().filter(gone::containsKey)
                    .forEach(code -> plan.refer(set, Literals.CODE_SET__CODES, code, gone.get(code)));
            uses.replace(set.getCodes());
        });
        scheme.getQueries().forEach(uses::look);
        plan.session().content().frameworks().forEach(uses::look);
        Links.follow(plan, gone);
        Links.follow(plan, uses.cells);
    }

    private void replace(EList<Code> codes) {
        if (codes.stream().anyMatch(gone::containsKey)) {
            plan.then(() -> {
                for (var code : List.copyOf(codes)) {
                    if (gone.containsKey(code)) {
                        var now = gone.get(code);
                        if (now == null || codes.contains(now)) {
                            codes.remove(code);
                        } else {
                            codes.set(codes.indexOf(code), now);
                        }
                    }
                }
            });
        }
    }

    /** A saved query names codes by their identity: that of the code which takes the place of another is put instead. */
    private void look(SavedQuery query) {
        var expression = query.getExpression();
        if (expression == null) {
            return;
        }
        var names = new HashMap<String, String>();
        gone.forEach((code, now) -> {
            if (code.getId() != null && expression.contains(code.getId())) {
                plan.refer(query, Literals.SAVED_QUERY__EXPRESSION, code, now);
                if (now != null) {
                    names.put(code.getId(), now.getId());
                }
            }
        });
        if (!names.isEmpty()) {
            plan.then(() -> {
                var text = query.getExpression();
                for (var name : names.entrySet()) {
                    text = text.replace(name.getKey(), name.getValue());
                }
                query.setExpression(text);
            });
        }
    }

    private void look(Framework framework) {
        framework.getThemes().stream().filter(gone::containsKey)
                .forEach(theme -> plan.refer(framework, Literals.FRAMEWORK__THEMES, theme, gone.get(theme)));
        replace(framework.getThemes());
        var first = new HashMap<List<Object>, Summary>();
        framework.getSummaries().stream().filter(summary -> !gone.containsKey(summary.getTheme()))
                .forEach(summary -> first.putIfAbsent(Arrays.asList(summary.getCase(), summary.getTheme()), summary));
        for (var summary : framework.getSummaries()) {
            if (gone.containsKey(summary.getTheme())) {
                var now = gone.get(summary.getTheme());
                plan.refer(summary, Literals.SUMMARY__THEME, summary.getTheme(), now);
                var same = now == null ? null : first.putIfAbsent(Arrays.asList(summary.getCase(), now), summary);
                lead(framework, summary, now, same);
            }
        }
    }

    /** Two cells of one case and one theme become one, with both texts. */
    private void lead(Framework framework, Summary summary, Code now, Summary same) {
        if (now != null && same == null) {
            plan.then(() -> summary.setTheme(now));
            return;
        }
        cells.put(summary, same);
        plan.remove(summary);
        plan.then(() -> {
            if (same != null) {
                same.setText(Joining.texts(same.getText(), summary.getText()));
            }
            framework.getSummaries().remove(summary);
        });
    }
}
