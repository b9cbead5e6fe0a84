// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.coding.CodeOffers.Reason;
import org.observatory.coding.CodeOffers.Refusal;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Scheme;
import org.observatory.model.edit.ObservatoryLabels;

class CodeEntriesTest {

    private static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);

    private final Scheme scheme = CodingFactory.eINSTANCE.createScheme();
    private final Code relations = code(null, "Relations entre partenaires", "Relations between partners", null);
    private final Code trust = code(relations, "confiance", "trust", "c");
    private final Code impacts = code(null, "Impacts", "Impacts", null);
    private final Code impactTrust = code(impacts, "confiance", "trust", "6");
    private final Code elected = code(impacts, "élus de confiance", "trusted representatives", null);

    private Code code(Code above, String french, String english, String shortcut) {
        var code = CodingFactory.eINSTANCE.createCode();
        code.setNameFr(french);
        code.setNameEn(english);
        code.setShortcut(shortcut);
        (above == null ? scheme.getCodes() : above.getCodes()).add(code);
        return code;
    }

    private List<Code> find(String typed, Code... recent) {
        return new CodeEntries(scheme, FRENCH, List.of(recent), code -> Optional.empty()).find(typed).stream().map(CodeEntry::code)
                .toList();
    }

    @Test
    void namesAreFoundInBothLanguagesWhateverTheirAccents() {
        assertEquals(List.of(elected), find("ELUS"));
        assertEquals(List.of(trust, impactTrust, elected), find("trust"));
        assertEquals(List.of(), find("zzz"));
    }

    @Test
    void theSameNameInTwoBranchesIsToldApartByItsPath() {
        assertEquals(List.of(impactTrust, elected), find("impacts conf"));
        var entry = new CodeEntries(scheme, FRENCH, List.of(), code -> Optional.empty()).find("relations conf").getFirst();
        assertEquals("Relations entre partenaires", entry.above());
        assertEquals(trust, entry.code());
    }

    @Test
    void aShortcutComesBeforeNames() {
        assertEquals(impactTrust, find("6").getFirst());
        assertEquals(trust, find("c").getFirst());
    }

    @Test
    void withNothingTypedTheLatestComeFirst() {
        assertEquals(List.of(elected, trust, relations, impacts, impactTrust), find("", elected, trust));
    }

    @Test
    void whatTheCodebookForbidsComesLastAndIsNotOffered() {
        var entries = new CodeEntries(scheme, FRENCH, List.of(),
                code -> code == trust ? Optional.of(new Refusal(Reason.EXCLUDED, relations, impactTrust)) : Optional.empty()).find("confiance");
        assertEquals(List.of(impactTrust, elected, trust), entries.stream().map(CodeEntry::code).toList());
        assertFalse(entries.getLast().isOffered());
    }

    @Test
    void aNameThatIsThereIsNotToBeMadeAgain() {
        var entries = new CodeEntries(scheme, FRENCH, List.of(), code -> Optional.empty());
        assertTrue(entries.has(" Élus DE confiance"));
        assertFalse(entries.has("élus"));
    }

    @Test
    void digitsOfTheCodebookStayAndTheLatestCodesHaveTheOthers() {
        var keys = new CodeKeys(scheme, List.of(elected, impactTrust, relations), true);
        assertEquals(Optional.of(elected), keys.code('1'));
        assertEquals(Optional.of(relations), keys.code('2'));
        assertEquals(Optional.empty(), keys.code('3'));
        assertEquals(Optional.of(elected), keys.code('&'));
        assertEquals(Optional.of(impactTrust), keys.code('6'));
        assertEquals(Optional.of(impactTrust), keys.code('-'));
        assertEquals(Optional.of(trust), keys.code('C'));
        assertEquals(List.of("1", "2", "6", "c"), keys.shown().stream().map(CodeKeys.Key::key).toList());
    }
}
