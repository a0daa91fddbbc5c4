package org.maiashare.server;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.maiashare.decision.Facet;
import org.maiashare.decision.Party;
import org.maiashare.decision.Referral;
import org.maiashare.decision.Scenario;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;

/** The referrals of a scenario and the open tasks of their addressees. */
final class ScenarioReferrals {

  private final Scenario scenario;
  private final ScenarioTime time;
  private final ScenarioNames names;
  private final Reference territory;
  private final Reference bystander;

  ScenarioReferrals(
      Scenario scenario,
      ScenarioTime time,
      ScenarioNames names,
      Reference territory,
      Reference bystander) {
    this.scenario = scenario;
    this.time = time;
    this.names = names;
    this.territory = territory;
    this.bystander = bystander;
  }

  /** Everyone whom the referrals of a scenario name. */
  static List<Party> parties(Scenario scenario) {
    List<Party> parties = new ArrayList<>();
    for (Referral referral : scenario.facts().all(Referral.class)) {
      referral.referrer().ifPresent(parties::add);
      parties.addAll(referral.addressees());
    }
    return parties;
  }

  /** Adds the referrals, under the name of the document that stands for each, and their tasks. */
  void add() {
    for (Referral referral : scenario.facts().all(Referral.class)) {
      Facet facet = new Facet.ReferralFacet(referral.id());
      Object key = ScenarioRecord.referralDocument(scenario, facet).orElse(referral.id().value());
      ServiceRequest request = request(referral.referrer().map(names::party).orElse(bystander));
      ScenarioDocuments.label(request, scenario.documents().get(String.valueOf(key)));
      ScenarioRecord.documentsWith(scenario, facet).stream()
          .filter(document -> !document.equals(key))
          .forEach(document -> request.addSupportingInfo(names.of(document)));
      names.add(key, request);
      for (Party addressee : referral.addressees()) {
        names.add(
            List.of(referral, addressee), task(request, names.of(key), names.party(addressee)));
      }
    }
  }

  /** A referral by somebody whom the scenario does not speak of. */
  ServiceRequest another() {
    return request(bystander);
  }

  private ServiceRequest request(Reference requester) {
    ServiceRequest request = new ServiceRequest();
    request.getMeta().addProfile(Profiles.of("maia-referral"));
    request.addExtension(new Extension(Extensions.TERRITORY, territory));
    request.setStatus(ServiceRequestStatus.ACTIVE).setIntent(ServiceRequestIntent.ORDER);
    request.setCode(concept(CodeSystems.REFERRAL_KIND, "one-stop-orientation"));
    request.setSubject(names.of(ScenarioRecord.PERSON));
    request.setAuthoredOnElement(time.longAgo());
    request.setRequester(requester);
    request.addReasonCode(
        concept(Canonical.BASE + "/CodeSystem/referral-reason", "functional-autonomy"));
    return request;
  }

  private Task task(ServiceRequest request, Reference focus, Reference owner) {
    Task task = new Task();
    task.getMeta().addProfile(Profiles.of("maia-referral-task"));
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setCode(concept("http://hl7.org/fhir/CodeSystem/task-code", "fulfill"));
    task.setFocus(focus).setFor(names.of(ScenarioRecord.PERSON));
    task.setAuthoredOnElement(time.longAgo()).setLastModifiedElement(time.longAgo());
    task.setRequester(request.getRequester()).setOwner(owner);
    return task;
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }
}
