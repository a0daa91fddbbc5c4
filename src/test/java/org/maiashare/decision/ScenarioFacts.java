package org.maiashare.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of a scenario. */
final class ScenarioFacts {
  private final ScenarioParties parties;

  ScenarioFacts(ScenarioParties parties) {
    this.parties = parties;
  }

  Fact read(JsonNode fact, int number) {
    String kind = fact.fieldNames().next();
    JsonNode node = fact.get(kind);
    return switch (kind) {
      case "équipe" -> membership(node, TeamKind.CARE_TEAM, "equipe");
      case "cercle" -> membership(node, TeamKind.EXTENDED_CIRCLE, "cercle");
      case "consentement" -> consent(node, number);
      case "protection" -> mandate(node);
      case "personne de confiance" -> new TrustedPersonDesignation(related(node), period(node));
      case "aidant" -> new CaregiverMandate(related(node), period(node));
      case "orientation" ->
          new Referral(
              new ReferralId(node.path("id").asText("orientation")),
              Optional.ofNullable(node.get("par")).map(it -> parties.party(it.asText())),
              all(node.path("destinataires")));
      case "accès en urgence" ->
          new EmergencyAccess(
              ((Party.RoleParty) parties.party(node.get("par").asText())).role(), period(node));
      case "opposition en urgence" -> new EmergencyOpposition(period(node));
      case "dossier ouvert" ->
          new Admission(parties.party(node.get("par").asText()), instant(node.get("le").asText()));
      case "trouvée par le guichet" ->
          new DeskMatch(parties.party(node.get("par").asText()), instant(node.get("le").asText()));
      case "groupe" ->
          new GroupMembership(
              new GroupId(node.get("groupe").asText()),
              parties.party(node.get("membre").asText()),
              period(node));
      case "intervenant" -> ScenarioReader.role("", node);
      case "protocole" -> protocol(node);
      default -> throw new IllegalArgumentException("unknown fact " + kind);
    };
  }

  private Membership membership(JsonNode node, TeamKind kind, String id) {
    return new Membership(
        new CareTeamId(node.path("id").asText(id)),
        kind,
        !node.path("active").asText().equals("non"),
        parties.party(node.get("membre").asText()),
        period(node));
  }

  private RepresentationMandate mandate(JsonNode node) {
    Set<MandateScope> scopes = new HashSet<>();
    node.path("portée").forEach(it -> scopes.add(MandateScope.valueOf(it.asText())));
    return new RepresentationMandate(
        parties.party(node.get("titulaire").asText()),
        ProtectionMeasure.valueOf(node.path("mesure").asText("GUARDIANSHIP")),
        scopes,
        MandateMode.valueOf(node.path("mode").asText("REPRESENTATION")),
        period(node));
  }

  private ConsentDirective consent(JsonNode node, int number) {
    String policy = node.path("protocole").asText(BaseProtocol.CANONICAL);
    return new ConsentDirective(
        new ConsentId(node.path("id").asText("consentement-" + number)),
        node.path("version").asText("1"),
        ConsentStatus.valueOf(node.path("statut").asText("ACTIVE")),
        ConsentScope.valueOf(node.path("objet").asText("PRIVACY")),
        ConsentCategory.valueOf(node.path("catégorie").asText("CONSENT")),
        policy.equals("aucun") ? Optional.empty() : Optional.of(policy),
        parties.party(node.path("donné par").asText("la personne")),
        instant(node.path("le").asText("2026-01-01")),
        SignatureState.valueOf(node.path("signature").asText("VALID")),
        provision(node));
  }

  private Provision provision(JsonNode holder) {
    boolean permits = holder.has("autorise");
    JsonNode node = holder.get(permits ? "autorise" : "refuse");
    List<Provision> nested = new ArrayList<>();
    node.path("sauf").forEach(it -> nested.add(provision(it)));
    Set<PurposeOfUse> purposes = new HashSet<>();
    node.path("pour").forEach(it -> purposes.add(new PurposeOfUse(it.asText())));
    Set<DataCategory> categories = new HashSet<>();
    node.path("catégories").forEach(it -> categories.add(DataCategory.valueOf(it.asText())));
    return new Provision(
        permits ? ProvisionType.PERMIT : ProvisionType.DENY,
        period(node),
        all(node.path("à")),
        purposes,
        categories,
        labels(node.path("étiquettes")),
        node.path("données").asText().equals("oui"),
        nested);
  }

