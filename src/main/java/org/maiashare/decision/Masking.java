package org.maiashare.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Masked resources are hidden from the group the mask names, never from their author (national
 * terminology TRE_A07).
 */
final class Masking implements Rule {

  @Override
  public String id() {
    return "masking";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 IV";
  }

  @Override
  public boolean sparesRepresentatives() {
    return true;
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    return List.of(
        hide(MaskingLabel.MASQUE_PS, Subjects.group(ProfessionalGroup.HEALTH)),
        hide(MaskingLabel.MASQUE_PSOCIAL, Subjects.group(ProfessionalGroup.SOCIAL)),
        hide(MaskingLabel.MASQUE_PT, Subjects.RELATIVES));
  }

  private Clause hide(MaskingLabel mask, String from) {
    Scope masked = (cell, action) -> cell.masking().contains(mask);
    return Clause.refuse(
        new RequesterKey(RequesterKey.ANY_PURPOSE, from),
        masked,
        Period.ALWAYS,
        List.of(Exemption.always((cell, action) -> authors(cell))),
        basis());
  }

  /** The author as an individual; the organisation where no individual is known. */
  private static Set<RequesterKey> authors(AccessClass cell) {
    Set<RequesterKey> keys = new HashSet<>();
    cell.authorship()
        .ifPresent(
            author -> {
              author.practitioner().map(Subjects::practitioner).ifPresent(it -> keys.add(key(it)));
              author.relatedPerson().map(Subjects::relative).ifPresent(it -> keys.add(key(it)));
              if (author.practitioner().isEmpty()) {
                author
                    .organisation()
                    .map(Subjects::organisation)
                    .ifPresent(it -> keys.add(key(it)));
              }
            });
    return keys;
  }

  private static RequesterKey key(String subject) {
    return new RequesterKey(RequesterKey.ANY_PURPOSE, subject);
  }
}
