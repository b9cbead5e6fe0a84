// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents.standard;

import org.observatory.exchange.Findings.Finding;
import org.observatory.exchange.Remark;
import org.observatory.exchange.Remark.Kind;

/** What documents hold beside their text, and what becomes of it. */
final class Losses {

    static final Finding PICTURE = Finding.of(Kind.LEFT_OUT, "One picture is left out", "Une image n’est pas reprise",
            "%s pictures are left out", "%s images ne sont pas reprises");
    static final Finding OBJECT = Finding.of(Kind.LEFT_OUT, "One embedded object is left out",
            "Un objet incorporé n’est pas repris", "%s embedded objects are left out",
            "%s objets incorporés ne sont pas repris");
    static final Finding COMMENT = Finding.of(Kind.LEFT_OUT, "One comment is left out",
            "Un commentaire n’est pas repris",
            "%s comments are left out", "%s commentaires ne sont pas repris");
    static final Finding HIDDEN = Finding.of(Kind.LEFT_OUT, "One hidden passage is left out",
            "Un passage masqué n’est pas repris", "%s hidden passages are left out",
                    "%s passages masqués ne sont pas repris");
    static final Finding DELETED = Finding.of(Kind.LEFT_OUT, "One tracked deletion is left out, as if it were accepted",
            "Une suppression suivie n’est pas reprise, comme si elle était acceptée",
            "%s tracked deletions are left out, as if they were accepted",
            "%s suppressions suivies ne sont pas reprises, comme si elles étaient acceptées");
    static final Finding INSERTED = Finding.of(Kind.CHANGED, "One tracked insertion is kept, as if it were accepted",
            "Une insertion suivie est conservée, comme si elle était acceptée",
            "%s tracked insertions are kept, as if they were accepted",
            "%s insertions suivies sont conservées, comme si elles étaient acceptées");
    static final Finding NOTE = Finding.of(Kind.CHANGED, "One note is moved to the end, its number left in brackets",
            "Une note est déplacée à la fin, son numéro laissé entre crochets",
            "%s notes are moved to the end, their numbers left in brackets",
            "%s notes sont déplacées à la fin, leurs numéros laissés entre crochets");
    static final Finding TEXT_BOX = Finding.of(Kind.CHANGED, "One text box follows the paragraph it is anchored in",
            "Une zone de texte suit le paragraphe où elle est ancrée",
            "%s text boxes follow the paragraphs they are anchored in",
            "%s zones de texte suivent les paragraphes où elles sont ancrées");
    static final Finding NUMBERING = Finding.of(Kind.LEFT_OUT,
            "The automatic number or bullet of one paragraph is left out",
            "Le numéro ou la puce automatique d’un paragraphe n’est pas repris",
            "The automatic numbers or bullets of %s paragraphs are left out",
            "Les numéros ou puces automatiques de %s paragraphes ne sont pas repris");
    static final Finding FORMULA = Finding.of(Kind.DOUBTFUL, "One formula is reduced to its characters",
            "Une formule est réduite à ses caractères", "%s formulas are reduced to their characters",
            "%s formules sont réduites à leurs caractères");
    static final Finding SYMBOL = Finding.of(Kind.DOUBTFUL, "One sign of a symbol font may show as another",
            "Un signe d’une police de symboles peut s’afficher autrement",
                    "%s signs of symbol fonts may show as others",
            "%s signes de polices de symboles peuvent s’afficher autrement");

    static final Remark HEADERS = Remark.of(Kind.LEFT_OUT, "The headers and footers of its pages are left out.",
            "Les en-têtes et pieds de page ne sont pas repris.");

    private Losses() {
    }
}
