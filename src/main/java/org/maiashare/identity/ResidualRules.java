package org.maiashare.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.fhir.SecurityLabels;
import org.maiashare.identity.ScopeCoverage.Criterion;
import org.maiashare.identity.ScopeCoverage.Part;

/**
 * What an authorization server that judged a consent leaves to this server to hold back (IHE PCF,
 * extension {@code ihe_pcf} of the access token): the person it was judged for, and rules by
 * security label. They narrow every scope of the token; a rule that this server cannot apply leaves
 * nothing.
 *
 * @param applicable whether all of them can be applied here
 * @param part what they leave
 */
record ResidualRules(boolean applicable, Part part) {

  /** A token without the extension. */
  static final ResidualRules NONE = new ResidualRules(true, new Part(Optional.empty(), List.of()));

  private static final ResidualRules INAPPLICABLE = new ResidualRules(false, NONE.part());
  private static final String EXTENSION = "extensions.ihe_pcf";
  private static final String LABEL = "_security";

  /** A system and a code without anything that a search would read otherwise. */
  private static final Pattern LABEL_FORM = Pattern.compile("[^|,$\\\\\\s]+\\|[^|,$\\\\\\s]+");

  private static final Pattern PATIENT = Pattern.compile("(?:.*/)?Patient/([A-Za-z0-9.-]{1,64})");

  /** Reads the extension of a token. */
  static ResidualRules of(Claims claims) {
    if (!claims.has(EXTENSION)) {
      return NONE;
    }
    Claims extension = claims.requiredObject(EXTENSION);
    Optional<String> patient = Optional.empty();
    if (extension.has("patient_id")) {
      patient = patient(extension);
      if (patient.isEmpty()) {
        return INAPPLICABLE;
      }
    }
    Optional<String> person = patient;
    return criteria(extension.objects("residual"))
        .map(criteria -> new ResidualRules(true, new Part(person, criteria)))
        .orElse(INAPPLICABLE);
  }

  boolean narrows() {
    return !this.equals(NONE);
  }

  /** What is left of a part of the record; nothing when it is about another person. */
  Optional<Part> narrow(Part other) {
    if (!applicable
        || (part.patient().isPresent()
            && other.patient().isPresent()
            && !part.patient().equals(other.patient()))) {
      return Optional.empty();
    }
    List<Criterion> all = new ArrayList<>(other.criteria());
    all.addAll(part.criteria());
    return Optional.of(new Part(other.patient().or(part::patient), all));
  }

  private static Optional<String> patient(Claims extension) {
    String reference =
        extension.has("patient_id.reference")
            ? extension.requiredText("patient_id.reference")
            : extension.requiredText("patient_id");
    Matcher matcher = PATIENT.matcher(reference);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Either labels forbidden, or everything forbidden but the labels permitted after it. */
  private static Optional<List<Criterion>> criteria(List<Claims> rules) {
    List<Criterion> criteria = new ArrayList<>();
    Set<String> permitted = new LinkedHashSet<>();
    boolean everything = false;
    for (Claims rule : rules) {
      List<Coding> labels =
          rule.objects("securityLabel").stream().map(ResidualRules::label).toList();
      boolean readable =
          !rule.has("dataPeriod")
              && !rule.has("data")
              && labels.stream().allMatch(label -> LABEL_FORM.matcher(text(label)).matches());
      String type = rule.requiredText("type");
      if (readable && type.equals("forbid") && !labels.isEmpty()) {
        labels.stream()
            .flatMap(ResidualRules::meant)
            .map(ResidualRules::without)
            .forEach(criteria::add);
      } else if (readable && type.equals("forbid") && permitted.isEmpty()) {
        everything = true;
      } else if (readable && type.equals("permit") && everything && !labels.isEmpty()) {
        labels.stream().map(ResidualRules::text).forEach(permitted::add);
      } else {
        return Optional.empty();
      }
    }
    if (everything && permitted.isEmpty()) {
      return Optional.empty();
    }
    if (everything) {
      criteria.add(new Criterion(LABEL, String.join(",", permitted)));
      unnamed(permitted).map(ResidualRules::without).forEach(criteria::add);
    }
    return Optional.of(criteria);
  }

  private static Coding label(Claims label) {
    return new Coding(label.requiredText("system"), label.requiredText("code"), null);
  }

  /** A label and the narrower ones, which its prohibition is about, too. */
  private static Stream<Coding> meant(Coding label) {
    return SecurityLabels.sensitivity(label)
        .map(SecurityLabels::codings)
        .orElseGet(() -> List.of(label))
        .stream();
  }

  /** Sensitivities that were not permitted: of several labels, each needs its permission. */
  private static Stream<Coding> unnamed(Set<String> permitted) {
    return Arrays.stream(SensitivityLabel.values())
        .map(SecurityLabels::codings)
        .filter(same -> same.stream().map(ResidualRules::text).noneMatch(permitted::contains))
        .flatMap(List::stream);
  }

  private static Criterion without(Coding label) {
    return new Criterion(LABEL + ":not", text(label));
  }

  private static String text(Coding label) {
    return label.getSystem() + "|" + label.getCode();
  }
}
