package org.maiashare.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.Belonging.Itself;
import org.maiashare.cells.Belonging.Missing;
import org.maiashare.cells.Belonging.Nobody;
import org.maiashare.cells.Belonging.OnePerson;
import org.maiashare.cells.Belonging.Several;
import org.maiashare.cells.Belonging.Through;
import org.maiashare.fhir.ElementPath;
import org.maiashare.fhir.ElementTable;
import org.maiashare.fhir.ProtocolReader;

/**
 * Which person a resource is about. A clinical resource without a person, a Binary without a
 * security context, or a resource about several persons is refused, and so is a type that no table
 * speaks of.
 */
public final class PersonOf {

  private static final String PATIENT = "Patient";

  private static final Pattern TYPED =
      Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+)(?:/[A-Za-z0-9.-]+(?:/_history/.*)?|\\?.*)");

  private static final Set<GroupType> NOT_PERSONS =
      Set.of(GroupType.PRACTITIONER, GroupType.DEVICE, GroupType.MEDICATION, GroupType.SUBSTANCE);

  private PersonOf() {}

  /** Whether resources of a type are about nobody, whatever they say. */
  public static boolean isNobodys(String type) {
    return PersonTable.NOBODYS.contains(type);
  }

  /** Whether resources of a type are never stored, whatever they say. */
  public static boolean isRefused(String type) {
    return PersonTable.REFUSED.contains(type);
  }

  public static Belonging of(Resource resource) {
    return of(resource, UrnTypes.NONE);
  }

  /** As {@link #of(Resource)}, within a transaction whose entries are known. */
  public static Belonging of(Resource resource, UrnTypes urns) {
    String type = resource.fhirType();
    if (type.equals(PATIENT)) {
      return new Itself();
    }
    if (PersonTable.NOBODYS.contains(type)) {
      return new Nobody();
    }
    if (resource instanceof Group group) {
      return NOT_PERSONS.contains(group.getType()) ? new Nobody() : new Several();
    }
    if (resource instanceof Contract contract && ProtocolReader.isProtocol(contract)) {
      return new Nobody();
    }
    return named(resource, urns);
  }

  private static Belonging named(Resource resource, UrnTypes urns) {
    String type = resource.fhirType();
    if (PersonTable.PERSONAL.types().contains(type)) {
      return persons(written(PersonTable.PERSONAL, resource), urns);
    }
    if (PersonTable.PERHAPS_PERSONAL.types().contains(type)) {
      Belonging belonging = persons(written(PersonTable.PERHAPS_PERSONAL, resource), urns);
      return belonging instanceof Missing && !isAboutSubjects(resource) ? new Nobody() : belonging;
    }
    if (PersonTable.THROUGH.types().contains(type)) {
      return through(resource, urns);
    }
    return new Missing();
  }

  /** A report that is no summary speaks of persons, whether or not it names them. */
  private static boolean isAboutSubjects(Resource resource) {
    return resource instanceof MeasureReport report
        && report.getType() != MeasureReportType.SUMMARY;
  }

  private static List<String> written(ElementTable table, Resource resource) {
    List<String> written = new ArrayList<>();
    for (ElementPath path : table.of(resource.fhirType())) {
      written.addAll(written(path, resource));
    }
    return written;
  }

  private static List<String> written(ElementPath path, Resource resource) {
    return path.references(resource)
        .map(Reference::getReference)
        .filter(text -> text != null && !text.isBlank() && !text.startsWith("#"))
        .toList();
  }

  private static Belonging persons(List<String> written, UrnTypes urns) {
    Map<String, String> persons = new LinkedHashMap<>();
    for (String reference : written) {
      String type = typeOf(reference, urns).orElse(PATIENT);
      if (type.equals("Group")) {
        return new Several();
      }
      if (type.equals(PATIENT)) {
        persons.putIfAbsent(withoutVersion(reference), reference);
      }
    }
    return switch (persons.size()) {
      case 0 -> new Missing();
      case 1 -> new OnePerson(persons.values().iterator().next());
      default -> new Several();
    };
  }

  private static Belonging through(Resource resource, UrnTypes urns) {
    for (ElementPath path : PersonTable.THROUGH.of(resource.fhirType())) {
      List<String> others =
          written(path, resource).stream().filter(it -> !isNobodys(it, urns)).toList();
      if (!others.isEmpty()) {
        boolean direct =
            others.stream().allMatch(it -> typeOf(it, urns).equals(Optional.of(PATIENT)));
        return direct ? persons(others, urns) : new Through(others);
      }
    }
    boolean nobodys =
        PersonTable.PERHAPS_NOBODYS.contains(resource.fhirType())
            && !written(PersonTable.THROUGH, resource).isEmpty();
    return nobodys ? new Nobody() : new Missing();
  }

  private static boolean isNobodys(String reference, UrnTypes urns) {
    return typeOf(reference, urns).filter(PersonTable.NOBODYS::contains).isPresent();
  }

  private static Optional<String> typeOf(String reference, UrnTypes urns) {
    if (reference.startsWith("urn:")) {
      return urns.typeOf(reference);
    }
    Matcher typed = TYPED.matcher(reference);
    return typed.matches() ? Optional.of(typed.group(1)) : Optional.empty();
  }

  private static String withoutVersion(String reference) {
    int history = reference.indexOf("/_history/");
    return history < 0 ? reference : reference.substring(0, history);
  }
}
