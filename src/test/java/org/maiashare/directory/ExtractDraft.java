package org.maiashare.directory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An invented extract in the layout of the national one: its 57 columns, a bar ends each line. */
public final class ExtractDraft {

  private static final List<String> HEADERS =
      List.of(
          ("Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité"
                  + " d'exercice|Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom"
                  + " d'exercice|Prénom d'exercice|Code profession|Libellé profession|Code"
                  + " catégorie professionnelle|Libellé catégorie professionnelle|Code type"
                  + " savoir-faire|Libellé type savoir-faire|Code savoir-faire|Libellé"
                  + " savoir-faire|Code mode exercice|Libellé mode exercice|Numéro SIRET"
                  + " site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement"
                  + " juridique|Identifiant technique de la structure|Raison sociale"
                  + " site|Enseigne commerciale site|Complément destinataire (coord."
                  + " structure)|Complément point géographique (coord. structure)|Numéro Voie"
                  + " (coord. structure)|Indice répétition voie (coord. structure)|Code type de"
                  + " voie (coord. structure)|Libellé type de voie (coord. structure)|Libellé"
                  + " Voie (coord. structure)|Mention distribution (coord. structure)|Bureau"
                  + " cedex (coord. structure)|Code postal (coord. structure)|Code commune"
                  + " (coord. structure)|Libellé commune (coord. structure)|Code pays (coord."
                  + " structure)|Libellé pays (coord. structure)|Téléphone (coord."
                  + " structure)|Téléphone 2 (coord. structure)|Télécopie (coord."
                  + " structure)|Adresse e-mail (coord. structure)|Code Département"
                  + " (structure)|Libellé Département (structure)|Ancien identifiant de la"
                  + " structure|Autorité d'enregistrement|Code secteur d'activité|Libellé"
                  + " secteur d'activité|Code section tableau pharmaciens|Libellé section"
                  + " tableau pharmaciens|Code rôle|Libellé rôle|Code genre activité|Libellé"
                  + " genre activité")
              .split("\\|"));

  private final List<String> headers = new ArrayList<>(HEADERS);
  private final List<String> lines = new ArrayList<>();

  /** A line as it stands, whatever is wrong with it. */
  public ExtractDraft raw(String line) {
    lines.add(line);
    return this;
  }

  /** A line with these values, by header. */
  public ExtractDraft line(Map<String, String> values) {
    StringBuilder line = new StringBuilder();
    HEADERS.forEach(header -> line.append(values.getOrDefault(header, "")).append('|'));
    return raw(line.toString());
  }

  /** A nurse of the SSIAD in the commune of Valmont, in the demonstration's first territory. */
  public static Map<String, String> nurse(String number, String finess) {
    Map<String, String> values = new HashMap<>();
    values.put("Type d'identifiant PP", "8");
    values.put("Identification nationale PP", number);
    values.put("Nom d'exercice", "LEFÈVRE");
    values.put("Prénom d'exercice", "Maud");
    values.put("Code profession", "60");
    values.put("Libellé profession", "Infirmier");
    values.put("Numéro FINESS site", finess);
    values.put("Raison sociale site", "SSIAD DU VALLON");
    values.put("Code secteur d'activité", "SA07");
    values.put("Code postal (coord. structure)", "99010");
    values.put("Code commune (coord. structure)", "99101");
    values.put("Libellé commune (coord. structure)", "Valmont");
    values.put("Code Département (structure)", "99");
    values.put("Téléphone (coord. structure)", "0199000099");
    return values;
  }

  /** The same with another value. */
  public static Map<String, String> with(Map<String, String> values, String header, String value) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put(header, value);
    return changed;
  }

  public ExtractDraft without(String header) {
    headers.set(headers.indexOf(header), "Autre");
    return this;
  }

  public String text() {
    return String.join("|", headers) + "|\n" + String.join("\n", lines) + "\n";
  }

  InputStream file() {
    return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
  }
}
