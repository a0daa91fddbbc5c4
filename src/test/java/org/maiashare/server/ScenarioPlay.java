package org.maiashare.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hl7.fhir.r4.model.Contract;
import org.maiashare.decision.Action;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Admission;
import org.maiashare.decision.Party;
import org.maiashare.decision.ProtocolKind;
import org.maiashare.decision.RepresentationMandate;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.SharingProtocol;

/**
 * Plays one scenario: files its facts once for each moment that is asked about, so that the moment
 * is now, and puts the questions of that moment.
 */
final class ScenarioPlay {

  /** What came of it: answers that differ, and how many questions could not be put, by reason. */
  record Outcome(List<String> differences, Map<String, Integer> unasked) {}

  private final Scenario scenario;
  private final ScenarioStage stage;
  private final ScenarioDirectory directory;
  private final List<String> differences = new ArrayList<>();
  private final Map<String, Integer> unasked = new TreeMap<>();

  ScenarioPlay(Scenario scenario, ScenarioStage stage, ScenarioDirectory directory) {
    this.scenario = scenario;
    this.stage = stage;
    this.directory = directory;
  }

  Outcome play() {
    Map<Instant, List<Scenario.Expectation>> moments = new LinkedHashMap<>();
    scenario
        .expectations()
        .forEach(it -> moments.computeIfAbsent(it.at(), at -> new ArrayList<>()).add(it));
    moments.forEach(this::playAt);
    return new Outcome(differences, unasked);
  }

  private void playAt(Instant moment, List<Scenario.Expectation> questions) {
    ScenarioTime time = ScenarioTime.putNow(moment);
    try {
      String world = hasOwnProtocols(scenario) ? scenario.name() + moment : "";
      ScenarioCast cast = ScenarioCast.of(scenario, time);
      ScenarioPeople people = directory.people(cast, world);
      publish(people, time, world);
      ScenarioRecord record = new ScenarioRecord(scenario, time, directory, world, people);
      Set<String> asked = new LinkedHashSet<>();
      questions.forEach(it -> asked.add(it.document()));
      requireFilable();
      record.file(stage, asked);
      directory.addRoles(cast.later(), people, world);
      new ScenarioEmergencies(scenario, record).breakTheGlass(stage, moment);
      new ScenarioDesks(scenario, record).match(stage, moment);
      questions.forEach(it -> put(it, record));
    } catch (NotOverHttpException impossible) {
      unasked.merge(impossible.reason(), questions.size(), Integer::sum);
    }
  }

  static boolean hasOwnProtocols(Scenario scenario) {
    return scenario.facts().all(SharingProtocol.class).stream().anyMatch(it -> isOwn(it));
  }

  private static boolean isOwn(SharingProtocol protocol) {
    return protocol.kind() == ProtocolKind.TERRITORY || protocol.kind() == ProtocolKind.AGREEMENT;
  }

  private void publish(ScenarioPeople people, ScenarioTime time, String world) {
    for (SharingProtocol protocol : scenario.facts().all(SharingProtocol.class)) {
      if (isOwn(protocol)) {
        directory.publish(contract(protocol, people, time, world));
      }
    }
  }

  private Contract contract(
      SharingProtocol protocol, ScenarioPeople people, ScenarioTime time, String world) {
    ContractDraft draft = new ContractDraft(UUID.randomUUID().toString());
    List<String> territories =
        protocol.territories().stream()
            .map(it -> directory.territory(it, world).getReference())
            .toList();
    Contract contract =
        protocol.kind() == ProtocolKind.AGREEMENT
            ? draft.agreement(territories.get(0), territories.get(1), protocol.terms())
            : draft.of(territories.get(0), protocol.terms());
    if (protocol.kind() == ProtocolKind.TERRITORY) {
      territories.stream().skip(1).forEach(it -> contract.addDomain().setReference(it));
    }
    contract.setApplies(time.period(protocol.applies()));
    contract.getSigner().clear();
    protocol
        .parties()
        .forEach(
            it -> {
              if (!it.signed()) {
                throw new NotOverHttpException("no FHIR Contract has a signer without signature");
              }
              ContractDraft.sign(
                  contract, people.organisation(it.organisation()).getReference(), true);
            });
    return contract;
  }

  private void requireFilable() {
    boolean based =
        scenario.facts().all(SharingProtocol.class).stream()
            .anyMatch(it -> it.kind() == ProtocolKind.BASE);
    if (!based) {
      throw new NotOverHttpException("the server always ships the base protocol");
    }
    boolean professional =
        scenario.facts().all(RepresentationMandate.class).stream()
            .anyMatch(it -> !(it.holder() instanceof Party.RelatedPersonParty));
    if (professional) {
      throw new NotOverHttpException("a mandate is stated by a RelatedPerson");
    }
  }

  private void put(Scenario.Expectation question, ScenarioRecord record) {
    try {
      requireAskable(question);
      Actor actor = Objects.requireNonNull(scenario.actors().get(question.who()));
      String token = record.token(actor, question.purpose().code());
      String reference = record.reference(question.document());
      ScenarioStage.Answer answer =
          question.action() == Action.READ
              ? stage.get(token, reference)
              : stage.put(token, reference, record.changed(stage, reference));
      compare(question, answer);
    } catch (NotOverHttpException impossible) {
      unasked.merge(impossible.reason(), 1, Integer::sum);
    }
  }

  private void requireAskable(Scenario.Expectation question) {
    ScenarioEmergencies.requireAskable(scenario, question);
    ScenarioDesks.requireAskable(scenario, question);
    Party asker = party(Objects.requireNonNull(scenario.actors().get(question.who())));
    if (scenario.facts().all(Admission.class).stream()
        .anyMatch(it -> it.openedBy().equals(asker))) {
      throw new NotOverHttpException("a file is opened now, by whoever sends it");
    }
  }

  static Party party(Actor actor) {
    return actor.fold(
        self -> Party.of(self.person()),
        relative -> Party.of(relative.relatedPerson()),
        professional -> Party.of(professional.role().role()),
        software -> Party.of(software.device()));
  }

  /** Hidden and absent look alike; what may be read and not written is said to be so. */
  private void compare(Scenario.Expectation question, ScenarioStage.Answer answer) {
    int status = answer.status();
    boolean permitted = status == 200;
    boolean refused = status == 404 || status == 403;
    if (permitted != question.permitted() || permitted == refused) {
      differences.add(status + " for " + question + ": " + answer.body());
    }
  }
}
