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
import java.util.Optional;
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
    AuditSight sight = sight(patient);
    Period period = period(date);
    List<AuditRow> rows = reader.find(sight, period, most);
    Bundle found = new Bundle().setType(BundleType.SEARCHSET);
    found.setTotal(rows.size() < most ? rows.size() : reader.count(sight, period));
    rows.stream().map(writer::write).forEach(event -> found.addEntry().setResource(event));
    return found;
  }

  private AuditSight sight(@Nullable ReferenceParam patient) {
    if (patient != null) {
      return persons.readableAbout(patient.getIdPart());
    }
    return persons.isAuditor() ? AuditSight.EVERYBODY : AuditSight.NONE;
  }

  /**
   * One row, for those who may read it; the same answer when they may not and when it is absent.
   */
  @Read
  public AuditEvent read(@IdParam IdType id) {
    return Optional.of(ID.matcher(id.getIdPart()))
        .filter(Matcher::matches)
        .flatMap(parts -> row(parts.group(1), parts.group(3), Long.parseLong(parts.group(2))))
        .map(writer::write)
        .orElseThrow(persons::notFound);
  }

  private Optional<AuditRow> row(String date, String node, long position) {
    LocalDate day;
    try {
      day = LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    Optional<AuditRow> row = reader.one(day, node, position, AuditSight.EVERYBODY);
    return persons.isAuditor()
        ? row
        : row.flatMap(whole -> reader.one(day, node, position, sight(whole)));
  }

  /** Of the persons whom a row is about. */
  private AuditSight sight(AuditRow row) {
    return row.persons().stream()
        .flatMap(person -> persons.patientOf(person).stream())
        .map(persons::readableAbout)
        .reduce(AuditSight.NONE, AuditSight::and);
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
