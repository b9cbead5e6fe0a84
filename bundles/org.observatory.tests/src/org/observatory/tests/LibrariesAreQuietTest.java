// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

/**
 * Libraries that log through Log4j find something to log to, which says nothing. Without it the interface holds a lock
 * from the moment it is activated, and the next thread that logs waits for ever.
 */
class LibrariesAreQuietTest {

    @Test
    void everyThreadFindsTheSameSilence() throws Exception {
        var here = LogManager.getFactory();
        var there = CompletableFuture.supplyAsync(LogManager::getFactory).get(60, TimeUnit.SECONDS);
        assertEquals("org.apache.logging.log4j.simple.SimpleLoggerContextFactory", here.getClass().getName());
        assertEquals(here, there);
        assertFalse(LogManager.getLogger("x").isFatalEnabled());
    }
}
