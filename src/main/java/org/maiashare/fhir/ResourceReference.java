package org.maiashare.fhir;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A resource of this server, as references name it: {@code Type/id}, whatever version they ask for.
 * The server writes references to itself in relative form; an absolute address is therefore another
 * server's resource, which never stands for one of ours. Contained resources, {@code urn:uuid:} and
 * identifiers name no stored resource either.
 */
public record ResourceReference(String type, String id) {

  private static final Pattern RELATIVE =
      Pattern.compile(
          "([A-Z][A-Za-z]{1,63})/([A-Za-z0-9.-]{1,64})(/_history/[A-Za-z0-9.-]{1,64})?");

  public ResourceReference {
    if (!RELATIVE.matcher(type + "/" + id).matches()) {
      throw new IllegalArgumentException("not a type and an id");
    }
  }

  /** What a reference names; empty when it names no resource of this server. */
  public static Optional<ResourceReference> of(Reference reference) {
    return parse(reference.getReference());
  }

  /** What a reference's text names; empty when it names no resource of this server. */
  public static Optional<ResourceReference> parse(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = RELATIVE.matcher(text);
    return matcher.matches()
        ? Optional.of(new ResourceReference(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** The resource itself; empty when it has no id yet. */
  public static Optional<ResourceReference> to(Resource resource) {
    String id = resource.getIdElement().getIdPart();
    return id == null ? Optional.empty() : parse(resource.fhirType() + "/" + id);
  }

  public boolean isA(String wanted) {
    return type.equals(wanted);
  }

  @Override
  public String toString() {
    return type + "/" + id;
  }
}
