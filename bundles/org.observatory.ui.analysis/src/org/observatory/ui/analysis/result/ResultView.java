// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Result;
import org.observatory.ui.analysis.matrix.MatrixPane;
import org.observatory.ui.tables.grid.Grid;

/** A result as it is shown. */
public final class ResultView {

    private final Result result;
    private final ResultPage page;

    ResultView(Result result, ResultPage page) {
        this.result = result;
        this.page = page;
    }

    /** {@return the result} */
    public Result result() {
        return result;
    }

    /** Brings the table of a key to the front. */
    public void select(String table) {
        page.select(table);
    }

    /** {@return the grid in front; empty while the method is} */
    public Optional<Grid<ResultTable.Row>> grid() {
        return page.grid();
    }

    /** {@return the matrix in front; it is read a little later} */
    public Optional<MatrixPane> matrix() {
        return page.matrix();
    }

    /** {@return the table in front} */
    public Optional<ResultTable> table() {
        return page.table();
    }

    /** {@return the elements that are listed behind a cell} */
    public List<EObject> listed() {
        return page.listed();
    }
}
