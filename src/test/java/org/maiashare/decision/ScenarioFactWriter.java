package org.maiashare.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the facts of a generated world as a scenario file spells them. */
final class ScenarioFactWriter {

  private ScenarioFactWriter() {}

  static Map<String, Object> write(Fact fact) {
    Map<String, Object> node = new LinkedHashMap<>();
    String kind = describe(fact, node);
    return Map.of(kind, node);
  }

  private static String describe(Fact fact, Map<String, Object> node) {
    if (fact instanceof Membership it) {
      node.put("id", it.careTeam().value());
      node.put("membre", party(it.member()));
      node.put("active", ScenarioWriter.yes(it.active()));
      ScenarioWriter.period(it.period(), node);
      return it.kind() == TeamKind.CARE_TEAM ? "équipe" : "cercle";
    }
    if (fact instanceof ConsentDirective it) {
      consent(it, node);
      return "consentement";
    }
    if (fact instanceof SharingProtocol it) {
      protocol(it, node);
      return "protocole";
    }
    if (fact instanceof ExercisedRole it) {
      node.putAll(ScenarioWriter.role(it));
      return "intervenant";
    }
    return describeRelation(fact, node);
  }

  private static String describeRelation(Fact fact, Map<String, Object> node) {
    if (fact instanceof RepresentationMandate it) {
      node.put("titulaire", party(it.holder()));
      node.put("mesure", it.measure().name());
      node.put("portée", ScenarioWriter.names(it.scopes()));
      node.put("mode", it.mode().name());
      ScenarioWriter.period(it.period(), node);
      return "protection";
    }
    if (fact instanceof TrustedPersonDesignation it) {
      node.put("proche", "proche:" + it.trustedPerson());
      ScenarioWriter.period(it.period(), node);
      return "personne de confiance";
    }
    if (fact instanceof CaregiverMandate it) {
      node.put("proche", "proche:" + it.caregiver());
      ScenarioWriter.period(it.period(), node);
      return "aidant";
    }
    if (fact instanceof Referral it) {
      node.put("id", it.id().value());
      it.referrer().ifPresent(by -> node.put("par", party(by)));
      node.put("destinataires", it.addressees().stream().map(ScenarioFactWriter::party).toList());
      return "orientation";
    }
    if (fact instanceof GroupMembership it) {
      node.put("groupe", it.group().value());
      node.put("membre", party(it.member()));
      ScenarioWriter.period(it.period(), node);
      return "groupe";
    }
    return describeEvent(fact, node);
  }

  private static String describeEvent(Fact fact, Map<String, Object> node) {
    if (fact instanceof EmergencyAccess it) {
      node.put("par", "rôle:" + it.openedBy());
      ScenarioWriter.period(it.period(), node);
      return "accès en urgence";
    }
    if (fact instanceof EmergencyOpposition it) {
      ScenarioWriter.period(it.period(), node);
      return "opposition en urgence";
    }
    if (fact instanceof Admission it) {
      node.put("par", party(it.openedBy()));
      node.put("le", it.openedAt().toString());
      return "dossier ouvert";
    }
    DeskMatch match = (DeskMatch) fact;
    node.put("par", party(match.foundBy()));
    node.put("le", match.foundAt().toString());
    return "trouvée par le guichet";
  }

  private static void consent(ConsentDirective consent, Map<String, Object> node) {
    node.put("id", consent.id().value());
    node.put("statut", consent.status().name());
    node.put("objet", consent.scope().name());
    node.put("catégorie", consent.category().name());
    node.put("protocole", consent.policy().orElse("aucun"));
    node.put("donné par", party(consent.performer()));
    node.put("le", consent.givenAt().toString());
    node.put("signature", consent.signature().name());
    provision(consent.root(), node);
  }

  private static void provision(Provision provision, Map<String, Object> holder) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("à", provision.actors().stream().map(ScenarioFactWriter::party).toList());
    node.put("pour", provision.purposes().stream().map(PurposeOfUse::code).toList());
    node.put("catégories", ScenarioWriter.names(provision.categories()));
    List<String> labels = new ArrayList<>(ScenarioWriter.names(provision.labels().labels()));
    if (provision.labels().normal()) {
      labels.add("N");
    }
    node.put("étiquettes", labels);
    node.put("données", ScenarioWriter.yes(provision.dataScoped()));
    ScenarioWriter.period(provision.period(), node);
    List<Map<String, Object>> nested = new ArrayList<>();
    for (Provision exception : provision.nested()) {
      Map<String, Object> inner = new LinkedHashMap<>();
      provision(exception, inner);
      nested.add(inner);
    }
    node.put("sauf", nested);
    holder.put(provision.type() == ProvisionType.PERMIT ? "autorise" : "refuse", node);
  }

  private static void protocol(SharingProtocol protocol, Map<String, Object> node) {
    node.put("canonique", protocol.canonical());
    node.put("version", protocol.version());
    node.put("nature", protocol.kind().name());
    node.put("territoires", protocol.territories().stream().map(TerritoryId::value).toList());
    ScenarioWriter.period(protocol.applies(), node);
    Map<String, Object> parties = new LinkedHashMap<>();
    protocol
        .parties()
        .forEach(it -> parties.put(it.organisation().value(), ScenarioWriter.yes(it.signed())));
    node.put("parties", parties);
    Map<String, Object> terms = new LinkedHashMap<>();
    protocol.terms().forEach((family, ceiling) -> terms.put(family.code(), ceiling(ceiling)));
    node.put("termes", terms);
  }

  private static String ceiling(Ceiling ceiling) {
    StringBuilder text = new StringBuilder();
    for (DataCategory category : DataCategory.values()) {
      String rights =
          (ceiling.allows(category, Action.READ) ? "r" : "")
              + (ceiling.allows(category, Action.WRITE) ? "w" : "");
      if (!rights.isEmpty()) {
        text.append(category).append(':').append(rights).append(' ');
      }
    }
    ceiling.sensitivity().forEach(label -> text.append(label).append(' '));
    return text.toString().trim();
  }

  private static String party(Party party) {
    if (party instanceof Party.PractitionerParty it) {
      return "praticien:" + it.practitioner();
    }
    if (party instanceof Party.RoleParty it) {
      return "rôle:" + it.role();
    }
    if (party instanceof Party.OrganisationParty it) {
      return "organisation:" + it.organisation();
    }
    if (party instanceof Party.RelatedPersonParty it) {
      return "proche:" + it.relatedPerson();
    }
    if (party instanceof Party.DeviceParty it) {
      return "logiciel:" + it.device();
    }
    if (party instanceof Party.CareTeamParty it) {
      return "équipe:" + it.careTeam();
    }
    if (party instanceof Party.FamilyParty it) {
      return "famille:" + it.family().code();
    }
    return party instanceof Party.GroupParty it
        ? "groupe:" + it.group()
        : "personne:" + ((Party.PersonParty) party).person();
  }
}
