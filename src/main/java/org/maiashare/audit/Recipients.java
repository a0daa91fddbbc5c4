package org.maiashare.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maiashare.decision.DataCategory;

/** Who had received what on the ground of a consent. */
public final class Recipients {

  private final AuditReader reader;
  private final AuditedPersons persons;

  public Recipients(AuditReader reader, AuditedPersons persons) {
    this.reader = reader;
    this.persons = persons;
  }

  /**
   * @param requester by name, role and organisation
   * @param last when they last received it
   */
  public record Recipient(String requester, DataCategory category, Instant last) {}

  /**
   * The recipients of a person's data whose access rested on the consent, the latest first.
   *
   * @throws RuntimeException when whoever asks may not know
   */
  public List<Recipient> restingOn(String consent, String patient) {
    AuditSight sight = persons.mayReadAbout(patient);
    AgentNames names = new AgentNames(persons, JournalLanguage.FRENCH);
    Map<String, Map<DataCategory, Instant>> received = new LinkedHashMap<>();
    for (AuditRow row : reader.restingOn(consent, sight)) {
      String who = names.who(row) + names.organisation(row).map(place -> ", " + place).orElse("");
      Map<DataCategory, Instant> of = received.computeIfAbsent(who, any -> new LinkedHashMap<>());
      AuditRow.categories(List.of(row), sight, persons)
          .forEach(it -> of.putIfAbsent(it, row.recordedAt()));
    }
    List<Recipient> recipients = new ArrayList<>();
    received.forEach(
        (who, what) ->
            what.forEach((category, last) -> recipients.add(new Recipient(who, category, last))));
    return recipients;
  }
}
