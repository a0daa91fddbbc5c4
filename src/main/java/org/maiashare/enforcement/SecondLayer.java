package org.maiashare.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.CellNumber;
import org.maiashare.cells.PersonOf;
import org.maiashare.grants.KnownPerson;
import org.maiashare.grants.KnownPersons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the rules again about every stored resource that is about to leave, from the person's facts
 * and past the grants and policies that let it through. It must never find anything: what it finds
 * is withheld as if it were absent, counted and reported.
 */
@Interceptor
public final class SecondLayer {

  /** How many resources were withheld since the start: zero, or something is broken. */
  public static final String WITHHELD = "maia.second.layer.withheld";

  /** How many resources were looked at since the start. */
  public static final String CHECKED = "maia.second.layer.checked";

  private static final Logger LOG = LoggerFactory.getLogger(SecondLayer.class);

  /** Before failures inside answers are put into words, and before the audit. */
  private static final int EARLY = -100;

  /** Expanded from the audit for those who may read it; it lies in no cell. */
  private static final String AUDIT = "AuditEvent";

  private final WriteTools tools;
  private final KnownPersons persons;
  private final RulesAgain rules;
  private final Counter withheld;
  private final Counter checked;

  public SecondLayer(
      WriteTools tools, KnownPersons persons, RulesAgain rules, MeterRegistry meters) {
    this.tools = tools;
    this.persons = persons;
    this.rules = rules;
    this.withheld =
        Counter.builder(WITHHELD)
            .description("Resources that the database let through and the rules refuse")
            .register(meters);
    this.checked =
        Counter.builder(CHECKED)
            .description("Resources of persons put to the rules again before they left")
            .register(meters);
  }

  /**
   * @throws RefusedException when the answer is a resource that is withheld
   */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = EARLY)
  public void check(RequestDetails request, @Nullable IBaseResource answer) {
    List<Resource> rows = Outgoing.of(answer).stream().filter(SecondLayer::isOfAPerson).toList();
    if (rows.isEmpty()) {
      return;
    }
    checked.increment(rows.size());
    findCells(rows);
    Set<Resource> refused = refused(rows);
    if (refused.isEmpty()) {
      return;
    }
    withheld.increment(refused.size());
    LOG.error(
        "request {}: {} resources of the types {} were withheld that the database let through",
        request.getRequestId(),
        refused.size(),
        refused.stream().map(Resource::fhirType).collect(Collectors.toSet()));
    if (Outgoing.withhold(answer, refused)) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
  }

  /** What this request itself wrote was decided on before it was stored. */
  private static boolean isOfAPerson(Resource resource) {
    boolean nobodys =
        Outgoing.cellOf(resource)
            .map(cell -> new CellNumber(cell).block().equals(CellBlock.NOBODY))
            .orElseGet(() -> PersonOf.isNobodys(resource.fhirType()));
    return !nobodys && !resource.fhirType().equals(AUDIT) && ChosenCell.of(resource).isEmpty();
  }

  /** What cannot be found stays without a cell, and is refused. */
  private void findCells(List<Resource> rows) {
    List<Resource> unknown = rows.stream().filter(row -> Outgoing.cellOf(row).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      tools.inTransaction(
          () -> {
            unknown.forEach(this::findCell);
            return true;
          });
    }
  }

  private void findCell(Resource row) {
    tools
        .cells()
        .cellOf(row.fhirType(), row.getIdElement().getIdPart())
        .ifPresent(cell -> Outgoing.noteCell(row, cell));
  }

  /** What is refused by facts that may be a little old is decided once more by those of now. */
  private Set<Resource> refused(List<Resource> rows) {
    long version = BoundRequester.currentBinding().directoryVersion();
    Set<Resource> refused = refused(rows, persons.of(blocks(rows), version));
    return refused.isEmpty() ? refused : refused(refused, persons.anew(blocks(refused), version));
  }

  private Set<Resource> refused(Collection<Resource> rows, Map<Integer, KnownPerson> known) {
    RulesAgain.Asker asker = rules.currentAsker();
    Set<Resource> refused = new HashSet<>();
    for (Resource row : rows) {
      boolean open =
          Outgoing.cellOf(row)
              .map(CellNumber::new)
              .filter(cell -> asker.mayRead(row, cell, known))
              .isPresent();
      if (!open) {
        refused.add(row);
      }
    }
    return refused;
  }

  private static Set<Integer> blocks(Collection<Resource> rows) {
    return rows.stream()
        .flatMap(row -> Outgoing.cellOf(row).stream())
        .map(cell -> new CellNumber(cell).block().number())
        .collect(Collectors.toSet());
  }
}