  private static LabelFilter labels(JsonNode node) {
    Set<SensitivityLabel> labels = new HashSet<>();
    boolean normal = false;
    for (JsonNode label : node) {
      if (label.asText().equals("N")) {
        normal = true;
      } else {
        labels.add(SensitivityLabel.valueOf(label.asText()));
      }
    }
    return new LabelFilter(normal, labels);
  }

  private static SharingProtocol protocol(JsonNode node) {
    Set<TerritoryId> territories = new HashSet<>();
    node.path("territoires").forEach(it -> territories.add(new TerritoryId(it.asText())));
    Set<ProtocolParty> signatories = new HashSet<>();
    node.path("parties")
        .properties()
        .forEach(
            it ->
                signatories.add(
                    new ProtocolParty(
                        new OrganisationId(it.getKey()), it.getValue().asText().equals("oui"))));
    return new SharingProtocol(
        node.path("canonique").asText("https://example.org/protocole"),
        node.path("version").asText("1"),
        ProtocolKind.valueOf(node.path("nature").asText("TERRITORY")),
        territories,
        period(node),
        terms(node),
        signatories);
  }

  /** Either the whole table ({@code termes}), or the base less some categories ({@code retire}). */
  private static Map<RoleFamily, Ceiling> terms(JsonNode node) {
    Map<RoleFamily, Ceiling> terms = new EnumMap<>(RoleFamily.class);
    if (node.has("termes")) {
      node.get("termes")
          .properties()
          .forEach(
              it ->
                  terms.put(
                      RoleFamily.ofCode(it.getKey()).orElseThrow(),
                      ceiling(it.getValue().asText())));
      return terms;
    }
    terms.putAll(BaseProtocol.v1().terms());
    node.path("retire")
        .properties()
        .forEach(
            it -> {
              Set<DataCategory> kept = new HashSet<>(Arrays.asList(DataCategory.values()));
              Set<SensitivityLabel> labels =
                  new HashSet<>(Arrays.asList(SensitivityLabel.values()));
              for (JsonNode removed : it.getValue()) {
                kept.removeIf(category -> category.name().equals(removed.asText()));
                labels.removeIf(label -> label.name().equals(removed.asText()));
              }
              terms.computeIfPresent(
                  RoleFamily.ofCode(it.getKey()).orElseThrow(),
                  (family, ceiling) -> ceiling.intersection(new Ceiling(kept, kept, labels)));
            });
    return terms;
  }

  /** {@code ADM:rw MED:r PSY}: rights by category, then sensitivity labels. */
  private static Ceiling ceiling(String text) {
    Set<DataCategory> readable = new HashSet<>();
    Set<DataCategory> writable = new HashSet<>();
    Set<SensitivityLabel> labels = new HashSet<>();
    for (String word : text.isBlank() ? new String[0] : text.trim().split(" ")) {
      String[] parts = word.split(":");
      if (parts.length == 1) {
        labels.add(SensitivityLabel.valueOf(word));
      } else {
        DataCategory category = DataCategory.valueOf(parts[0]);
        if (parts[1].contains("r")) {
          readable.add(category);
        }
        if (parts[1].contains("w")) {
          writable.add(category);
        }
      }
    }
    return new Ceiling(readable, writable, labels);
  }

  private Set<Party> all(JsonNode names) {
    Set<Party> all = new HashSet<>();
    names.forEach(name -> all.add(parties.party(name.asText())));
    return all;
  }

  private RelatedPersonId related(JsonNode node) {
    return ((Party.RelatedPersonParty) parties.party(node.get("proche").asText())).relatedPerson();
  }

  static Period period(JsonNode node) {
    return new Period(
        node.has("du") ? instant(node.get("du").asText()) : Instant.MIN,
        node.has("au") ? instant(node.get("au").asText()) : Instant.MAX);
  }

  /** A date is its first instant in universal time. */
  static Instant instant(String text) {
    return text.contains("T")
        ? Instant.parse(text)
        : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
