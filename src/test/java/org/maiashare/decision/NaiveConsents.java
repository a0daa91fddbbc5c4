package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person's consents say about one question, read provision by provision. */
final class NaiveConsents {
  private final PersonFacts facts;
  private final String purpose;
  private final AccessClass cell;
  private final Instant at;
  private final NaiveNames names;

  NaiveConsents(
      PersonFacts facts, Requester requester, AccessClass cell, Instant at, NaiveNames names) {
    this.facts = facts;
    this.purpose = requester.purpose().code();
    this.cell = cell;
    this.at = at;
    this.names = names;
  }

  /** 8. Whether a consent that counts permits and matches this requester and resource. */
  boolean permit(@Nullable RoleFamily acting) {
    return permissions().stream().anyMatch(it -> matches(it, acting) && labelsAllNamed(it));
  }

  /** 10. Whether one matching consent names all these labels. */
  boolean open(Set<SensitivityLabel> labels, @Nullable RoleFamily acting) {
    return permissions().stream()
        .anyMatch(it -> matches(it, acting) && it.labels.labels().containsAll(labels));
  }

  /** 5. Whether a provision denies, or a permitting root limits, this requester and resource. */
  boolean refuse() {
    for (ConsentDirective consent : active()) {
      List<Line> lines = lines(consent);
      Line root = lines.get(0);
      boolean overridden =
          counts(consent)
              && lines.stream()
                  .skip(1)
                  .anyMatch(
                      line -> line.permits && matchesAsException(line) && labelsAllNamed(line));
      for (Line line : lines) {
        boolean denies = !line.permits && denies(consent, line);
        if (denies && !(line == root && overridden)) {
          return true;
        }
      }
      if (root.permits && !overridden && isOutside(consent, root)) {
        return true;
      }
    }
    return false;
  }

  private boolean denies(ConsentDirective consent, Line line) {
    boolean purposeMatches =
        line.purposes.isEmpty() ? concernsPurpose(consent) : line.purposes.contains(purpose);
    boolean labelled =
        line.labels.isEmpty()
            || (cell.sensitivity().isEmpty()
                ? line.labels.normal()
                : cell.sensitivity().stream().anyMatch(line.labels.labels()::contains));
    return line.isInForce(at) && purposeMatches && labelled && coversData(line) && isHit(line);
  }

  private boolean isOutside(ConsentDirective consent, Line root) {
    boolean filtered =
        !root.purposes.isEmpty()
            || !root.categories.isEmpty()
            || !root.labels.isEmpty()
            || root.data != null;
    if (!filtered || !root.isInForce(at) || !concernsPurpose(consent) || !isHit(root)) {
      return false;
    }
    boolean inside =
        (root.purposes.isEmpty() || root.purposes.contains(purpose))
            && coversData(root)
            && labelsAllNamed(root);
    return !inside;
  }

  /**
   * A refusal that names no purpose leaves emergencies alone, unless the consent speaks of them.
   */
  private boolean concernsPurpose(ConsentDirective consent) {
    return !purpose.equals("BTG")
        || lines(consent).stream().anyMatch(line -> line.named.contains("BTG"));
  }

  private boolean matches(Line line, @Nullable RoleFamily acting) {
    return line.isInForce(at)
        && (line.purposes.isEmpty() ? Set.of("TREAT") : line.purposes).contains(purpose)
        && coversData(line)
        && isAddressed(line, acting);
  }

  private boolean matchesAsException(Line line) {
    return line.isInForce(at)
        && (line.purposes.isEmpty() ? Set.of("TREAT") : line.purposes).contains(purpose)
        && coversData(line)
        && isHit(line);
  }

  private boolean labelsAllNamed(Line line) {
    if (line.labels.isEmpty()) {
      return true;
    }
    return cell.sensitivity().isEmpty()
        ? line.labels.normal()
        : line.labels.labels().containsAll(cell.sensitivity());
  }

  private boolean coversData(Line line) {
    return (line.categories.isEmpty() || line.categories.contains(cell.category()))
        && (line.data == null || cell.facets().contains(line.data));
  }

  /** Whether a permission addresses the requester, acting in this family. */
  private boolean isAddressed(Line line, @Nullable RoleFamily acting) {
    return line.actors.isEmpty()
        || members(line.actors).stream()
            .anyMatch(
                party ->
                    party instanceof Party.FamilyParty it
                        ? it.family() == acting
                        : names.isNamedBy(party));
  }

  /** Whether a refusal, or an exception to one, addresses the requester in whatever family. */
  private boolean isHit(Line line) {
    return line.actors.isEmpty()
        || members(line.actors).stream()
            .anyMatch(
                party ->
                    party instanceof Party.FamilyParty it
                        ? names.families().contains(it.family())
                        : names.isHitBy(party));
  }

