package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maiashare.directory.ExtractDraft.nurse;
import static org.maiashare.directory.ExtractDraft.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maiashare.directory.ExtractDraft;
import org.maiashare.identity.TestTrust;
import org.maiashare.server.directory.ImportDirectory;

/** The command {@code import-directory}, on invented extracts in the national layout. */
class ImportDirectoryIT extends ServerTest {

  private static final String IDNPS = "urn:oid:1.2.250.1.71.4.2.1";
  private static final String FINESS = "https://finess.esante.gouv.fr";
  private static final String EXTRACTED = "https://maiashare.org/fhir/sid/directory-extract";
  private static final String MAUD = "899700000900";
  private static final String PAUL = "899700000918";
  private static final String SSIAD = "990000903";
  private static final String PRACTICE = "990000911";

  private Path folder = Path.of("");
  private String said = "";

  @BeforeEach
  void bringTwoNurses(@TempDir Path temporary) {
    folder = temporary;
    assertThat(imported(two())).isZero();
  }

  private static ExtractDraft two() {
    return new ExtractDraft().line(nurse(MAUD, SSIAD)).line(nurse(PAUL, PRACTICE));
  }

  @Test
  void whoIsInTheExtractIsInTheDirectoryWithTheirPlaceItsTerritoryAndTheirRole() {
    PractitionerRole role = roleOf(MAUD);
    assertThat(role.getActive()).isTrue();
    assertThat(role.getCodeFirstRep().getCodingFirstRep().getCode()).isEqualTo("60");
    Organization place =
        stored(CASE_MANAGER, Organization.class, role.getOrganization().getReference());
    assertThat(place.getName()).isEqualTo("SSIAD DU VALLON");
    String territory =
        theOnly(
            CASE_MANAGER,
            "/Location?identifier=https://maiashare.org/fhir/sid/territory|pays-des-collines");
    assertThat(((Reference) place.getExtension().get(0).getValue()).getReference())
        .isEqualTo("Location/" + territory);
  }

