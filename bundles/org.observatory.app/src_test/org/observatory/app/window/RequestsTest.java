// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class RequestsTest {

    private static final Path HERE = Path.of("here").toAbsolutePath();

    @Test
    void aFolderIsAProjectToOpen() {
        assertEquals(List.of(HERE.resolve("mon étude")), paths("mon étude"));
    }

    @Test
    void severalProjectsKeepTheirOrder() {
        assertEquals(List.of(HERE.resolve("b"), HERE.resolve("a")), paths("b", "a"));
    }

    @Test
    void optionsAndTheirValuesAreNoProjects() {
        assertEquals(List.of(), paths("-nl", "fr", "-name", "Observatory Workbench", "-showsplash"));
    }

    @Test
    void aProjectMayFollowTheValueOfAnOption() {
        assertEquals(List.of(HERE.resolve("study")), paths("-nl", "fr", "study"));
    }

    @Test
    void anAbsolutePathStaysWhereItIs() {
        var study = HERE.resolveSibling("elsewhere").resolve("study");
        assertEquals(List.of(study), paths(study.toString()));
    }

    @Test
    void dotsAreResolved() {
        assertEquals(List.of(HERE.resolveSibling("study")), paths("../study"));
    }

    @Test
    void emptyWordsAndImpossiblePathsAreLeftOut() {
        assertEquals(List.of(), paths("", " ", "a\u0000b"));
    }

    private static List<Path> paths(String... arguments) {
        return Requests.paths(arguments, HERE);
    }
}
