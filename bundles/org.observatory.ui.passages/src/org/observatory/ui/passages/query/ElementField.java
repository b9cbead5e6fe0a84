// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.observatory.ui.fields.Names;
import org.observatory.ui.passages.parts.Choice;
import org.observatory.ui.projects.Elements;

/** A field in which an element is chosen by typing a part of its name; what fits is offered below it. */
final class ElementField {

    private static final int MOST = 100;
    private static final int DELAY = 80;

    private final Text field;
    private final Supplier<List<Choice>> choices;
    private String chosen;
    private boolean setting;

    private static final class Offer extends ContentProposal {
        private final Choice choice;

        Offer(Choice choice) {
            super(choice.name(), choice.name(), null);
            this.choice = choice;
        }
    }

    /**
     * Makes the field.
     *
     * @param parent  where it stands
     * @param choices what can be chosen, read when it is first offered
     * @param name    what is chosen, for the hint and the screen reader
     * @param chosen  the identity of what is chosen at first; null for nothing
     * @param changed told whenever something else is chosen
     */
    ElementField(Composite parent, Supplier<List<Choice>> choices, String name, String chosen, Runnable changed) {
        this.choices = choices;
        this.chosen = chosen;
        field = new Text(parent, SWT.BORDER | SWT.SEARCH);
        field.setMessage(name);
        Names.give(field, name);
        if (chosen != null) {
            find(chosen).ifPresent(choice -> field.setText(choice.name()));
        }
        field.addModifyListener(event -> {
            if (!setting) {
                this.chosen = exact(field.getText());
                changed.run();
            }
        });
        var offers = new ContentProposalAdapter(field, new TextContentAdapter(), (typed, place) -> offers(typed), null, null);
        offers.setPropagateKeys(true);
        offers.setAutoActivationDelay(DELAY);
        offers.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        offers.setPopupSize(new Point(420, 220));
        offers.addContentProposalListener(offer -> {
            setting = true;
            this.chosen = Elements.id(((Offer) offer).choice.element());
            field.setText(offer.getContent());
            field.setSelection(field.getCharCount());
            setting = false;
            changed.run();
        });
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !offers.isProposalPopupOpen()) {
                offers.openProposalPopup();
            }
        });
    }

    Text control() {
        return field;
    }

    /** {@return the identity of what is chosen; empty for nothing} */
    Optional<String> chosen() {
        return Optional.ofNullable(chosen);
    }

    private IContentProposal[] offers(String typed) {
        var wanted = chosen != null ? "" : typed;
        return Choice.matching(choices.get(), wanted).stream().limit(MOST).map(Offer::new).toArray(IContentProposal[]::new);
    }

    /** What was typed in full, or fits one element only. */
    private String exact(String typed) {
        var fitting = typed.isBlank() ? List.<Choice>of() : Choice.matching(choices.get(), typed);
        return fitting.stream().filter(choice -> choice.name().equals(typed)).findFirst()
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty())
                .map(choice -> Elements.id(choice.element())).orElse(null);
    }

    private Optional<Choice> find(String id) {
        return choices.get().stream().filter(choice -> Elements.id(choice.element()).equals(id)).findFirst();
    }
}
