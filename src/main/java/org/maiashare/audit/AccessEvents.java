package org.maiashare.audit;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.Period;

/**
 * The audit as AuditEvents (IHE ITI-81, BALP shapes), expanded from its rows; nobody writes them.
 */
public final class AccessEvents implements IResourceProvider {

  /** The search parameters that answer. */
  public static final Set<String> SEARCHED = Set.of(AuditEvent.SP_DATE, AuditEvent.SP_PATIENT);

  private static final Pattern ID = Pattern.compile("(\\d{8})-(\\d{1,18})-(.+)");
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final AuditReader reader;
  private final AuditedPersons persons;
  private final AccessEventWriter writer;

  public AccessEvents(AuditReader reader, AuditedPersons persons) {
    this.reader = reader;
    this.persons = persons;
    this.writer = new AccessEventWriter(persons);
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  /**
   * The latest first, {@code _count} at most; earlier ones by {@code date=lt...}. Without a person,
   * an auditor sees everybody's rows, anybody else none. The total is that of all that match.
   */
  @Search
  public Bundle search(
      @OptionalParam(name = AuditEvent.SP_PATIENT) @Nullable ReferenceParam patient,
      @OptionalParam(name = AuditEvent.SP_DATE) @Nullable DateRangeParam date,
      @Count @Nullable Integer count) {
    int most = count == null ? USUAL : Math.min(MOST, count);
    AuditQuestion question = question(patient, period(date));
    List<AuditRow> rows = reader.find(question, most);
    Bundle found = new Bundle().setType(BundleType.SEARCHSET);
    found.setTotal(rows.size() < most ? rows.size() : reader.count(question));
    rows.stream().map(writer::write).forEach(event -> found.addEntry().setResource(event));
    return found;
  }

  private AuditQuestion question(@Nullable ReferenceParam patient, Period period) {
    if (patient != null) {
      return AuditQuestion.about(persons.readableAbout(patient.getIdPart()), period);
    }
    return persons.isAuditor() ? AuditQuestion.aboutEverybody(period) : AuditQuestion.aboutNobody();
  }

  /** One row, for those who may read it. */
  @Read
  public AuditEvent read(@IdParam IdType id) {
    AuditRow row = row(id.getIdPart());
    if (!persons.isAuditor()) {
      String patient =
          row.persons().stream()
              .findFirst()
              .flatMap(persons::patientOf)
              .orElseThrow(persons::notFound);
      persons.mayReadAbout(patient);
    }
    return writer.write(row);
  }

  private AuditRow row(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw persons.notFound();
    }
    try {
      LocalDate day = LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      return reader
          .one(day, parts.group(3), Long.parseLong(parts.group(2)))
          .orElseThrow(persons::notFound);
    } catch (DateTimeException e) {
      throw persons.notFound();
    }
  }

  private static Period period(@Nullable DateRangeParam date) {
    if (date == null) {
      return Period.ALWAYS;
    }
    Date from = date.getLowerBoundAsInstant();
    Date until = date.getUpperBoundAsInstant();
    return new Period(
        from == null ? Instant.MIN : from.toInstant(),
        until == null ? Instant.MAX : until.toInstant());
  }
}
