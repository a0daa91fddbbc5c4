package org.maiashare.demo;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lines to copy into a POSIX shell: variables first, then one request per requester. */
record TryLines(URI base, String patient, String condition, String code) {

  private static final List<Requester> REQUESTERS =
      List.of(
          new Requester("GP", "gp-martin", "médecin traitant / general practitioner"),
          new Requester("NURSE", "nurse-petit", "infirmière du SSIAD / home nurse"),
          new Requester("HELPER", "home-helper-lopes", "aide à domicile / home helper"),
          new Requester(
              "NEIGHBOUR",
              "case-manager-brume-leroy",
              "gestionnaire de cas d'un autre territoire / case manager of another territory"),
          new Requester("PERSON", "mme-durand", "Mme Durand elle-même / Mme Durand herself"));

  String text(UnaryOperator<String> tokens) {
    StringBuilder text = new StringBuilder();
    text.append("# Mme Jeanne Durand, rentrée de l'hôpital : qui voit quoi ?\n");
    text.append("# Mme Jeanne Durand, home from hospital: who sees what?\n");
    text.append("BASE='%s'\n".formatted(base.toString().replaceAll("/$", "")));
    for (Requester requester : REQUESTERS) {
      text.append("# %s\n".formatted(requester.caption()));
      text.append("%s='%s'\n".formatted(requester.variable(), tokens.apply(requester.client())));
    }
    for (Request request : requests()) {
      text.append("\n# %s\n".formatted(request.french()));
      text.append("# %s\n".formatted(request.english()));
      for (Requester requester : REQUESTERS) {
        text.append(line(requester, request));
      }
    }
    return text.toString();
  }

  private List<Request> requests() {
    return List.of(
        new Request(
            "Lire un problème de santé : absent pour qui n'a pas à le connaître.",
            "Read a health problem: absent for those who need not know it.",
            "Condition/" + condition),
        new Request(
            "Tous ses problèmes de santé, total exact compris.",
            "All her health problems, with the exact total.",
            "Condition?patient=" + patient + "&_total=accurate"),
        new Request(
            "Tout son dossier : chacun reçoit sa part.",
            "Her whole record: to each their part.",
            "Patient/" + patient + "/\\$everything"),
        new Request(
            "Chercher qui a ce problème : la recherche ne trahit rien.",
            "Search for who has that problem: the search gives nothing away.",
            "Patient?_has:Condition:patient:code=" + code));
  }

  private static String line(Requester requester, Request request) {
    return "curl -s -H \"Authorization: Bearer $%s\" \"$BASE/%s\"\n"
        .formatted(requester.variable(), request.path());
  }

  private record Requester(String variable, String client, String caption) {}

  private record Request(String french, String english, String path) {}
}
