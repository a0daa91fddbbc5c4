package org.maiashare.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maiashare.cells.AccessClassCode;
import org.maiashare.cells.CellNumber;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.DataCategory;

/**
 * Where each of a person's access classes stands: the plain categories on the first bits of the
 * first block, then the cells of their own.
 */
final class CellLayout {

  private record Place(int block, int bit, AccessClass accessClass) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Integer> blocks;

  CellLayout(PersonState person) {
    this.blocks = person.blockNumbers();
    for (DataCategory category : DataCategory.values()) {
      places.add(new Place(blocks.get(0), category.ordinal(), AccessClass.plain(category)));
    }
    for (PersonState.Block block : person.blocks()) {
      for (PersonState.NamedCell cell : block.cells()) {
        places.add(
            new Place(block.number(), cell.bit(), AccessClassCode.parse(cell.accessClass())));
      }
    }
  }

  List<Integer> blocks() {
    return blocks;
  }

  List<AccessClass> accessClasses() {
    return places.stream().map(Place::accessClass).toList();
  }

  /** The class of a cell of this person's. */
  AccessClass accessClassOf(int cell) {
    return find(cell)
        .orElseThrow(
            () -> new IllegalStateException("a resource lies in a cell that is not there"));
  }

  /** The class of a cell; empty when there was no such cell when the person was read. */
  Optional<AccessClass> find(int cell) {
    CellNumber number = new CellNumber(cell);
    return places.stream()
        .filter(it -> it.block() == number.block().number() && it.bit() == number.bit())
        .findFirst()
        .map(Place::accessClass);
  }

  int blockOf(int index) {
    return places.get(index).block();
  }

  int bitOf(int index) {
    return places.get(index).bit();
  }
}
