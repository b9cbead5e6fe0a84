// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseField;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.programmes.ProgrammesPackage;

/** The columns of the fields that every case has. */
final class CaseColumns {

    private CaseColumns() {
    }

    /**
     * The column of a field.
     *
     * @param field  one that is no attribute and not left out
     * @param making finds what cells refer to, and makes the territories that the project lacks
     * @param style  how the dates of the column are written
     */
    static CaseColumn field(CaseField field, CaseMaking making, ColumnStyle style) {
        var lookup = making.lookup();
        return switch (field) {
            case KEY -> new TextColumn(Literals.CASE__KEY);
            case NAME_FR -> new TextColumn(ProgrammesPackage.Literals.ELEMENT__NAME_FR);
            case NAME_EN -> new TextColumn(ProgrammesPackage.Literals.ELEMENT__NAME_EN);
            case DESCRIPTION_FR -> new TextColumn(ProgrammesPackage.Literals.ELEMENT__DESCRIPTION_FR);
            case DESCRIPTION_EN -> new TextColumn(ProgrammesPackage.Literals.ELEMENT__DESCRIPTION_EN);
            case START -> new DateColumn(Literals.CASE__START, style);
            case END -> new DateColumn(Literals.CASE__END, style);
            case TERRITORIES -> new ReferenceColumn<>(Case::getTerritories, lookup::territoryTrouble, making::territory, lookup::written);
            case PROGRAMMES -> new ReferenceColumn<>(Case::getProgrammes, lookup::programmeTrouble,
                    name -> lookup.programme(name).orElseThrow(), lookup::written);
            case ACTORS -> new ActorsColumn(new ActorText(lookup));
            case IGNORED, ATTRIBUTE -> throw new IllegalArgumentException(field.getName());
        };
    }
}
