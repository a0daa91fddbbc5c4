package org.maiashare.leak;

import java.util.List;

/** The protections that stand alone: without any one of them, something is told. */
final class Mutations {

  private static final String HELPER = "home-helper-lopes";

  /** A count, or a page that something hidden could fill. */
  private static final String PAGED = ".*(_count=[1235]\\b|_summary=count)";

  private Mutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.open("hfj_resource", "everything|_id="),
        Mutation.open("hfj_res_link", "_has|:[A-Z][A-Za-z]+\\."),
        Mutation.open("hfj_spidx_token", "[?&](code|status|category)[^.]*=" + PAGED),
        Mutation.open("hfj_spidx_string", "[?&](address|family|given|name)[^.]*=" + PAGED),
        Mutation.open("hfj_spidx_date", "[?&](date|period|onset-date|recorded-date)[^.]*=" + PAGED),
        Mutation.open("hfj_spidx_number", "[?&](probability)[^.]*=" + PAGED),
        Mutation.open(
            "hfj_spidx_quantity", "[?&](value-quantity|combo-value-quantity)[^.]*=" + PAGED),
        Mutation.open("hfj_spidx_uri", "[?&](instantiates-uri)[^.]*=" + PAGED),
        Mutation.grants("grants of anybody's keys", HELPER, "\\(key = ANY .*?\\) AND", ""),
        Mutation.grants("refusals", "psychologist-xavier", "refusal,", "false AS refusal,"));
  }
}
