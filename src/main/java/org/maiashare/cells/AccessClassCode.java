package org.maiashare.cells;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Authorship;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.ReferralId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.SensitivityLabel;

/**
 * The text form of an access class, by which the database names a person's cells: the same class
 * always has the same text, and no two classes share one. Category; {@code +PSY} sensitivity;
 * {@code ~MASQUE_PS} masking; {@code =p/ =o/ =r/ =s/} author (practitioner, organisation, related
 * person, the person; {@code =-/} unknown); {@code #id} referral; {@code ?id/n} provision n of a
 * consent, {@code ?id/root} its root; {@code !} signed.
 */
public final class AccessClassCode {

  private static final Pattern TOKEN = Pattern.compile("([+~=#?!])([^+~=#?!]*)");

  private AccessClassCode() {}

  public static String of(AccessClass accessClass) {
    StringBuilder code = new StringBuilder(accessClass.category().name());
    append(code, '+', accessClass.sensitivity().stream().sorted().map(Enum::name));
    append(code, '~', accessClass.masking().stream().sorted().map(Enum::name));
    append(code, '=', accessClass.authorship().stream().flatMap(AccessClassCode::authors));
    accessClass.facets().stream().map(AccessClassCode::facet).sorted().forEach(code::append);
    if (accessClass.signed()) {
      code.append('!');
    }
    return code.toString();
  }

  private static void append(StringBuilder code, char mark, Stream<String> words) {
    words.forEach(word -> code.append(mark).append(word));
  }

  private static Stream<String> authors(Authorship author) {
    List<String> words =
        Stream.of(
                author.practitioner().map(it -> "p/" + it),
                author.organisation().map(it -> "o/" + it),
                author.relatedPerson().map(it -> "r/" + it),
                author.person() ? Optional.of("s/") : Optional.<String>empty())
            .flatMap(Optional::stream)
            .toList();
    return words.isEmpty() ? Stream.of("-/") : words.stream();
  }

  private static String facet(Facet facet) {
    if (facet instanceof Facet.ReferralFacet it) {
      return "#" + it.referral();
    }
    Facet.ProvisionFacet it = (Facet.ProvisionFacet) facet;
    String place = it.path().equals(ProvisionPath.ROOT) ? "root" : "" + it.path().nested();
    return "?" + it.consent() + "/" + place;
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public static AccessClass parse(String code) {
    Matcher tokens = TOKEN.matcher(code);
    int end = tokens.find() ? tokens.start() : code.length();
    DataCategory category = DataCategory.valueOf(code.substring(0, end));
    Set<SensitivityLabel> sensitivity = EnumSet.noneOf(SensitivityLabel.class);
    Set<MaskingLabel> masking = EnumSet.noneOf(MaskingLabel.class);
    Set<String> authors = new HashSet<>();
    Set<Facet> facets = new HashSet<>();
    boolean signed = false;
    for (boolean found = end < code.length(); found; found = tokens.find()) {
      String word = tokens.group(2);
      switch (tokens.group(1)) {
        case "+" -> sensitivity.add(SensitivityLabel.valueOf(word));
        case "~" -> masking.add(MaskingLabel.valueOf(word));
        case "=" -> authors.add(word);
        case "#" -> facets.add(new Facet.ReferralFacet(new ReferralId(word)));
        case "?" -> facets.add(provision(word));
        default -> signed = true;
      }
    }
    return new AccessClass(category, sensitivity, masking, authorship(authors), facets, signed);
  }

  private static Facet provision(String word) {
    int slash = word.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not an access class");
    }
    String place = word.substring(slash + 1);
    return new Facet.ProvisionFacet(
        new ConsentId(word.substring(0, slash)),
        place.equals("root") ? ProvisionPath.ROOT : ProvisionPath.nested(Integer.parseInt(place)));
  }

  private static Optional<Authorship> authorship(Set<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Authorship(
                author(words, "p/", PractitionerId::new),
                author(words, "o/", OrganisationId::new),
                author(words, "r/", RelatedPersonId::new),
                words.contains("s/")));
  }

  private static <I> Optional<I> author(
      Set<String> words, String kind, Function<String, I> identifier) {
    return words.stream()
        .filter(word -> word.startsWith(kind))
        .map(word -> identifier.apply(word.substring(kind.length())))
        .findFirst();
  }
}