  @Test
  void whoIsInTheExtractWorksWithATokenOfTheirOwn() {
    OpenedRecord record = open("gp-martin");
    bearing(tokenOfMaud()).get("/" + record.patient()).then().statusCode(404);
    join(record, roleOf(MAUD));
    bearing(tokenOfMaud()).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void doingItAgainChangesNothing() {
    String version = roleOf(MAUD).getMeta().getVersionId();
    assertThat(imported(two())).isZero();
    assertThat(said).contains("0 resources created, 0 changed").contains("2 roles taken");
    assertThat(roleOf(MAUD).getMeta().getVersionId()).isEqualTo(version);
  }

  @Test
  void theSameRoleTwiceInTheExtractIsOneRole() {
    ExtractDraft twice =
        new ExtractDraft().line(nurse("899700000983", SSIAD)).line(nurse("899700000983", SSIAD));
    assertThat(imported(twice)).isZero();
    assertThat(total(CASE_MANAGER, rolesOf("899700000983"))).isEqualTo(1);
  }

  @Test
  void aNewNameIsTakenOverAndCapitalsAreNone() {
    var renamed = with(nurse(MAUD, SSIAD), "Nom d'exercice", "Martel");
    assertThat(imported(new ExtractDraft().line(renamed))).isZero();
    assertThat(said).contains("1 changed");
    assertThat(imported(new ExtractDraft().line(with(renamed, "Nom d'exercice", "MARTEL"))))
        .isZero();
    assertThat(said).contains("0 changed");
    assertThat(imported(two())).isZero();
  }

  @Test
  void whatTheFirstLineCallsSomebodyStays() {
    var first = with(nurse("899700000991", "990000937"), "Raison sociale site", "Premier nom");
    var elsewhere = with(nurse("899700000991", "990000945"), "Nom d'exercice", "Autrement");
    var later = with(nurse("899700001007", "990000937"), "Raison sociale site", "Second nom");
    ExtractDraft draft = new ExtractDraft().line(first).line(elsewhere).line(later);
    assertThat(imported(draft)).isZero();
    assertThat(imported(draft)).isZero();
    assertThat(said).contains("0 resources created, 0 changed");
  }

  @Test
  void aRoleThatTheDirectoryHasAlreadyStaysTheOnlyOne() {
    var petit = with(nurse("899700000047", "990000044"), "Nom d'exercice", "PETIT");
    var known =
        with(
            with(petit, "Prénom d'exercice", "SOPHIE"),
            "Raison sociale site",
            "SSIAD DES COLLINES");
    assertThat(imported(new ExtractDraft().line(known))).isZero();
    assertThat(said).contains("0 resources created, 0 changed");
    assertThat(total(CASE_MANAGER, rolesOf("899700000047"))).isEqualTo(1);
  }

  @Test
  void aWrongLineIsNamedAndTheOthersAreTaken() {
    ExtractDraft draft =
        new ExtractDraft().line(nurse("not a number", SSIAD)).line(nurse("899700000926", SSIAD));
    assertThat(imported(draft)).isEqualTo(1);
    assertThat(said)
        .contains("ligne 2 : numéro national du professionnel absent ou mal formé")
        .contains("line 2: national number of the professional missing or malformed")
        .contains("1 lines refused");
    assertThat(total(CASE_MANAGER, rolesOf("899700000926"))).isEqualTo(1);
  }

  @Test
  void aLineThatTheServerRefusesKeepsNoOtherOut() {
    for (int twice = 0; twice < 2; twice++) {
      PractitionerRole other = roleOf(PAUL);
      other.setId((String) null);
      other.getIdentifierFirstRep().setValue("899700000934/1990000903/TRE_G15-60");
      created(directoryAdministrator(), "PractitionerRole", Drafts.json(other));
    }
    ExtractDraft draft =
        new ExtractDraft().line(nurse("899700000934", SSIAD)).line(nurse("899700000942", SSIAD));
    assertThat(imported(draft)).isEqualTo(1);
    assertThat(said).contains("ligne 2 : le serveur la refuse / line 2: the server refuses it");
    assertThat(total(CASE_MANAGER, rolesOf("899700000942"))).isEqualTo(1);
  }

  @Test
  void aFileWithoutANeededColumnBringsNothing() {
    ExtractDraft draft =
        new ExtractDraft().without("Code profession").line(nurse("899700000959", SSIAD));
    assertThat(imported(draft)).isEqualTo(2);
    assertThat(said).contains("rien n'est repris").contains("nothing is taken");
    assertThat(total(CASE_MANAGER, "/Practitioner?identifier=" + IDNPS + "|899700000959")).isZero();
  }

  @Test
  void onlyPlacesInKnownTerritoriesOrNamedDepartmentsWhereThatIsAsked() {
    var elsewhere =
        with(
            with(nurse("899700000967", "990000929"), "Code commune (coord. structure)", "31555"),
            "Code Département (structure)",
            "31");
    assertThat(imported(two().line(elsewhere), "--within=territories")).isZero();
    assertThat(total(CASE_MANAGER, rolesOf("899700000967"))).isZero();
    assertThat(imported(two().line(elsewhere), "--within=82,31")).isZero();
    assertThat(said).contains("1 roles taken");
    assertThat(total(CASE_MANAGER, rolesOf("899700000967"))).isEqualTo(1);
  }

  @Test
  void aRoleThatDisappearedEndsOnlyWhenAskedAndThenOpensNothing() {
    OpenedRecord record = open("gp-martin");
    join(record, roleOf(MAUD));
    ExtractDraft later = new ExtractDraft().line(nurse(PAUL, PRACTICE));
    assertThat(imported(later)).isZero();
    bearing(tokenOfMaud()).get("/" + record.patient()).then().statusCode(200);
    assertThat(imported(later, "--end-missing", "--end-at-most=100")).isZero();
    assertThat(roleOf(MAUD).getActive()).isFalse();
    assertThat(roleOf(MAUD).getPeriod().hasEnd()).isTrue();
    assertThat(roleOf(PAUL).getActive()).isTrue();
    assertThat(bearing(tokenOfMaud()).get("/" + record.patient()).statusCode()).isNotEqualTo(200);
    assertThat(imported(two())).isZero();
    assertThat(roleOf(MAUD).getActive()).isTrue();
    bearing(tokenOfMaud()).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void anExtractThatLacksTooManyEndsNobody() {
    ExtractDraft draft = new ExtractDraft().line(nurse(PAUL, PRACTICE));
    assertThat(imported(draft, "--end-missing", "--end-at-most=0")).isEqualTo(2);
    assertThat(said).contains("aucune situation n'est close").contains("no role is ended");
    assertThat(roleOf(MAUD).getActive()).isTrue();
  }

  @Test
  void whoeverALineCouldNotBeReadOfKeepsTheirRoles() {
    ExtractDraft draft =
        new ExtractDraft()
            .line(nurse(PAUL, PRACTICE))
            .line(with(nurse(MAUD, SSIAD), "Nom d'exercice", ""));
    assertThat(imported(draft, "--end-missing", "--end-at-most=100")).isEqualTo(1);
    assertThat(roleOf(MAUD).getActive()).isTrue();
  }

  @Test
  void whoMayNotKeepTheDirectoryBringsNobody() {
    ExtractDraft draft = new ExtractDraft().line(nurse("899700000975", SSIAD));
    assertThat(importedWith(token("gp-martin"), draft)).isEqualTo(2);
    assertThat(said).contains("403");
    assertThat(total(CASE_MANAGER, rolesOf("899700000975"))).isZero();
  }

  private int imported(ExtractDraft draft, String... options) {
    return importedWith(token("directory-administrator", "directory-admin"), draft, options);
  }

  private int importedWith(String token, ExtractDraft draft, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add("--server=http://localhost:" + port + "/fhir");
    arguments.add("--file=" + file("extract.txt", draft.text()));
    arguments.add("--token-file=" + file("token", token));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        ImportDirectory.run(
            arguments.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            Clock.systemUTC());
    said = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String rolesOf(String number) {
    return "/PractitionerRole?practitioner:Practitioner.identifier=" + IDNPS + "|" + number;
  }

  private PractitionerRole roleOf(String number) {
    String key = number + "/1" + (number.equals(MAUD) ? SSIAD : PRACTICE) + "/TRE_G15-60";
    String id = theOnly(CASE_MANAGER, "/PractitionerRole?identifier=" + EXTRACTED + "|" + key);
    return stored(CASE_MANAGER, PractitionerRole.class, "PractitionerRole/" + id);
  }

  private static String tokenOfMaud() {
    return TestTrust.professional(IDNPS + "|" + MAUD, FINESS + "|" + SSIAD, "TRE_G15#60", "TREAT");
  }

  private void join(OpenedRecord record, PractitionerRole role) {
    CareTeam team = stored(CASE_MANAGER, CareTeam.class, record.team());
    Drafts.addMember(team, new Reference("PractitionerRole/" + role.getIdElement().getIdPart()));
    update(CASE_MANAGER, team).statusCode(200);
  }
}
