package org.maiashare.demo;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The vital signs of the demonstration, with their LOINC code and UCUM unit. */
enum MeasureKind {
  @JsonProperty("weight")
  WEIGHT("29463-7", "Poids", "kg", "kg"),
  @JsonProperty("temperature")
  TEMPERATURE("8310-5", "Température", "°C", "Cel"),
  @JsonProperty("pulse")
  PULSE("8867-4", "Fréquence cardiaque", "/min", "/min"),
  @JsonProperty("pressure")
  PRESSURE("85354-9", "Pression artérielle", "mmHg", "mm[Hg]");

  private final String loinc;
  private final String label;
  private final String unit;
  private final String ucum;

  MeasureKind(String loinc, String label, String unit, String ucum) {
    this.loinc = loinc;
    this.label = label;
    this.unit = unit;
    this.ucum = ucum;
  }

  String loinc() {
    return loinc;
  }

  String label() {
    return label;
  }

  String unit() {
    return unit;
  }

  String ucum() {
    return ucum;
  }
}
