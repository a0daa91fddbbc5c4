package org.maiashare.demo;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.maiashare.demo.DirectorySource.Service;

/** The services the one-stop desk offers, with area, eligibility and places. */
final class ServiceComposer {

  private static final RelativeTime REFERENCE_DAY = RelativeTime.of("0d");

  private final Transaction transaction;
  private final Timeline timeline;

  ServiceComposer(Transaction transaction, Timeline timeline) {
    this.transaction = transaction;
    this.timeline = timeline;
  }

  void add(Service service) {
    HealthcareService offered = Profiles.claim(new HealthcareService(), "maia-support-service");
    if (service.total() > 0) {
      offered.addExtension(capacity(service));
    }
    offered.addIdentifier().setSystem(Identifiers.SERVICE).setValue(service.key());
    offered.setActive(true).setName(service.name());
    offered.addType(Terminology.ownConcept("service-kind", service.kind()));
    offered.setProvidedBy(
        transaction.to(DirectoryComposer.organisationKey(service.organisation())));
    service
        .territories()
        .forEach(
            territory ->
                offered.addCoverageArea(transaction.to(DirectoryComposer.territoryKey(territory))));
    offered.addEligibility().setComment(service.eligibility());
    offered.addTelecom(Contact.phone(service.phone()));
    transaction.addOnce("service/" + service.key(), offered, Identifiers.SERVICE, service.key());
  }

  private Extension capacity(Service service) {
    Extension capacity = Profiles.extension("service-capacity");
    capacity.addExtension("total", new UnsignedIntType(service.total()));
    capacity.addExtension("available", new UnsignedIntType(service.available()));
    if (service.available() == 0) {
      capacity.addExtension("waitingDays", new UnsignedIntType(service.waitingDays()));
    }
    capacity.addExtension("asOf", timeline.dateTime(REFERENCE_DAY));
    return capacity;
  }
}
