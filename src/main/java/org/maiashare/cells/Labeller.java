package org.maiashare.cells;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Authorship;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.fhir.DirectoryView;
import org.maiashare.fhir.SecurityLabels;

/**
 * The access class of a resource that is about a person.
 *
 * <p>A client may label more strictly than the table, never less. A stricter category stands in
 * place of the computed one; a weaker one is ignored; one that is not comparable keeps the computed
 * category and makes the resource restricted (R), so that neither reading is widened. On an update,
 * labels that are no longer there are kept: leaving one out removes nothing.
 */
public final class Labeller {

  /** Types that are labelled as what they are about. */
  private static final Set<String> LIKE_TARGET =
      Set.of("AuditEvent", "Binary", "Linkage", "Provenance", "VerificationResult");

  private final Authors authors;

  public Labeller(DirectoryView directory) {
    this.authors = new Authors(directory);
  }

  /** Whether the resource takes the class of its targets: see {@link #labelLike}. */
  public static boolean isLabelledLikeTarget(Resource resource) {
    return LIKE_TARGET.contains(resource.fhirType());
  }

  /** The class of a new resource. */
  public AccessClass label(Resource resource, Set<Facet> facets) {
    return label(resource, Optional.empty(), facets);
  }

  /** The class of a resource that replaces a previous version. */
  public AccessClass relabel(Resource previous, Resource resource, Set<Facet> facets) {
    return label(resource, Optional.of(previous), facets);
  }

  /**
   * The class of a resource that takes that of its targets: their strictest category, all their
   * labels, the author of the only target. Without targets, or where they are not treated alike, it
   * is restricted.
   */
  public AccessClass labelLike(Collection<AccessClass> targets, Resource resource) {
    Labels own = Labels.of(resource);
    Set<SensitivityLabel> sensitivity = new HashSet<>(own.sensitivity());
    Set<MaskingLabel> masking = new HashSet<>(own.masking());
    Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
    Set<Set<Facet>> facets = new HashSet<>();
    for (AccessClass target : targets) {
      categories.add(target.category());
      sensitivity.addAll(target.sensitivity());
      masking.addAll(target.masking());
      facets.add(target.facets());
    }
    DataCategory first = categories.stream().findFirst().orElse(DataCategory.MED);
    CategoryChoice choice = CategoryChoice.of(first, categories);
    boolean alike = facets.size() == 1;
    if (choice.restricted() || !alike) {
      sensitivity.add(SensitivityLabel.R);
    }
    Optional<Authorship> author =
        masking.isEmpty() || targets.size() != 1
            ? Optional.empty()
            : targets.iterator().next().authorship();
    return new AccessClass(
        choice.category(),
        sensitivity,
        masking,
        author,
        alike ? facets.iterator().next() : provisions(facets),
        false);
  }

  /** Facets of provisions may refuse, so they stay; those of referrals only permit. */
  private static Set<Facet> provisions(Set<Set<Facet>> facets) {
    return facets.stream()
        .flatMap(Set::stream)
        .filter(Facet.ProvisionFacet.class::isInstance)
        .collect(Collectors.toSet());
  }

  private AccessClass label(Resource resource, Optional<Resource> previous, Set<Facet> facets) {
    Labels labels = Labels.of(resource);
    Labels before = previous.map(Labels::of).orElse(Labels.NONE);
    Set<SensitivityLabel> sensitivity = union(labels.sensitivity(), before.sensitivity());
    Set<MaskingLabel> masking = union(labels.masking(), before.masking());
    DataCategory computed = CategoryTable.of(resource);
    CategoryChoice choice = CategoryChoice.of(computed, wishes(labels, before, previous));
    if (choice.restricted()) {
      sensitivity.add(SensitivityLabel.R);
    }
    boolean signed = Signed.isSigned(resource, computed);
    return new AccessClass(
        choice.category(),
        sensitivity,
        masking,
        authorship(resource, previous, signed, masking),
        facets,
        signed);
  }

  /**
   * The categories the client asks for. What it merely sends back as the server stamped it is no
   * wish; what an earlier version was made stricter by still is one.
   */
  private static Set<DataCategory> wishes(
      Labels labels, Labels before, Optional<Resource> previous) {
    Set<DataCategory> wishes = union(labels.categories(), before.categories());
    previous.map(CategoryTable::of).filter(before.categories()::contains).ifPresent(wishes::remove);
    return wishes;
  }

  /**
   * The author, where a mask or a signature makes them matter: a mask spares the individual, a
   * signature only looks at the organisation, which keeps cells few. What was signed or masked
   * keeps its author.
   */
  private Optional<Authorship> authorship(
      Resource resource, Optional<Resource> previous, boolean signed, Set<MaskingLabel> masking) {
    if (masking.isEmpty() && !signed) {
      return Optional.empty();
    }
    Optional<Authorship> author =
        previous
            .filter(Labeller::isAuthorSettled)
            .flatMap(authors::of)
            .or(() -> authors.of(resource));
    return masking.isEmpty() ? author.map(Labeller::organisationOnly) : author;
  }

  private static boolean isAuthorSettled(Resource previous) {
    return Signed.isSigned(previous, CategoryTable.of(previous))
        || !Labels.of(previous).masking().isEmpty();
  }

  private static Authorship organisationOnly(Authorship author) {
    return author.organisation().map(Authorship::of).orElse(author);
  }

  /**
   * A cell's class with every label that a resource in it bears: none of them may be passed over.
   */
  public static AccessClass withLabelsOf(Resource resource, AccessClass cell) {
    Labels own = Labels.of(resource);
    return new AccessClass(
        cell.category(),
        union(cell.sensitivity(), own.sensitivity()),
        union(cell.masking(), own.masking()),
        cell.authorship(),
        cell.facets(),
        cell.signed());
  }

  private static <E extends Enum<E>> Set<E> union(Set<E> one, Set<E> other) {
    Set<E> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Writes the class into {@code meta.security}: exactly one category, and every label it has. */
  public static void stamp(Resource resource, AccessClass accessClass) {
    List<Coding> security = resource.getMeta().getSecurity();
    security.removeIf(label -> SecurityLabels.isCategory(label));
    resource.getMeta().addSecurity(SecurityLabels.coding(accessClass.category()));
    accessClass.sensitivity().stream()
        .sorted()
        .map(SecurityLabels::coding)
        .forEach(label -> add(resource, label));
    accessClass.masking().stream()
        .sorted()
        .map(SecurityLabels::coding)
        .forEach(label -> add(resource, label));
  }

  private static void add(Resource resource, Coding label) {
    if (resource.getMeta().getSecurity(label.getSystem(), label.getCode()) == null) {
      resource.getMeta().addSecurity(label);
    }
  }
}
