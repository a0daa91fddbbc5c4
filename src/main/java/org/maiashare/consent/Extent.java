package org.maiashare.consent;

import java.util.ArrayList;
import java.util.List;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** How much of a category is meant: all of it, all but some, or only some. */
final class Extent {

  private Extent() {}

  /**
   * The words for some cells of a category.
   *
   * @param all the cells that may be spoken of, of whatever category
   */
  static Words of(DataCategory category, List<AccessClass> meant, List<AccessClass> all) {
    Words name = Wording.inside(Wording.of(category));
    List<AccessClass> others =
        all.stream()
            .filter(cell -> cell.category() == category)
            .filter(cell -> !meant.contains(cell))
            .toList();
    if (!meant.contains(AccessClass.plain(category))) {
      return name.then(new Words(" (seulement : ", " (only: ")).then(particulars(meant)).then(")");
    }
    return others.isEmpty()
        ? name
        : name.then(new Words(" (sauf : ", " (except: ")).then(particulars(others)).then(")");
  }

  private static Words particulars(List<AccessClass> cells) {
    return Words.list(cells.stream().map(Extent::particulars).toList(), " ; ");
  }

  /** What is particular about a cell. */
  private static Words particulars(AccessClass cell) {
    List<Words> words = new ArrayList<>();
    cell.sensitivity().stream().sorted().map(Wording::of).forEach(words::add);
    cell.masking().stream().sorted().map(Wording::of).forEach(words::add);
    for (Facet facet : cell.facets()) {
      words.add(
          facet instanceof Facet.ReferralFacet
              ? new Words("lié à une orientation", "part of a referral")
              : new Words("désigné par un consentement", "singled out by a consent"));
    }
    if (cell.signed()) {
      words.add(new Words("documents signés", "signed documents"));
    }
    return words.isEmpty() ? new Words("le reste", "the rest") : Words.list(words, ", ");
  }
}
