// SPDX-License-Identifier: EPL-2.0
package org.observatory.architecture;

import java.util.List;

/** Something that holds for the whole source tree. */
@FunctionalInterface
public interface Rule {

    /** {@return where it does not hold; empty when it does} */
    List<Violation> violations(SourceTree tree);
}
