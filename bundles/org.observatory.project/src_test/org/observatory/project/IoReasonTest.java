// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;

class IoReasonTest {

    @Test
    void whatTheSystemSaysOftenIsSaidInBothLanguages() {
        assertEquals("l’accès est refusé", IoReason.of(new AccessDeniedException("/x")).fr());
        assertEquals("le disque est plein", IoReason.of(new IOException("No space left on device")).fr());
        assertEquals("the disk is read-only", IoReason.of(new FileSystemException("/x", null, "Read-only file system")).en());
    }

    @Test
    void anythingElseIsSaidAsTheSystemSaysIt() {
        assertEquals(Label.same("Input/output error"), IoReason.of(new FileSystemException("/x", null, "Input/output error")));
        assertEquals(Label.same("IOException"), IoReason.of(new IOException()));
    }
}
