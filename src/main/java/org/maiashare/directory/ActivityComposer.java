package org.maiashare.directory;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;

/**
 * Composes what one line of the extract changes on the server: what is missing is created, names
 * follow the extract, a role that had ended begins again. Everything else that the server has, it
 * keeps: a territory, a type, whether an organisation is active.
 */
final class ActivityComposer {

  /** Of the roles that came from the extract; the value tells who, where, as what. */
  static final String EXTRACTED = Canonical.BASE + "/sid/directory-extract";

  private final KnownDirectory known;
  private final Territories territories;
  private final Changes changes = new Changes();

  ActivityComposer(KnownDirectory known, Territories territories) {
    this.known = known;
    this.territories = territories;
  }

  Changes changes() {
    return changes;
  }

  /** Adds what the activity changes. */
  void add(Mention mention) {
    Activity activity = mention.activity();
    Reference who = practitioner(mention);
    Reference where = organisation(mention);
    Optional<PractitionerRole> role = known.role(activity);
    if (role.isEmpty()) {
      create(activity, who, where);
    } else if (!role.get().getActive() && isExtracted(role.get())) {
      changes.update(role.get().setActive(true).setPeriod(null));
    }
  }

  private static boolean isExtracted(PractitionerRole role) {
    return role.getIdentifier().stream().anyMatch(it -> EXTRACTED.equals(it.getSystem()));
  }

  private Reference practitioner(Mention mention) {
    Activity activity = mention.activity();
    Optional<Practitioner> stored = known.practitioner(activity);
    return stored.isPresent()
        ? renamed(stored.get(), mention)
        : changes.create(fresh(activity), KnownDirectory.IDNPS, activity.practitioner());
  }

  private Reference renamed(Practitioner stored, Mention mention) {
    Activity activity = mention.activity();
    boolean same =
        Names.same(stored.getNameFirstRep().getFamily(), activity.family())
            && Names.same(stored.getNameFirstRep().getGivenAsSingleString(), activity.given());
    if (mention.namesPractitioner() && !same) {
      stored.getNameFirstRep().setFamily(activity.family()).setGiven(null);
      name(stored, activity);
      changes.update(stored);
    }
    return new Reference(KnownDirectory.reference(stored));
  }

  private static Practitioner fresh(Activity activity) {
    Practitioner practitioner = new Practitioner();
    practitioner.getMeta().addProfile(Profiles.of("maia-practitioner"));
    practitioner
        .addIdentifier()
        .setType(identifierType("IDNPS"))
        .setSystem(KnownDirectory.IDNPS)
        .setValue(activity.practitioner());
    practitioner.setActive(true);
    name(practitioner, activity);
    return practitioner;
  }

  private static void name(Practitioner practitioner, Activity activity) {
    practitioner.getNameFirstRep().setFamily(activity.family());
    if (!activity.given().isEmpty()) {
      practitioner.getNameFirstRep().addGiven(activity.given());
    }
  }

  private Reference organisation(Mention mention) {
    Activity activity = mention.activity();
    Optional<Organization> stored = known.organisation(activity);
    if (stored.isEmpty()) {
      return changes.create(place(activity), activity.site().system(), activity.site().number());
    }
    Organization organization = stored.get();
    if (mention.namesPlace()) {
      follow(organization, activity);
    }
    return new Reference(KnownDirectory.reference(organization));
  }

  private void follow(Organization organization, Activity activity) {
    boolean renamed = !Names.same(organization.getName(), activity.name());
    if (renamed) {
      organization.setName(activity.name());
    }
    if (locate(organization, activity) || renamed) {
      changes.update(organization);
    }
  }

  /** Whether a territory was added, which it lacked. */
  private boolean locate(Organization organization, Activity activity) {
    Optional<String> territory = territories.of(activity);
    if (territory.isEmpty() || organization.hasExtension(Extensions.TERRITORY)) {
      return false;
    }
    organization.addExtension(Extensions.TERRITORY, new Reference(territory.get()));
    return true;
  }

  private Organization place(Activity activity) {
    Organization organization = new Organization();
    organization.getMeta().addProfile(Profiles.of("maia-organization"));
    locate(organization, activity);
    organization
        .addIdentifier()
        .setType(identifierType(activity.site().type()))
        .setSystem(activity.site().system())
        .setValue(activity.site().number());
    organization.setActive(true).setName(activity.name());
    organization.addType(
        new CodeableConcept(new Coding(CodeSystems.SECTOR, activity.sector(), null)));
    if (!activity.phone().isEmpty()) {
      organization.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(activity.phone());
    }
    if (!activity.communeName().isEmpty()) {
      organization
          .addAddress()
          .setCity(activity.communeName())
          .setPostalCode(activity.postcode().isEmpty() ? null : activity.postcode());
    }
    return organization;
  }

  private void create(Activity activity, Reference who, Reference where) {
    PractitionerRole role = new PractitionerRole();
    role.getMeta().addProfile(Profiles.of("maia-practitioner-role"));
    role.addIdentifier().setSystem(EXTRACTED).setValue(activity.key());
    role.setActive(true);
    role.setPractitioner(who);
    role.setOrganization(where);
    role.addCode(
        new CodeableConcept(
            new Coding(activity.role().table().system(), activity.role().code(), null)));
    changes.create(role, EXTRACTED, activity.key());
  }

  private static CodeableConcept identifierType(String code) {
    return new CodeableConcept(new Coding(CodeSystems.IDENTIFIER_TYPE, code, null));
  }
}
