package org.maiashare.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maiashare.directory.ExtractDraft.nurse;
import static org.maiashare.directory.ExtractDraft.with;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractTest {

  private static final String NUMBER = "899700000900";
  private static final String FINESS = "990000903";

  @Test
  void aLineIsReadByItsHeaders() {
    Activity activity = taken(new ExtractDraft().line(nurse(NUMBER, FINESS)).file());
    assertThat(activity.practitioner()).isEqualTo(NUMBER);
    assertThat(activity.family()).isEqualTo("LEFÈVRE");
    assertThat(activity.role().shortForm()).isEqualTo("TRE_G15#60");
    assertThat(activity.site().token()).isEqualTo("https://finess.esante.gouv.fr|" + FINESS);
    assertThat(activity.key()).isEqualTo("899700000900/1990000903/TRE_G15-60");
    assertThat(activity.line()).isEqualTo(2);
  }

  @Test
  void aByteOrderMarkDoesNotMatter() {
    String text = "\uFEFF" + new ExtractDraft().line(nurse(NUMBER, FINESS)).text();
    assertThat(taken(bytes(text)).practitioner()).isEqualTo(NUMBER);
  }

  @Test
  void windowsLineEndsDoNotMatter() {
    String text = new ExtractDraft().line(nurse(NUMBER, FINESS)).text().replace("\n", "\r\n");
    assertThat(taken(bytes(text)).phone()).isEqualTo("0199000099");
  }

  @Test
  void aQuotedValueMayHoldBarsAndQuotes() {
    var values = with(nurse(NUMBER, FINESS), "Raison sociale site", "\"SSIAD \"\"A|B\"\"\"");
    assertThat(taken(new ExtractDraft().line(values).file()).name()).isEqualTo("SSIAD \"A|B\"");
  }

  @Test
  void aRoleOfTheCareNamesTheFamilyBeforeTheProfessionDoes() {
    var values = with(with(nurse(NUMBER, FINESS), "Code profession", "99"), "Code rôle", "309");
    assertThat(taken(new ExtractDraft().line(values).file()).role().shortForm())
        .isEqualTo("TRE_R85#309");
  }

  @Test
  void aNumberThatAStructureGaveIsFoundAgainInTheKey() {
    Activity activity = taken(new ExtractDraft().line(nurse("3990000903/A12", FINESS)).file());
    assertThat(Activity.practitionerOf(activity.key())).isEqualTo("3990000903/A12");
  }

  @Test
  void withoutFinessThePlaceIsKnownByItsSiret() {
    var values = with(nurse(NUMBER, ""), "Numéro SIRET site", "99000000000012");
    assertThat(taken(new ExtractDraft().line(values).file()).site().token())
        .isEqualTo("https://sirene.fr|99000000000012");
  }

  @Test
  void aDentistAndAPlaceWithoutNumberConcernNobodyHere() {
    ExtractDraft draft =
        new ExtractDraft()
            .line(with(nurse(NUMBER, FINESS), "Code profession", "40"))
            .line(nurse(NUMBER, ""));
    assertThat(readings(draft.file())).hasOnlyElementsOfType(LineReading.Left.class);
  }

  @Test
  void eachWrongLineIsNamedWithItsNumberInBothLanguages() {
    ExtractDraft draft =
        new ExtractDraft()
            .line(nurse("", FINESS))
            .line(with(nurse(NUMBER, FINESS), "Nom d'exercice", ""))
            .line(nurse(NUMBER, "99"))
            .line(with(nurse(NUMBER, FINESS), "Raison sociale site", ""))
            .line(with(nurse(NUMBER, FINESS), "Code secteur d'activité", "?"))
            .line(with(nurse(NUMBER, FINESS), "Raison sociale site", "\"never closed"))
            .raw("8|899700000900|899700000900");
    List<LineFault> faults = faults(draft.file());
    assertThat(faults).extracting(LineFault::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(faults).extracting(LineFault::french).doesNotHaveDuplicates();
    assertThat(faults).extracting(LineFault::english).doesNotHaveDuplicates();
    assertThat(faults.get(0))
        .hasToString(
            "ligne 2 : numéro national du professionnel absent ou mal formé"
                + " / line 2: national number of the professional missing or malformed");
  }

  @Test
  void aLineInAnotherCharacterSetIsWrong() {
    byte[] name = "LEFÈVRE".getBytes(StandardCharsets.ISO_8859_1);
    byte[] text =
        new ExtractDraft()
            .line(nurse(NUMBER, FINESS))
            .text()
            .replace("LEFÈVRE", "@@@@@@@")
            .getBytes(StandardCharsets.UTF_8);
    int place = new String(text, StandardCharsets.ISO_8859_1).indexOf("@@@@@@@");
    System.arraycopy(name, 0, text, place, name.length);
    assertThat(faults(new ByteArrayInputStream(text)))
        .extracting(LineFault::english)
        .containsExactly("is not UTF-8");
  }

  @Test
  void aWrongLineStillSaysWhoItSeemsToBeAbout() {
    var values = with(nurse(NUMBER, FINESS), "Raison sociale site", "\"never closed");
    assertThat(readings(new ExtractDraft().line(values).file()))
        .singleElement()
        .extracting(reading -> ((LineReading.Faulty) reading).practitioner())
        .isEqualTo(NUMBER);
  }

  @Test
  void withoutANeededColumnNothingIsRead() {
    InputStream file = new ExtractDraft().without("Code rôle").line(nurse(NUMBER, FINESS)).file();
    assertThatThrownBy(() -> readings(file))
        .isInstanceOf(ExtractRefusedException.class)
        .hasMessageContaining("rien n'est repris")
        .hasMessageContaining("nothing is taken")
        .hasMessageContaining("Code rôle");
  }

  @Test
  void anEmptyFileHasNoColumns() {
    assertThatThrownBy(() -> readings(bytes(""))).isInstanceOf(ExtractRefusedException.class);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<LineReading> readings(InputStream file) {
    List<LineReading> readings = new ArrayList<>();
    Extract.read(file, line -> readings.add(LineReading.of(line)));
    return readings;
  }

  private static Activity taken(InputStream file) {
    return ((LineReading.Taken) readings(file).get(0)).activity();
  }

  private static List<LineFault> faults(InputStream file) {
    return readings(file).stream().map(reading -> ((LineReading.Faulty) reading).fault()).toList();
  }
}
