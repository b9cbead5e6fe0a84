// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(new TreeSet<>(read("messages.properties").stringPropertyNames()),
                new TreeSet<>(read("messages_fr.properties").stringPropertyNames()));
    }

    @Test
    void bothLanguagesUseTheSameValues() throws IOException {
        var english = read("messages.properties");
        var french = read("messages_fr.properties");
        for (var key : english.stringPropertyNames()) {
            for (var i = 0; i < 5; i++) {
                assertEquals(english.getProperty(key).contains("{" + i + "}"), french.getProperty(key)
                        .contains("{" + i + "}"), key);
            }
        }
    }

    @Test
    void everyChartHasItsName() {
        for (var chart : StandardCharts.all()) {
            assertTrue(!chart.label().isBlank() && !chart.label().en().equals(chart.label().fr()), chart.id());
        }
    }
}
