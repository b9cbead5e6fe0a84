// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.util.Set;

/** Words before a colon that tell who speaks, or that nobody does; in lower case, without accents. */
final class SpeakerWords {

    /** Those who ask: what they say is proposed to be left out of counts. */
    static final Set<String> INTERVIEWERS = words("""
            enq enqueteur enquetrice enqueteurs interviewer intervieweur intervieweuse int q question chercheur
            chercheuse chercheurs animateur animatrice moderateur moderatrice moderator facilitator facilitateur
            facilitatrice researcher journaliste sociologue
            """);

    /** Those who answer, and other roles. */
    static final Set<String> OTHERS = words("""
            r a reponse answer enquete enquetee enquetes interviewe interviewee repondant repondante respondent
            participant participante locuteur locutrice speaker intervenant intervenante temoin maire elu elue
            president presidente directeur directrice benevole salarie salariee
            """);

    /** What heads a fact or a thought. */
    static final Set<String> FACTS = words("""
            objectif objectifs lieu date dates contact contacts source sources titre note notes nota nb exemple
            exemples remarque remarques attention duree public publics budget auteur auteurs resume abstract mots
            tel telephone email mail courriel adresse site url http https isbn doi siret type nom prenom statut
            theme themes resultat resultats partenaire partenaires acteur acteurs territoire territoires contexte
            figure fig tableau table encadre annexe chapitre partie section article conclusion introduction synthese
            total ps objet from to subject cc avantages limites etape etapes phase phases methode methodes goal
            goals author authors keywords summary example address phone page pages annee mois periode version numero
            ref reference references enjeu enjeux axe action actions mission missions projet programme ainsi donc or
            enfin bref ensuite autrement oui non thus so finally yes no
            """);

    private SpeakerWords() {
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
