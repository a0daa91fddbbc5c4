package org.maiashare.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PractitionerRole;

/**
 * The roles that an extract once brought and the present one does not have. Ending them ends, in
 * the same transaction, what they could see.
 */
final class MissingRoles {

  private static final int TOGETHER = 50;
  private static final int HUNDRED = 100;

  private final DirectoryConnection server;
  private final Fingerprints seen;
  private final Set<String> doubtful;

  /**
   * @param seen the keys of the roles in the extract
   * @param doubtful national numbers of professionals of whom a line could not be read
   */
  MissingRoles(DirectoryConnection server, Fingerprints seen, Set<String> doubtful) {
    this.server = server;
    this.seen = seen;
    this.doubtful = doubtful;
  }

  /** Ends them; how many. */
  int end(int atMost, LocalDate today) {
    List<PractitionerRole> brought =
        server.all(
            PractitionerRole.class,
            "active=true&identifier="
                + DirectoryConnection.encoded(ActivityComposer.EXTRACTED + "|"));
    List<PractitionerRole> missing = brought.stream().filter(this::isMissing).toList();
    if (missing.size() * HUNDRED > brought.size() * atMost) {
      throw new ExtractRefusedException(
          "aucune situation n'est close : %d sur %d manquent à l'extraction"
              .formatted(missing.size(), brought.size()),
          "no role is ended: the extract lacks %d of %d".formatted(missing.size(), brought.size()));
    }
    for (int from = 0; from < missing.size(); from += TOGETHER) {
      end(missing.subList(from, Math.min(missing.size(), from + TOGETHER)), today);
    }
    return missing.size();
  }

  private boolean isMissing(PractitionerRole role) {
    String key =
        role.getIdentifier().stream()
            .filter(it -> ActivityComposer.EXTRACTED.equals(it.getSystem()))
            .map(Identifier::getValue)
            .findFirst()
            .orElseThrow();
    return !seen.contains(key) && !doubtful.contains(Activity.practitionerOf(key));
  }

  private void end(List<PractitionerRole> roles, LocalDate today) {
    Changes changes = new Changes();
    for (PractitionerRole role : roles) {
      role.setActive(false).getPeriod().setEndElement(new DateTimeType(today.toString()));
      changes.update(role);
    }
    server.send(changes.bundle());
  }
}
