package org.maiashare;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.maiashare.grants.PrivilegedWork;

/** Who may import whom: the table of the architecture, and nothing else. */
@AnalyzeClasses(packages = "org.maiashare", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String HOUSE = "org.maiashare.";

  /** A package that is missing here may import nothing; {@code server} may import everything. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("fhir", Set.of("decision")),
          entry("identity", Set.of("decision", "fhir", "certificates")),
          entry("cells", Set.of("decision", "fhir")),
          entry("grants", Set.of("decision", "fhir", "cells")),
          entry("enforcement", Set.of("decision", "fhir", "grants", "cells", "identity")),
          entry("client", Set.of()),
          entry("demo", Set.of("decision", "fhir", "client")),
          entry("directory", Set.of("fhir", "client")),
          entry("wording", Set.of("decision")),
          entry("audit", Set.of("decision", "fhir", "wording", "certificates")),
          entry("consent", Set.of("decision", "fhir", "wording", "audit")),
          entry("emergency", Set.of("decision", "fhir", "wording")),
          entry("onestop", Set.of("fhir")),
          entry("signature", Set.of("fhir", "wording", "certificates")),
          entry("conformance", Set.of("fhir")));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.maiashare.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesImportOnlyWhatTheTableAllows =
      classes()
          .that()
          .resideOutsideOfPackage(HOUSE + "server..")
          .should(importOnlyWhatTheTableAllows());

  @ArchTest
  static final ArchRule theDecisionCoreIsPlainJava =
      classes()
          .that()
          .resideInAPackage(HOUSE + "decision..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", HOUSE + "decision..");

  /**
   * Start-up, HAPI's scheduled maintenance, the look-up of who asks, the recomputation of grants,
   * emergency access, desks that find a person, requests for access, reminders of renewals.
   */
  @ArchTest
  static final ArchRule thePrivilegedDoorIsOpenedByNamedClasses =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HOUSE + "server.MaiaShareApplication")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.fhir.SystemPoolConfiguration")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.directory.StoredDirectory")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "grants.Recomputation")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.emergency.StoredEmergencies")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.onestop.StoredMatches")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.consent.AccessWishes")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.consent.AcceptedRequests")
          .and()
          .doNotHaveFullyQualifiedName(HOUSE + "server.consent.RenewalReminders")
          .and()
          .doNotHaveFullyQualifiedName(PrivilegedWork.class.getName())
          .should()
          .callMethodWhere(opensThePrivilegedDoor());

  private static DescribedPredicate<JavaMethodCall> opensThePrivilegedDoor() {
    return DescribedPredicate.describe(
        "it opens the privileged door",
        call ->
            call.getTargetOwner().isEquivalentTo(PrivilegedWork.class)
                && !call.getName().equals("isUnderWay"));
  }

  private static ArchCondition<JavaClass> importOnlyWhatTheTableAllows() {
    return new ArchCondition<>("import only what the table of packages allows") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          String from = packageOf(origin);
          String to = packageOf(dependency.getTargetClass());
          boolean allowed =
              to.isEmpty()
                  || from.equals(to)
                  || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
          if (!allowed) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The first package below ours, empty for classes that are not ours. */
  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(HOUSE)) {
      return "";
    }
    String rest = name.substring(HOUSE.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
