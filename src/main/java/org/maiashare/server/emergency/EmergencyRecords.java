package org.maiashare.server.emergency;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.audit.AuditedResource;
import org.maiashare.decision.CaseManagers;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.emergency.EmergencyCall;
import org.maiashare.emergency.EmergencyNotice;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.VisibleRecords;
import org.maiashare.server.persons.RecordKeeping;
import org.maiashare.wording.Names;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored when an emergency access opens; in the caller's transaction. */
final class EmergencyRecords {

  private final JdbcClient database;
  private final VisibleRecords directory;
  private final RecordKeeping keeping;

  EmergencyRecords(JdbcClient database, VisibleRecords directory, RecordKeeping keeping) {
    this.database = database;
    this.directory = directory;
    this.keeping = keeping;
  }

  /** The fact itself, by the database's clock, which the grants are held against. */
  Period open(int block, PractitionerRoleId role, Duration lasts) {
    return database
        .sql(
            """
            insert into maia.emergency_access (block, role, opened_at, until)
            values (?, ?, now(), now() + make_interval(secs => ?)) returning opened_at, until
            """)
        .params(block, role.value(), lasts.toSeconds())
        .query(
            (row, number) ->
                new Period(
                    row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                    row.getObject("until", OffsetDateTime.class).toInstant()))
        .single();
  }

  /** The review, the alert and the notice; then the grants. */
  List<AuditedResource> tell(
      int block, ExercisedRole role, EmergencyCall call, PersonFacts facts, Period period) {
    EmergencyNotice notice =
        new EmergencyNotice(
            facts.person(),
            role.role(),
            name(role),
            period,
            call.reason(),
            CaseManagers.of(facts, period.from()));
    List<AuditedResource> written = new ArrayList<>();
    for (Resource resource : List.of(notice.review(), notice.alert(), notice.notice())) {
      written.add(keeping.add(block, DataCategory.CONSENT, resource));
    }
    keeping.recompute(block);
    return written;
  }

  private Words name(ExercisedRole role) {
    Words family = Wording.inside(role.family().map(Wording::of).orElse(Words.NONE));
    return Words.name(named("Practitioner", role.practitioner().value()))
        .then(", ")
        .then(family)
        .then(" (" + named("Organization", role.organisation().value()) + ")");
  }

  private String named(String type, String id) {
    Optional<Resource> found = directory.find(new ResourceReference(type, id));
    return found.map(Names::of).orElse("?");
  }
}
