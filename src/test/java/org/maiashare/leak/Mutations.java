package org.maiashare.leak;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
        Mutation.grants("refusals", "psychologist-xavier", "refusal,", "false AS refusal,"),
        Mutation.grants(
            "periods of grants", "social-worker-henry", "\\(valid @> now\\(\\)\\) AND", ""),
        Mutation.grants(
            "refusals that spare somebody else",
            "nursing-assistant-moreau",
            "except_keys && ",
            "except_keys <> '{}' or except_keys && "),
        Mutation.leaking("pages of whoever asks", "_offset=[1-9]", Mutations::isFurtherPage),
        new Mutation("keys in batch threads", HELPER, "\"batch\"", Mutations::batchesInThreads),
        new Mutation("hidden looks absent", HELPER, "", Mutations::tellWhatIsHidden),
        new Mutation(
            "the audit tells what its reader sees",
            "case-manager-roussel",
            Pattern.compile("AuditEvent\\?date"),
            true,
            TellingAudit::off),
        new Mutation("the second layer behind open policies", HELPER, "", Mutations::nothingAtAll));
  }

  private static boolean isFurtherPage() {
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(ServletRequestAttributes.class::cast)
        .map(attributes -> attributes.getRequest().getParameter("_offset"))
        .filter(offset -> !offset.equals("0"))
        .isPresent();
  }

  /** Entries of batches are worked on by other threads, and those are bound to no keys. */
  private static Runnable batchesInThreads(Laboratory laboratory) {
    var settings = laboratory.bench().settings();
    settings.setBundleBatchMaxPoolSize(2);
    settings.setBundleBatchPoolSize(2);
    TwinDatabases twins = laboratory.twins();
    Runnable restore =
        twins
            .leaking()
            .let(() -> Thread.currentThread().getName().startsWith("bundle-batch"), twins.owners());
    return () -> {
      restore.run();
      settings.setBundleBatchPoolSize(1);
      settings.setBundleBatchMaxPoolSize(1);
    };
  }

  private static Runnable tellWhatIsHidden(Laboratory laboratory) {
    TellingErrors telling = new TellingErrors(laboratory.twins());
    laboratory.bench().rest().registerInterceptor(telling);
    return () -> laboratory.bench().rest().unregisterInterceptor(telling);
  }

  /** Nothing is left but the answers themselves to notice it by. */
  private static Runnable nothingAtAll(Laboratory laboratory) {
    Runnable close = Mutation.both(OpenPolicies::onAllTables).off(laboratory);
    Bench bench = laboratory.bench();
    bench.rest().unregisterInterceptor(bench.secondLayer());
    return () -> {
      bench.rest().registerInterceptor(bench.secondLayer());
      close.run();
    };
  }
}