  /** Care teams and groups are whoever is in them now. */
  private List<Party> members(Set<Party> actors) {
    List<Party> members = new ArrayList<>();
    for (Party actor : actors) {
      if (actor instanceof Party.CareTeamParty team) {
        facts.all(Membership.class).stream()
            .filter(it -> it.careTeam().equals(team.careTeam()) && it.active())
            .filter(it -> it.period().contains(at))
            .forEach(it -> members.add(it.member()));
      } else if (actor instanceof Party.GroupParty group) {
        facts.all(GroupMembership.class).stream()
            .filter(it -> it.group().equals(group.group()) && it.period().contains(at))
            .forEach(it -> members.add(it.member()));
      } else {
        members.add(actor);
      }
    }
    return members;
  }

  private List<ConsentDirective> active() {
    return facts.all(ConsentDirective.class).stream()
        .filter(it -> it.status() == ConsentStatus.ACTIVE && it.scope() == ConsentScope.PRIVACY)
        .toList();
  }

  private List<Line> permissions() {
    List<Line> permissions = new ArrayList<>();
    for (ConsentDirective consent : active()) {
      if (counts(consent)) {
        lines(consent).stream().filter(line -> line.permits).forEach(permissions::add);
      }
    }
    return permissions;
  }

  private boolean counts(ConsentDirective consent) {
    boolean opposes = consent.category() == ConsentCategory.OPPOSITION;
    boolean contradictory = opposes && consent.root().type() == ProvisionType.PERMIT;
    boolean tooDeep = consent.root().nested().stream().anyMatch(it -> !it.nested().isEmpty());
    return consent.signature() == SignatureState.VALID
        && !contradictory
        && !tooDeep
        && namesKnownPolicy(consent)
        && hadPower(consent);
  }

  private boolean namesKnownPolicy(ConsentDirective consent) {
    String policy = consent.policy().orElse("");
    return facts.all(SharingProtocol.class).stream()
        .anyMatch(
            it ->
                policy.equals(it.canonical())
                    || policy.equals(it.canonical() + "|" + it.version()));
  }

  private boolean hadPower(ConsentDirective consent) {
    if (consent.performer() instanceof Party.PersonParty it) {
      return it.person().equals(facts.person());
    }
    if (facts.ableToDecide()) {
      return false;
    }
    Set<Party> representatives = new HashSet<>();
    for (RepresentationMandate mandate : facts.all(RepresentationMandate.class)) {
      if (mandate.scopes().contains(MandateScope.PERSON)
          && mandate.mode() == MandateMode.REPRESENTATION
          && mandate.period().contains(consent.givenAt())) {
        representatives.add(mandate.holder());
      }
    }
    if (!representatives.isEmpty()) {
      return representatives.contains(consent.performer());
    }
    return facts.all(TrustedPersonDesignation.class).stream()
        .anyMatch(
            it ->
                it.period().contains(consent.givenAt())
                    && consent.performer().equals(Party.of(it.trustedPerson())));
  }

  /** One provision, with what it takes over from the one around it. */
  private static final class Line {
    boolean permits;
    Period outer = Period.ALWAYS;
    Period own = Period.ALWAYS;
    Set<Party> actors = Set.of();
    Set<String> purposes = Set.of();
    Set<String> named = Set.of();
    Set<DataCategory> categories = Set.of();
    LabelFilter labels = LabelFilter.NONE;
    @Nullable Facet data;

    boolean isInForce(Instant at) {
      return outer.contains(at) && own.contains(at);
    }
  }

  private static List<Line> lines(ConsentDirective consent) {
    List<Line> lines = new ArrayList<>();
    read(consent, consent.root(), null, lines);
    return lines;
  }

  private static void read(
      ConsentDirective consent, Provision provision, @Nullable Line around, List<Line> lines) {
    Line line = new Line();
    line.permits = provision.type() == ProvisionType.PERMIT;
    line.own = provision.period();
    line.actors = provision.actors();
    line.named = new HashSet<>(provision.purposes().stream().map(PurposeOfUse::code).toList());
    line.purposes = line.named;
    line.categories = provision.categories();
    line.labels = provision.labels();
    int index = lines.size() - 1;
    line.data =
        provision.dataScoped()
            ? new Facet.ProvisionFacet(consent.id(), new ProvisionPath(index))
            : null;
    if (around != null) {
      inherit(line, around);
    }
    lines.add(line);
    for (Provision nested : provision.nested()) {
      read(consent, nested, line, lines);
    }
  }

  private static void inherit(Line line, Line around) {
    line.outer = around.own.intersection(around.outer);
    if (line.actors.isEmpty()) {
      line.actors = around.actors;
    }
    if (!line.permits) {
      return;
    }
    if (line.purposes.isEmpty()) {
      line.purposes = around.purposes;
    }
    if (line.categories.isEmpty()) {
      line.categories = around.categories;
    }
    if (line.data == null) {
      line.data = around.data;
    }
    if (line.labels.isEmpty()) {
      line.labels = around.labels;
    } else if (around.permits && !around.labels.isEmpty()) {
      Set<SensitivityLabel> both = new HashSet<>(line.labels.labels());
      both.addAll(around.labels.labels());
      line.labels = new LabelFilter(line.labels.normal() || around.labels.normal(), both);
    }
  }
}
